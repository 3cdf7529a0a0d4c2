import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { violations } from '#lib/model/invariants.ts'
import { parseModel } from '#lib/model/parse.ts'
import { keepableParts } from './keepable-parts.ts'
import { keepParts } from './keep.ts'
import { templateIds } from './template-ids.ts'
import { templates } from './templates.ts'

const choices = fc.subarray([...keepableParts]).map((parts) => new Set(parts))
const template = fc.constantFrom(...templateIds).map((id) => templates[id].model)

test('[UC-19] whatever is kept, the flow and its places come whole, and nothing names what was left out', () => {
  fc.assert(
    fc.property(template, choices, (model, wanted) => {
      const kept = keepParts(model, wanted)
      expect(parseModel(kept)).toEqual({ model: kept })
      expect(violations(kept).filter(({ rule }) => rule === 'M-6')).toEqual([])
      expect(kept.places).toEqual(model.places)
      expect(kept.states).toEqual(model.states)
      expect(Object.keys(kept.events)).toEqual(Object.keys(model.events))
      expect(kept.stakeholders).toEqual(model.stakeholders)
      expect(kept.systems).toEqual(model.systems)
    }),
    { numRuns: 64 },
  )
})

test('[UC-19] each part is kept whole or left out whole', () => {
  const { model } = templates['uc2-elderly']
  const sizes = (of: typeof model) =>
    [of.bas, of.demands, of.attributes, of.risks, of.measures].map((r) => Object.keys(r).length)
  const [bas, demands, attributes, risks, measures] = sizes(model)
  expect(keepParts(model, new Set(keepableParts))).toEqual(model)
  expect(sizes(keepParts(model, new Set()))).toEqual([0, 0, 0, 0, 0])
  expect(sizes(keepParts(model, new Set(['bas'])))).toEqual([bas, demands, 0, 0, 0])
  expect(sizes(keepParts(model, new Set(['attributes'])))).toEqual([0, 0, attributes, 0, 0])
  expect(sizes(keepParts(model, new Set(['risks'])))).toEqual([0, 0, 0, risks, measures])
})

test('[UC-19] a term counted from a contract that stays behind keeps its words', () => {
  const kept = keepParts(templates['uc2-elderly'].model, new Set(['attributes']))
  const cell = kept.attributes['int-all|usageTerm']
  expect(cell?.text?.ja).toBe('データ提供契約終了から1年')
  expect(cell?.value).toBeUndefined()
  expect(kept.attributes['int-A|usageTerm']?.value).toEqual({
    key: 'usageTerm',
    term: { kind: 'none' },
  })
})
