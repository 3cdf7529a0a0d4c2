import { expect, test } from 'vitest'
import { elderlySupport as model } from '#lib/catalog/use-cases/elderly-support.ts'
import { applyAll, isRefusal } from '../apply.ts'
import type { AttributeCell, AttributeValue } from '../attribute.ts'
import { attributeCellKey } from '../cell-key.ts'
import type { Command } from '../commands.ts'
import type { Term } from '../term.ts'
import { changesSince, demandChange } from './cell-change.ts'
import { cellOrder } from './cell-order.ts'
import { setMark } from './demand-matrix.ts'

const saying = (value: AttributeValue): AttributeCell => ({
  status: 'concrete',
  basis: 'fact',
  value,
})
const ending = (term: Term) => saying({ key: 'usageTerm', term })
const after = (offset: string): Term => ({
  kind: 'relative',
  anchor: { ba: 'ba-dpa', point: 'end' },
  offset,
})

test('[G-30] terms stand by when they end, levels from low to high', () => {
  const terms: Term[] = [
    { kind: 'none' },
    after('P2Y'),
    after('P6M'),
    { kind: 'date', end: '2031-01-01' },
    { kind: 'date', end: '2027-03-31' },
  ]
  const ordered = terms.toSorted((a, b) =>
    (cellOrder(model, ending(a)) ?? '').localeCompare(cellOrder(model, ending(b)) ?? ''),
  )
  expect(ordered).toEqual([terms[4], terms[3], terms[2], terms[1], terms[0]])
  const levels = (['low', 'medium', 'high', 'veryHigh'] as const).map((level) =>
    cellOrder(model, saying({ key: 'value', level })),
  )
  expect(levels).toEqual(levels.toSorted())
  expect(cellOrder(model, undefined)).toBeUndefined()
  expect(cellOrder(model, ending({ kind: 'text', text: { ja: '別途協議' } }))).toBeUndefined()
})

test('[G-26] what a cell said before is told, also where it changes with the one it follows', () => {
  const key = attributeCellKey('int-A', 'purpose')
  const put: Command = {
    type: 'put',
    cell: 'attributes',
    key,
    value: { status: 'concrete', basis: 'fact', text: { ja: '見守り' } },
  }
  const now = applyAll(model, [put])
  if (isRefusal(now)) throw new Error(now.refused)
  const since = changesSince(model, now)
  expect(since('int-A', 'purpose')).toEqual({ before: model.attributes[key] })
  expect(since('svc', 'purpose')).toEqual({ before: model.attributes[key] })
  expect(since('int-A', 'value')).toBeUndefined()
  expect(changesSince(model, model)('int-A', 'purpose')).toBeUndefined()
  const again = changesSince(model, structuredClone(model))
  expect(again('int-A', 'purpose')).toBeUndefined()
})

test('[G-26] a mark of 3-1 that came is told as one that was nothing', () => {
  const at = { ba: 'ba-appi', row: 'value' } as const
  const now = applyAll(model, setMark(model, at, 'required'))
  if (isRefusal(now)) throw new Error(now.refused)
  expect(demandChange(model, now, at)).toEqual({ before: null })
  expect(demandChange(model, now, { ba: 'ba-appi', row: 'purpose' })).toBeUndefined()
})
