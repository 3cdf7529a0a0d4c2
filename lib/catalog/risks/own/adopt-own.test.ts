import { expect, test } from 'vitest'
import { applyAll, isRefusal } from '#lib/model/apply.ts'
import type { Command } from '#lib/model/commands.ts'
import { violations } from '#lib/model/invariants.ts'
import type { Model } from '#lib/model/model.ts'
import { parseModel } from '#lib/model/parse.ts'
import { asidesOf } from '#lib/model/queries/suggestions.ts'
import { anOwnRow } from '#tests/support/own-row.ts'
import { tidyModel } from '#tests/support/tidy-model.ts'
import { setAside } from '../adopt.ts'
import { adoptOwnRow } from './adopt-own.ts'
import { refOf } from './own-row.ts'

const row = anOwnRow({ version: 2 })
const ids = { risk: 'r', measure: 'm' }

function after(model: Model, commands: readonly Command[]): Model {
  const next = applyAll(model, commands)
  if (isRefusal(next)) throw new Error(JSON.stringify(next))
  return next
}

test('[RC-9] an own row that is added is a risk of the event that names row and version, with its measure as a proposal', () => {
  const added = after(tidyModel, adoptOwnRow(tidyModel, 'give', row, ids))
  expect(added.risks['r']).toEqual({
    event: 'give',
    states: ['b'],
    viewpoint: 'confidentiality',
    source: 'accidental',
    threat: 'information_disclosure',
    incident: row.incident,
    status: 'identified',
    catalogRef: `own-${row.id}-v2`,
  })
  expect(added.measures['m']).toEqual({
    title: row.measure,
    asIsToBe: 'toBe',
    references: row.references,
    risks: ['r'],
    type: 'mitigate',
    status: 'proposed',
  })
  expect(JSON.stringify(added.measures['m'])).not.toContain('Yoriai')
  expect(parseModel(added)).toEqual({ model: added })
  expect(violations(added)).toEqual(violations(tidyModel))
})

test('[RC-9] what was set aside in an earlier version is taken back with it, and nothing else', () => {
  const bare = { ...tidyModel, suggestions: {} }
  const before = refOf(anOwnRow({ version: 1 }))
  const other = refOf(anOwnRow({ id: '00000000-0000-4000-8000-000000000001' }))
  const reason = { ja: '宛先は一つだけ' }
  const aside = after(bare, [
    ...setAside('give', before, reason),
    ...setAside('give', other, reason),
    ...setAside('make', before, reason),
  ])
  expect(asidesOf(aside, 'give').map(({ entry }) => entry)).toEqual([other, before])
  const added = after(aside, adoptOwnRow(aside, 'give', row, ids))
  expect(Object.keys(added.suggestions).toSorted()).toEqual([`give|${other}`, `make|${before}`])
})

test('[RC-8] [TQ-32] what is a risk in one version is not told as set aside in another', () => {
  const before = refOf(anOwnRow({ version: 1 }))
  const added = after({ ...tidyModel, suggestions: {} }, adoptOwnRow(tidyModel, 'give', row, ids))
  const both = after(added, setAside('give', before, { ja: '同時に対象外とされた' }))
  expect(asidesOf(both, 'give')).toEqual([])
})
