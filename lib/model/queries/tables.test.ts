import { must } from '#lib/base/must.ts'
import { expect, test } from 'vitest'
import { elderlySupport as model } from '#lib/catalog/use-cases/elderly-support.ts'
import { applyAll, isRefusal } from '../apply.ts'
import { asidesOf } from './suggestions.ts'
import { attributeCellKey, coverageKey, demandKey } from '../cell-key.ts'
import type { Command } from '../commands.ts'
import type { Model } from '../model.ts'
import { clearCell, follow, shownCell, tableColumns, isFilled } from './attribute-table.ts'
import { baGroups, basOfState, governedRows } from './ba-groups.ts'
import { changeCell, chooseValue } from './change-cell.ts'
import { collectedData } from './collected-data.ts'
import {
  markOf,
  matrixColumns,
  matrixProgress,
  nextMark,
  readMark,
  rowsWithoutBa,
  setMark,
  usedRows,
} from './demand-matrix.ts'
import { compareIds, stateDepths } from './flow-order.ts'
import { firstEventToLookAt, measuresOf, riskCounts, riskTable } from './risk-table.ts'

function after(commands: readonly Command[], before: Model = model): Model {
  const now = applyAll(before, commands)
  if (isRefusal(now)) throw new Error(JSON.stringify(now))
  return now
}

test('[TQ-1] the matrix of use case 2 has the rows and columns of p17', () => {
  expect(matrixColumns(model).marked).toEqual(['ba-appi', 'ba-tou', 'ba-dpa', 'ba-svc'])
  expect(matrixColumns(model).others).toEqual(['ba-ucpa', 'ba-consent', 'ba-consortium'])
  expect(usedRows(model).map((row) => row.id)).toEqual([
    'category.personalData',
    'category.intellectualProperty',
    'disclosureScope',
    'purpose',
    'controller',
    'rightsHolders',
    'value',
    'location',
    'usageTerm',
  ])
  const marks = usedRows(model).map(
    (row) =>
      matrixColumns(model).marked.filter((ba) => governedRows(model, ba).includes(row.id)).length,
  )
  expect(marks).toEqual([1, 1, 4, 4, 3, 4, 3, 3, 3])
})

test('[TQ-1] a further category appears as soon as a ba belongs to it', () => {
  const now = after([
    { type: 'set', in: 'bas', id: 'ba-svc', field: 'category', value: 'socialFunction' },
  ])
  expect(usedRows(now).map((row) => row.id)).toContain('category.socialFunction')
})

test('[TQ-2] a mark goes round and keeps its clause', () => {
  expect(nextMark('undecided')).toBe('required')
  expect(nextMark('required')).toBe('notApplicable')
  expect(nextMark('notApplicable')).toBe('undecided')
  const key = demandKey('ba-tou', 'purpose')
  const withClause = after([
    { type: 'put', cell: 'demands', key, value: { mark: 'required', clause: '5' } },
  ])
  const off = after(setMark(withClause, { ba: 'ba-tou', row: 'purpose' }, 'undecided'), withClause)
  expect(off.demands[key]).toEqual({ mark: 'undecided', clause: '5' })
  const bare = after(setMark(model, { ba: 'ba-tou', row: 'purpose' }, 'undecided'))
  expect(Object.hasOwn(bare.demands, key)).toBe(false)
  expect(setMark(bare, { ba: 'ba-tou', row: 'purpose' }, 'undecided')).toEqual([])
  expect(matrixProgress(model, usedRows(model), matrixColumns(model).marked)).toEqual({
    considered: 26,
    all: 36,
  })
})

test('[TQ-2] typed and pasted marks are understood whatever their width', () => {
  const spellings = { required: ['○', 'o'], notApplicable: ['—', '対象外'], undecided: ['未検討'] }
  expect(readMark('Ｏ', spellings)).toBe('required')
  expect(readMark(' 対象外 ', spellings)).toBe('notApplicable')
  expect(readMark('', spellings)).toBe('undecided')
  expect(readMark('何か', spellings)).toBeUndefined()
  expect(markOf(undefined)).toBe('undecided')
})

test('[TQ-3] the table of use case 2 has the columns of p18 and no empty cell', () => {
  const { described, others } = tableColumns(model)
  expect(described).toEqual(['int-A', 'int-all', 'high', 'svc'])
  expect(others).toContain('int-B')
  const cells = usedRows(model).flatMap((row) =>
    described.map((id) => shownCell(model, id, row.id)),
  )
  expect(cells.map(({ says }) => isFilled(says))).toEqual(Array(36).fill(true))
})

test('[TQ-4] a cell that follows another shows what that one says now', () => {
  const end = shownCell(model, 'svc', 'purpose')
  expect(end.own?.sameAs).toBe('high')
  expect(end.from).toBe('int-A')
  const key = attributeCellKey('int-A', 'purpose')
  const changed = after([
    {
      type: 'put',
      cell: 'attributes',
      key,
      value: { status: 'concrete', basis: 'fact', text: { ja: '見守り' } },
    },
  ])
  expect(shownCell(changed, 'svc', 'purpose').says?.text?.ja).toBe('見守り')
  const emptied = after(clearCell(model, 'int-A', 'purpose'))
  expect(shownCell(emptied, 'svc', 'purpose').isBroken).toBe(true)
})

test('[TQ-4] a loop is refused when written and told when it is there', () => {
  expect(follow(model, { state: 'int-A', row: 'purpose' }, 'svc')).toEqual([])
  expect(follow(model, { state: 'int-A', row: 'purpose' }, 'int-A')).toEqual([])
  expect(follow(model, { state: 'int-B', row: 'purpose' }, 'int-A')).toHaveLength(1)
  const key = attributeCellKey('int-A', 'purpose')
  const merged = { status: 'concrete', basis: 'fact', sameAs: 'svc' } as const
  const loop = { ...model, attributes: { ...model.attributes, [key]: merged } }
  expect(shownCell(loop, 'high', 'purpose')).toMatchObject({ says: undefined, isBroken: true })
})

test('[TQ-5] the provision to the platform has the table of p19', () => {
  expect(firstEventToLookAt(model)).toBe('t-1')
  const rows = riskTable(model, 't-1').map((part) => [
    part.section,
    part.viewpoints.map((v) => [v.viewpoint, v.risks]),
  ])
  expect(rows).toEqual([
    [
      'security',
      [
        ['confidentiality', ['r1', 'r2']],
        ['integrity', ['r3']],
        ['availability', ['r4']],
      ],
    ],
    [
      'institution',
      [
        ['personalData', ['r5', 'r6']],
        ['intellectualProperty', ['r7']],
      ],
    ],
  ])
  expect(measuresOf(model, 'r3')).toEqual(['m1', 'm3'])
})

test('[TQ-6] a viewpoint nobody looked at is open until it has a risk or a reason', () => {
  const open = (now: Model) => riskCounts(now).find((c) => c.event === 't-2')
  expect(open(model)).toEqual({ event: 't-2', risks: 0, open: 5 })
  const reasoned = after([
    {
      type: 'put',
      cell: 'coverage',
      key: coverageKey('t-2', 'availability'),
      value: { notApplicable: { ja: '停止しても支障がない' } },
    },
  ])
  expect(open(reasoned)?.open).toBe(4)
})

test('[TQ-7] the devices stand under their makers as on p15', () => {
  const lines = collectedData(model)
  expect(lines.slice(0, 3).map((line) => [line.device, line.vendor, line.vendorSpan])).toEqual([
    ['dev-ac', 'A', 3],
    ['dev-cam', 'A', 0],
    ['dev-radio', 'A', 0],
  ])
  expect(lines.reduce((sum, line) => sum + line.vendorSpan, 0)).toBe(lines.length)
})

test('[TQ-8] attributes without a ba are named', () => {
  expect(rowsWithoutBa(model, usedRows(model))).toEqual([])
  const now = after(
    setMark(model, { ba: 'ba-dpa', row: 'category.intellectualProperty' }, 'undecided'),
  )
  expect(rowsWithoutBa(now, usedRows(now))).toEqual(['category.intellectualProperty'])
})

test('[TQ-1] ba are grouped by the categories of p9, and found by the data they hold', () => {
  expect(baGroups(model).map((g) => [g.group, g.bas.length])).toEqual([
    ['personalData', 3],
    ['intellectualProperty', 2],
    ['sensitiveTechnology', 0],
    ['socialFunction', 0],
    ['agreement', 2],
  ])
  const { category: _none, ...law } = must(model.bas['ba-ucpa'], 'ba-ucpa')
  const lost = { ...model, bas: { 'ba-ucpa': law } }
  expect(baGroups(lost).at(-1)).toEqual({ group: 'none', bas: ['ba-ucpa'] })
  expect(basOfState(model, 'svc')).toEqual(['ba-appi', 'ba-consortium', 'ba-svc'])
})

test('[TQ-3] a loop in the flow ends the walk', () => {
  const integrate = must(model.events['p-A'], 'p-A')
  const merged = { ...integrate, inputs: [...integrate.inputs, 'high'] }
  const loop = { ...model, events: { ...model.events, 'p-A': merged } }
  expect(stateDepths(loop).size).toBe(Object.keys(model.states).length)
  expect(['r10', 'r2'].toSorted(compareIds)).toEqual(['r2', 'r10'])
})

test('[TQ-9] a chosen value takes the place of words and of 左記と同様, and keeps the assumption', () => {
  const at = { state: 'svc', row: 'purpose' } as const
  const [command] = changeCell(model, at, { basis: 'assumption' })
  const assumed = after(command === undefined ? [] : [command])
  const chosen = after(chooseValue(assumed, at, { key: 'purpose', codes: ['care'] }), assumed)
  expect(chosen.attributes[attributeCellKey('svc', 'purpose')]).toEqual({
    status: 'concrete',
    basis: 'assumption',
    value: { key: 'purpose', codes: ['care'] },
  })
})

test('[TQ-32] what was set aside at an event is told with its reason, unless it is a risk there meanwhile', () => {
  const aside = (ja: string) => ({ notApplicable: { ja } })
  const decided = {
    ...model,
    suggestions: {
      't-1|T-P5': aside('条件を同送している'),
      't-1|T-C1': aside('リスクになった'),
      't-1|from-later': aside('後の版'),
      't-2|T-C1': aside('別のイベント'),
    },
  }
  expect(asidesOf(decided, 't-1')).toEqual([
    { entry: 'T-P5', reason: { ja: '条件を同送している' } },
    { entry: 'from-later', reason: { ja: '後の版' } },
  ])
  expect(asidesOf(decided, 't-2').map(({ entry }) => entry)).toEqual(['T-C1'])
  expect(asidesOf(model, 't-1')).toEqual([])
})
