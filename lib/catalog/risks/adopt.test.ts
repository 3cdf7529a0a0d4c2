import { expect, test } from 'vitest'
import { must } from '#lib/base/must.ts'
import { applyAll, isRefusal } from '#lib/model/apply.ts'
import type { Command } from '#lib/model/commands.ts'
import { violations } from '#lib/model/invariants.ts'
import type { Model } from '#lib/model/model.ts'
import { parseModel } from '#lib/model/parse.ts'
import { tidyModel } from '#tests/support/tidy-model.ts'
import { adoptRow, setAside, takeBack } from './adopt.ts'
import { catalogueRow, catalogueRows } from './catalogue.ts'

const row = must(catalogueRow('T-P2'), 'a row of the catalogue')
const ids = { risk: 'r', measure: 'm' }

function after(model: Model, commands: readonly Command[]): Model {
  const next = applyAll(model, commands)
  if (isRefusal(next)) throw new Error(JSON.stringify(next))
  return next
}

test('[RC-5] a row that is added is a risk of the event with a proposed measure and its references', () => {
  const added = after(tidyModel, adoptRow(tidyModel, 'give', row, ids))
  expect(added.risks['r']).toEqual({
    event: 'give',
    states: ['b'],
    viewpoint: 'personalData',
    source: 'accidental',
    threat: 'misuse',
    linddun: ['unawareness', 'nonCompliance'],
    incident: row.incident,
    status: 'identified',
    catalogRef: 'T-P2',
  })
  expect(added.measures['m']).toEqual({
    title: row.measure,
    asIsToBe: 'toBe',
    references: [...row.references, { family: 'other', id: 'Yoriai T-P2' }],
    risks: ['r'],
    type: 'mitigate',
    status: 'proposed',
  })
  expect(Object.hasOwn(added.coverage, 'give|personalData')).toBe(false)
  expect(Object.hasOwn(added.suggestions, 'give|T-P2')).toBe(false)
  expect(Object.hasOwn(added.suggestions, 'give|T-P3')).toBe(true)
})

test('[RC-5] every row can be added; what comes is a sound model', () => {
  for (const one of catalogueRows) {
    const added = after(tidyModel, adoptRow(tidyModel, 'make', one, ids))
    expect(parseModel(added), `at ${one.id}`).toEqual({ model: added })
    expect(violations(added), `at ${one.id}`).toEqual(violations(tidyModel))
  }
})

test('[RC-5] a row is set aside with a reason, which can be taken back', () => {
  const aside = after(
    { ...tidyModel, suggestions: {} },
    setAside('give', 'T-P2', { ja: '同意がある' }),
  )
  expect(aside.suggestions).toEqual({ 'give|T-P2': { notApplicable: { ja: '同意がある' } } })
  expect(after(aside, takeBack(aside, 'give', 'T-P2')).suggestions).toEqual({})
  expect(takeBack(aside, 'give', 'T-P3')).toEqual([])
})
