import { expect, test } from 'vitest'
import * as z from 'zod/mini'
import type { Json } from '#lib/base/canonical-json.ts'
import { must } from '#lib/base/must.ts'
import { elderlySupport } from '#lib/catalog/use-cases/elderly-support.ts'
import { applyAll, isRefusal } from '#lib/model/apply.ts'
import type { Command } from '#lib/model/commands.ts'
import { cellNames, cells, collectionNames, collections } from '#lib/model/layout.ts'
import { emptyModel, modelMetaSchema, type Model } from '#lib/model/model.ts'
import { leastOf, variationsOf, type Schema } from '#tests/support/schema-variations.ts'
import { closureDifference } from '../difference.ts'
import { parseClosure } from '../digest.ts'
import type { ResponsibilitySplit } from '../split.ts'
import { assignmentClosure } from './assignment.ts'
import { textsInScope } from './texts.ts'
import { wholeText } from './whole.ts'
import { parseWhole, partsOf, wholeDifference } from './whole-difference.ts'

const model = elderlySupport
const measureId = must(
  Object.entries(model.measures).find(([, { risks }]) => risks.includes('r1'))?.[0],
  'a measure against r1',
)
const split: ResponsibilitySplit = {
  id: 's1',
  riskId: 'r1',
  measureId,
  orgId: 'A',
  role: 'responsible',
  split: 'own',
  text: { ja: '通信を暗号化する' },
  status: 'accepted',
  proposedBy: 'u',
  proposedOrg: 'A',
  proposedAt: '2026-12-01T00:00:00.000Z',
}
const other: ResponsibilitySplit = { ...split, id: 's2', orgId: 'B' }
const textOf = (of: Model, splits: readonly ResponsibilitySplit[] = [split]) =>
  textsInScope(of, splits, { kind: 'assignments', ids: ['s1'] })['assignment:s1']

test('[AG-73] a signature about a part covers its terms, the measure and the risk, and nothing of the data or of others', () => {
  const text = must(textOf(model), 'the content of the part')
  expect(textOf(model, [split, other])).toBe(text)
  const { event } = must(model.risks['r1'], 'r1')
  const state = must(model.events[event]?.outputs[0], 'what its event gives')
  const edited = (command: Command) => {
    const after = applyAll(model, [command])
    if (isRefusal(after)) throw new Error('it can be edited')
    return after
  }
  const renamed = { type: 'set', in: 'states', id: state, field: 'name' } as const
  expect(textOf(edited({ ...renamed, value: { ja: '別の名' } }))).toBe(text)
  const titled = { type: 'set', in: 'measures', id: measureId, field: 'title' } as const
  expect(textOf(edited({ ...titled, value: { ja: '別の対策' } }))).not.toBe(text)
  const told = { type: 'set', in: 'risks', id: 'r1', field: 'incident' } as const
  expect(textOf(edited({ ...told, value: { ja: '別の被害' } }))).not.toBe(text)
  for (const more of [
    { role: 'accountable' },
    { split: 'joint' },
    { due: '2027-01-01' },
    { condition: { ja: '提供前まで' } },
    { evidence: 'x' },
  ] as const) {
    expect(textOf(model, [{ ...split, ...more }])).not.toBe(text)
  }
})

test('[AG-73] a part that was taken back, or whose risk is gone, has no content; its difference is told field by field', () => {
  expect(textOf(model, [{ ...split, status: 'withdrawn' }])).toBeUndefined()
  const { r1: _gone, ...risks } = model.risks
  expect(assignmentClosure({ ...model, risks }, 's1', [split])).toBeNull()
  const before = must(parseClosure(must(textOf(model), 'signed')), 'a closure')
  const due = textOf(model, [{ ...split, due: '2027-01-01' }])
  const after = must(parseClosure(must(due, 'now')), 'a closure')
  expect(closureDifference(before, before)).toEqual([])
  expect(closureDifference(before, after)).toMatchObject([{ part: 'splits', field: 'due' }])
})

test('[AG-74] the whole model reads back, and its difference is empty exactly when the text is the same', () => {
  const text = wholeText(model, [split, { ...other, status: 'proposed' }])
  expect(wholeText(model, [split])).toBe(text)
  const read = must(parseWhole(text), 'the whole')
  expect(wholeDifference(read, read)).toEqual({ places: [], splits: [] })
  const later = must(parseWhole(wholeText(model, [{ ...split, due: '2027-01-01' }])), 'the whole')
  expect(wholeDifference(read, later)).toMatchObject({
    places: [],
    splits: [{ part: 'splits', field: 'due', after: '2027-01-01' }],
  })
  expect(Object.keys(partsOf(read).splits)).toEqual([`${measureId}|A|responsible||r1`])
  expect(parseWhole('{}')).toBeNull()
  expect(parseWhole('no')).toBeNull()
})

/** What only reminds somebody, or is drawn: all that a signature about the whole leaves out. */
const left = (place: string, path: string) =>
  place === 'places' ||
  path === 'olderName' ||
  path.startsWith('olderName.') ||
  (place === 'meta' && (path === 'detail' || path.startsWith('catalogVersions'))) ||
  (place === 'bas' && ['reviewBy', 'template.passedOver'].includes(path))

test('[AG-74] every difference in every field of the model changes the content of the whole, but of what is drawn or only reminds', () => {
  const schemaOf = (schema: z.ZodMiniType) => z.toJSONSchema(schema, { io: 'input' }) as Schema
  const keys = { attributes: 'x|purpose', demands: 'x|purpose', coverage: 'x|integrity' }
  const schemas: readonly (readonly [place: keyof Model, schema: Schema, key: string])[] = [
    ...collectionNames.map((name) => [name, schemaOf(collections[name].schema), 'x'] as const),
    ...cellNames.map((name) => {
      const key = Object.hasOwn(keys, name) ? keys[name as keyof typeof keys] : 'x|c1'
      return [name, schemaOf(cells[name].schema), key] as const
    }),
  ]
  const meta = schemaOf(modelMetaSchema)
  const bare = emptyModel(leastOf(meta) as unknown as Model['meta'])
  const wrong: string[] = []
  const unread = new Set<string>()
  const judge = (place: string, path: string, [a, b]: readonly [Model, Model]) => {
    const isSame = wholeText(a, []) === wholeText(b, [])
    if (isSame !== left(place, path)) wrong.push(`${place}.${path}`)
    const [before, after] = [parseWhole(wholeText(a, [])), parseWhole(wholeText(b, []))]
    if (before === null || after === null) {
      unread.add(`${place}.${path}`)
      return
    }
    const told = new Set(wholeDifference(before, after).places.map(({ root }) => root))
    const meant = isSame ? [] : [place]
    if ([...told].join(' ') !== meant.join(' ')) wrong.push(`places of ${place}.${path}`)
  }
  for (const [place, schema, key] of schemas) {
    for (const { path, before, after } of variationsOf(schema)) {
      const of = (value: Json): Model => ({ ...bare, [place]: { [key]: value } })
      judge(place, path, [of(before), of(after)])
    }
  }
  for (const { path, before, after } of variationsOf(meta)) {
    const of = (value: Json): Model => ({ ...bare, meta: value as unknown as Model['meta'] })
    judge('meta', path, [of(before), of(after)])
  }
  expect(wrong).toEqual([])
  // What is made up of words alone is no address, which only these two ask for.
  expect([...unread]).toEqual(['bas.clauses.[].link', 'bas.document.link'])
})
