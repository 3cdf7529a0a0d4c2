import { elderlySupport as consortium } from '#lib/catalog/use-cases/elderly-support.ts'
import { expect, test } from 'vitest'
import { apply, isRefusal } from './apply.ts'
import { attributeRows } from './attribute-row.ts'
import type { BaDemand } from './ba.ts'
import { demandKey } from './cell-key.ts'
import { conditionOps, demandConditionSchema, type DemandCondition } from './demand-condition.ts'
import { violations } from './invariants.ts'
import { webLinkSchema } from './link.ts'
import type { Model } from './model.ts'
import { normalise } from './normalise.ts'
import { conditionsOf } from './queries/demand-conditions.ts'
import { setMark } from './queries/demand-matrix.ts'

const key = demandKey('ba-dpa', 'disclosureScope')
const scopeRow = attributeRows.find((row) => row.id === 'disclosureScope')
const inside: DemandCondition = { op: 'scopeWithin', parties: true, who: ['PF', 'gone'] }

function withDemand(demand: BaDemand, at = key): Model {
  return { ...consortium, demands: { ...consortium.demands, [at]: demand } }
}

function conditions(model: Model) {
  if (scopeRow === undefined) throw new Error('there is such a row')
  return conditionsOf(model, 'ba-dpa', scopeRow)
}

test('[M-25] every attribute has conditions of its own, every kind of condition belongs to one', () => {
  const offered = new Set(Object.values(conditionOps).flat())
  const known = demandConditionSchema.def.options.map((option) => option.shape.op.def.values[0])
  expect([...offered].toSorted()).toEqual(known.toSorted())
})

test('[M-25] only a cell with ○ asks for anything, and nothing that belongs to another attribute', () => {
  const days: DemandCondition = { op: 'termBy', day: '2027-03-31' }
  const mixed = withDemand({ mark: 'required', conditions: [inside, days] })
  expect(conditions(mixed)).toEqual([inside])
  expect(violations(mixed).map(({ rule, path }) => `${rule} ${path}`)).toContain(
    `M-25 demands/${key}`,
  )
  const alone = violations(withDemand({ mark: 'required', conditions: [inside] }))
  expect(alone.map(({ rule }) => rule)).not.toContain('M-25')
  expect(conditions(withDemand({ mark: 'notApplicable', conditions: [inside] }))).toEqual([])
  expect(conditions(consortium)).toEqual([])
})

test('[M-25] [M-6] a condition names parties that exist; normalising takes away those that do not', () => {
  const model = withDemand({ mark: 'required', conditions: [inside] })
  expect(violations(model)).toContainEqual(
    expect.objectContaining({ rule: 'M-6', path: expect.stringContaining(`demands/${key}`) }),
  )
  expect(conditions(normalise(model))).toEqual([{ ...inside, who: ['PF'] }])
})

test('[M-25] a condition out of shape or out of bounds is refused', () => {
  const put = (condition: unknown) =>
    isRefusal(
      apply(consortium, {
        type: 'put',
        cell: 'demands',
        key,
        value: { mark: 'required', conditions: [condition as DemandCondition] },
      }),
    )
  expect(put(inside)).toBe(false)
  for (const wrong of [
    { op: 'scopeWithin', parties: true },
    { op: 'scopeWithin', parties: true, who: ['a b'] },
    { op: 'countryWithin', countries: [] },
    { op: 'countryWithin', countries: ['Japan'] },
    { op: 'codesWithin', codes: ['secret'] },
    { op: 'purposeWithin', purposes: [{ ja: ' ' }] },
    { op: 'termWithin', after: 'middle', length: 'P1Y' },
    { op: 'termWithin', after: 'end', length: '1 year' },
    { op: 'termBy', day: '2027-02-30' },
    { op: 'maxScope', operand: ['PF'] },
    { op: 'stated', more: true },
  ]) {
    expect([wrong, put(wrong)]).toEqual([wrong, true])
  }
})

test('[M-25] a cell whose mark is taken back keeps what it asks for', () => {
  const model = withDemand({ mark: 'required', conditions: [inside] })
  expect(setMark(model, { ba: 'ba-dpa', row: 'disclosureScope' }, 'undecided')).toEqual([
    { type: 'put', cell: 'demands', key, value: { mark: 'undecided', conditions: [inside] } },
  ])
})

test('[M-27] a link of a ba is one that a browser only opens', () => {
  const reads = (link: string) => webLinkSchema.safeParse(link).success
  expect(reads('https://laws.e-gov.go.jp/law/415AC0000000057')).toBe(true)
  expect(reads('http://intranet.example/rules?id=3#4')).toBe(true)
  for (const bad of [
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'rules',
    '',
  ]) {
    expect([bad, reads(bad)]).toEqual([bad, false])
  }
  expect(reads(`https://example.com/${'a'.repeat(2000)}`)).toBe(false)
})
