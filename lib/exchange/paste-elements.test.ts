import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { must } from '#lib/base/must.ts'
import { elderlySupport } from '#lib/catalog/use-cases/elderly-support.ts'
import { applyAll, isRefusal } from '#lib/model/apply.ts'
import { existsIn } from '#lib/model/elements.ts'
import { emptyModel, type Model } from '#lib/model/model.ts'
import { idsAt } from '#lib/model/prune.ts'
import { cellReferences, references } from '#lib/model/references.ts'
import { modelArbitrary } from '#tests/support/model-arbitrary.ts'
import { clipOf, type ElementClip } from './element-clip.ts'
import { pasteElements } from './paste-elements.ts'

const blank = emptyModel(elderlySupport.meta)
const copied = ['stakeholders', 'assets', 'bas', 'states', 'events'] as const

function pasted(model: Model, clip: ElementClip, shift = { x: 24, y: 24 }) {
  let made = 0
  const newId = (kind: string) => {
    made += 1
    return `${kind}-new${made}`
  }
  const { commands, ids } = pasteElements(model, clip, { newId, shift })
  const after = applyAll(model, commands)
  if (isRefusal(after)) throw new Error(JSON.stringify(after))
  return { after, ids, commands }
}

const clipped = (model: Model, ids: Iterable<string>) =>
  clipOf(model, new Set(ids), new Map([...ids].map((id, i) => [id, { x: i, y: 2 * i }])))
const everything = (model: Model) => [
  ...Object.keys(model.states),
  ...Object.keys(model.events),
  ...Object.keys(model.bas),
  ...Object.keys(model.stakeholders),
]

/** Every reference of a model that leads to nothing. */
function dangling(model: Model): string[] {
  const exists = existsIn(model)
  const lost = (of: object, paths: (typeof references)['states']) =>
    Object.entries(of).flatMap(([key, value]: [string, unknown]) =>
      paths.flatMap(({ path, to }) =>
        idsAt(value, path)
          .filter((id) => !exists(to, id))
          .map((id) => `${key} → ${id}`),
      ),
    )
  return [
    ...copied.flatMap((name) => lost(model[name], references[name])),
    ...lost(model.attributes, cellReferences.attributes),
  ]
}

describe('pasting', () => {
  test('[X-6] in another model nothing leads to nothing, and connections between copies are kept', () => {
    const ids = everything(elderlySupport)
    const clip = must(clipped(elderlySupport, ids), 'the sample')
    const { after } = pasted(blank, clip)
    for (const name of copied)
      expect(Object.keys(after[name])).toHaveLength(Object.keys(clip.elements[name]).length)
    expect(dangling(after)).toEqual([])
    const wires = (model: Model) =>
      Object.values(model.events).flatMap((e) => [
        ...e.inputs.map((s) => `${model.states[s]?.name.ja} → ${e.kind}`),
        ...e.outputs.map((s) => `${e.kind} → ${model.states[s]?.name.ja}`),
      ])
    expect(wires(after).toSorted()).toEqual(wires(elderlySupport).toSorted())
  })

  test('[X-6] what a copy says of others goes where the model does not have them', () => {
    const [event = ''] = Object.keys(elderlySupport.events)
    const clip = must(clipped(elderlySupport, [event]), 'an event')
    const { after, ids } = pasted(blank, clip)
    expect(after.events[ids[0] ?? '']).toMatchObject({ inputs: [], outputs: [], actors: [] })
    const here = pasted(elderlySupport, clip)
    const original = elderlySupport.events[event]
    expect(here.after.events[here.ids[0] ?? '']).toEqual(original)
  })

  test('[X-6] in the same model a copied state is another state of the same data, in the same ba', () => {
    const clip = must(clipped(elderlySupport, ['int-A']), 'a state')
    const { after, ids } = pasted(elderlySupport, clip)
    const [copy = ''] = ids
    expect(after.states[copy]).toEqual(elderlySupport.states['int-A'])
    expect(after.assets).toEqual(elderlySupport.assets)
    const basOf = (id: string) =>
      Object.keys(after.bas).filter((ba) => after.bas[ba]?.members.includes(id))
    expect(basOf(copy)).toEqual(basOf('int-A'))
    expect(basOf(copy).length).toBeGreaterThan(0)
    expect(Object.values(after.events).some((e) => e.inputs.includes(copy))).toBe(false)
  })

  test('[X-6] copies stand as the originals did, moved by the same way', () => {
    const clip = must(clipped(elderlySupport, ['int-A', 'high']), 'states')
    const { after, ids } = pasted(blank, clip, { x: 100, y: -50 })
    const spots = Object.values(clip.elements.places).map(({ x, y }) => ({ x: x + 100, y: y - 50 }))
    expect(ids.map((id) => after.places[id])).toEqual(expect.arrayContaining(spots))
  })

  test('[X-6] whatever is copied, what was there stays as it was and no id is used again', () => {
    fc.assert(
      fc.property(modelArbitrary, fc.integer({ min: 1, max: 3 }), (model, every) => {
        const ids = everything(model).filter((_id, i) => i % every === 0)
        const clip = clipped(model, ids)
        fc.pre(clip !== undefined)
        const { after, ids: made } = pasted(model, clip)
        expect(new Set(made).size).toBe(made.length)
        for (const name of ['stakeholders', 'assets', 'states', 'events', 'risks'] as const)
          for (const [id, entity] of Object.entries(model[name]))
            expect(after[name][id]).toEqual(entity)
        for (const [id, ba] of Object.entries(model.bas)) {
          const now = must(after.bas[id], 'it stays')
          const { members } = now
          expect({ ...now, members: ba.members }).toEqual(ba)
          expect(ba.members.every((m) => members.includes(m))).toBe(true)
          expect(members.every((m) => ba.members.includes(m) || made.includes(m))).toBe(true)
        }
      }),
      { numRuns: 60 },
    )
  })

  test('[X-6] a circle somebody wrote into a clip is refused as a whole', () => {
    const clip = must(clipped(elderlySupport, Object.keys(elderlySupport.bas)), 'ba')
    const [a = '', b = ''] = Object.keys(clip.elements.bas)
    const [one, other] = [clip.elements.bas[a], clip.elements.bas[b]]
    const bas = {
      ...clip.elements.bas,
      [a]: { ...must(one, 'a ba'), parent: b },
      [b]: { ...must(other, 'a ba'), parent: a },
    }
    const circular = { ...clip, elements: { ...clip.elements, bas } }
    expect(() => pasted(blank, circular)).toThrow('M-8')
  })
})
