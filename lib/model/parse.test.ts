import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { elderlySupport } from '#lib/catalog/use-cases/elderly-support.ts'
import { modelArbitrary } from '#tests/support/model-arbitrary.ts'
import { importProblems } from '#lib/words/areas/import-problems.ts'
import { emptyModel } from './model.ts'
import { modelLimits, parseModel } from './parse.ts'

const blank = emptyModel({
  title: { ja: '空' },
  scenario: 'asIs',
  detail: 'standard',
  purposes: [],
  asOf: '2026-01-01',
  catalogVersions: {},
})
const person = { kind: 'organization', name: { ja: 'A社' }, members: [] }

/** The problems of an input; every one of them must have words. */
function problemsOf(input: unknown) {
  const answer = parseModel(input)
  const problems = 'problems' in answer ? answer.problems : []
  for (const { issue } of problems)
    expect(importProblems).toHaveProperty([issue.split(': ')[0] ?? ''])
  return problems
}

describe('parseModel', () => {
  test('[M-4] accepts the consortium of use case 2 and gives it back unchanged', () => {
    expect(parseModel(structuredClone(elderlySupport))).toEqual({ model: elderlySupport })
  })

  test('[M-4] an unknown field is refused with its place, at every level', () => {
    expect(problemsOf({ ...blank, extra: 1 })).toEqual([
      { path: '', issue: 'unknown-field: extra' },
    ])
    expect(problemsOf({ ...blank, stakeholders: { A: { ...person, sneaky: true } } })).toEqual([
      { path: 'stakeholders/A', issue: 'unknown-field: sneaky' },
    ])
    expect(problemsOf({ ...blank, places: { A: { x: 0, y: 0, z: 1 } } })).toEqual([
      { path: 'places/A', issue: 'unknown-field: z' },
    ])
  })

  test('[M-4] a missing part, another version and no object at all are refused', () => {
    const { states: _states, ...without } = blank
    expect(problemsOf(without)[0]?.path).toBe('states')
    expect(problemsOf({ ...blank, schema: 2 })[0]?.path).toBe('schema')
    for (const odd of [null, 1, 'model', [], undefined, () => 1, new Map()]) {
      expect(problemsOf(odd)).not.toEqual([])
    }
  })

  test('[M-4] a key that is no id, and a cell key outside its table, are refused with their place', () => {
    expect(problemsOf({ ...blank, stakeholders: { 'A B': person } })[0]?.path).toBe(
      'stakeholders/A B',
    )
    const cell = { status: 'tbd', basis: 'fact' }
    expect(problemsOf({ ...blank, attributes: { 's|colour': cell } })[0]?.path).toBe(
      'attributes/s|colour',
    )
    expect(problemsOf({ ...blank, attributes: { s: cell } })).not.toEqual([])
    expect(problemsOf({ ...blank, demands: { 'b|value|x': { mark: 'required' } } })).not.toEqual([])
  })

  test.each(['__proto__', 'constructor', 'prototype'])(
    '[M-4] the key %s is refused wherever it stands',
    (key) => {
      const text = JSON.stringify(blank).replace(
        '"stakeholders":{}',
        `"stakeholders":{"${key}":{}}`,
      )
      expect(problemsOf(JSON.parse(text))).toEqual([
        { path: `stakeholders/${key}`, issue: 'reserved-key' },
      ])
      expect(Object.hasOwn(Object.prototype, 'kind')).toBe(false)
    },
  )

  test('[M-4] a lone surrogate or a control character in a text is refused', () => {
    const named = (ja: string) => ({ ...blank, stakeholders: { A: { ...person, name: { ja } } } })
    expect(problemsOf(named('\ud800'))).toEqual([
      { path: 'stakeholders/A/name/ja', issue: 'lone-surrogate' },
    ])
    expect(problemsOf(named('a\u0000b'))).toEqual([
      { path: 'stakeholders/A/name/ja', issue: 'control-characters' },
    ])
    expect(problemsOf(named('𠮷野家'))).toEqual([])
  })

  test('[M-4] anything at all is answered, and what is accepted reads back as it is', () => {
    const spoilt = fc
      .tuple(
        modelArbitrary,
        fc.string(),
        fc.anything({ withBigInt: true, withDate: true, withMap: true }),
      )
      .chain(([model, key, value]) =>
        fc.constantFrom(...Object.keys(model)).map((part) => ({
          ...model,
          [part]: key.length > 3 ? value : { [key]: value },
        })),
      )
    fc.assert(
      fc.property(fc.oneof(fc.anything(), spoilt), (input) => {
        const answer = parseModel(input)
        const again = 'model' in answer ? parseModel(answer.model) : answer
        expect(again).toEqual(answer)
      }),
      { numRuns: 300 },
    )
  })

  test('[M-10] an id used in two collections is refused', () => {
    const asset = { name: { ja: 'データ' }, kinds: [] }
    expect(problemsOf({ ...blank, stakeholders: { A: person }, assets: { A: asset } })).toEqual([
      { path: 'assets/A', issue: 'id-used-twice' },
    ])
  })

  test('[M-5] more than 5,000 elements a collection are refused before anything is looked at', () => {
    const many = (count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, i) => [`s${i}`, person]))
    expect(problemsOf({ ...blank, stakeholders: many(modelLimits.elements) })).toEqual([])
    expect(problemsOf({ ...blank, stakeholders: many(modelLimits.elements + 1) })).toEqual([
      { path: 'stakeholders', issue: 'too-many' },
    ])
  })

  test('[M-5] depth and size are bounded, also for values no schema would look at', () => {
    let deep: unknown = 1
    for (let i = 0; i < 100_000; i += 1) deep = [deep]
    expect(problemsOf({ ...blank, meta: deep })[0]?.issue).toBe('too-deep')
    const large = { ja: 'あ'.repeat(17_000_000) }
    expect(problemsOf({ ...blank, meta: { title: large } })[0]?.issue).toBe('too-large')
  })

  test('[M-5] the list of problems is bounded', () => {
    const wrong = Object.fromEntries(Array.from({ length: 500 }, (_, i) => [`s${i}`, {}]))
    expect(problemsOf({ ...blank, stakeholders: wrong })).toHaveLength(modelLimits.problems)
  })

  test('[M-65] a model written before there were dismissed suggestions has none; nothing else may be missing', () => {
    const { suggestions: _later, ...before } = blank
    expect(parseModel(before)).toEqual({ model: blank })
    const { coverage: _always, ...without } = blank
    expect(problemsOf(without)[0]?.path).toBe('coverage')
    const notApplicable = { ja: '機器を使わない' }
    expect(problemsOf({ ...blank, suggestions: { 'e|G-C1': { notApplicable } } })).toEqual([])
    expect(problemsOf({ ...blank, suggestions: { 'e|G C1': { notApplicable } } })).toHaveLength(1)
    expect(problemsOf({ ...blank, suggestions: { e: { notApplicable } } })).toHaveLength(1)
  })

  test('[M-7] sets are sorted and without doubles', () => {
    const answer = parseModel({
      ...blank,
      stakeholders: { A: { ...person, members: ['C', 'B', 'C'] } },
    })
    expect('model' in answer && answer.model.stakeholders['A']?.members).toEqual(['B', 'C'])
  })
})
