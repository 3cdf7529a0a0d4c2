import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { cloudLayers } from '#lib/catalog/use-cases/cloud-layers.ts'
import { elderlySupport } from '#lib/catalog/use-cases/elderly-support.ts'
import { retailPos } from '#lib/catalog/use-cases/retail-pos.ts'
import { apply, applyAll, isRefusal } from '#lib/model/apply.ts'
import { attributeRowIds } from '#lib/model/attribute-row.ts'
import { attributeCellKey } from '#lib/model/cell-key.ts'
import type { Command } from '#lib/model/commands.ts'
import { collectionNames } from '#lib/model/layout.ts'
import type { Model } from '#lib/model/model.ts'
import { Dice } from '#tests/support/dice.ts'
import {
  commandArbitrary,
  modelArbitrary,
  smallModelArbitrary,
} from '#tests/support/model-arbitrary.ts'
import { changed, plus } from '#tests/support/findings-in.ts'
import { anEvent, tidyModel } from '#tests/support/tidy-model.ts'
import { turned } from '#tests/support/turned-model.ts'
import { editKinds, pickEdit } from '#tests/derive/edits.ts'
import { largeModel } from '#tests/derive/large-model.ts'
import { FindingsEngine, findingsOf } from './engine.ts'

const carriedOut = (model: Model, command: Command): Model => {
  const next = apply(model, command)
  return isRefusal(next) ? model : next
}

test('[DR-2] after any edits the engine says what it would say from nothing, and tells whose findings changed', () => {
  fc.assert(
    fc.property(
      smallModelArbitrary,
      fc.array(commandArbitrary, { maxLength: 12 }),
      (start, commands) => {
        let model = start
        const engine = new FindingsEngine(model)
        let before = findingsOf(model)
        for (const command of commands) {
          const next = carriedOut(model, command)
          if (next === model) continue
          model = next
          const told = engine.update(model)
          const now = findingsOf(model)
          expect(engine.findings()).toEqual(now)
          expect(told).toEqual(changedSubjects(before, now))
          before = now
        }
      },
    ),
    { numRuns: 150 },
  )
})

test.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11])(
  '[DR-2] the same with what people draw, with merges, and with the day of the model (seed %i)',
  (seed) => {
    const dice = new Dice(seed)
    let model = withMore(largeModel(200, dice))
    const engine = new FindingsEngine(model)
    for (let n = 0; n < 40; n += 1) {
      const commands = n % 20 === 19 ? [anotherDay(dice)] : edit(model, dice, n)
      const next = applyAll(model, commands)
      model = isRefusal(next) || dice.chance(0.2) ? merged(model, dice) : next
      engine.update(model)
      expect(engine.findings(), `edit ${n}`).toEqual(findingsOf(model))
    }
  },
)

test('[DR-2] an edit that no check sees makes nothing be worked out again', () => {
  const engine = new FindingsEngine(elderlySupport)
  const before = engine.findings()
  const renamed = changed(elderlySupport, 'states', 'int-A', { name: { ja: '別の名前' } })
  expect(engine.update(renamed)).toEqual([])
  expect(engine.findings()).toBe(before)
  expect(engine.about('states', 'int-A')).toBe(engine.about('states', 'int-A'))
})

test('[DR-2] another day concerns everything, and still only those are told whose findings are others', () => {
  const on = (asOf: string): Model => ({
    ...elderlySupport,
    meta: { ...elderlySupport.meta, asOf },
  })
  const engine = new FindingsEngine(elderlySupport)
  expect(engine.update(on('2022-04-09'))).toEqual([])
  const told = engine.update(on('2021-04-01'))
  expect(told).toContain('ba-appi')
  expect(told).not.toContain('t-1')
  expect(engine.findings()).toEqual(findingsOf(on('2021-04-01')))
})

test('[DR-2] a circle of the lineage comes and goes with edits', () => {
  const engine = new FindingsEngine(tidyModel)
  const circular = changed(tidyModel, 'events', 'make', { inputs: ['a', 'c'] })
  expect(engine.update(circular)).toEqual(expect.arrayContaining(['b', 'c']))
  expect(engine.findings()).toEqual(findingsOf(circular))
  engine.update(tidyModel)
  expect(engine.findings()).toEqual([])
})

test('[DR-7] every fix holds and settles its finding', () => {
  const dice = new Dice(5)
  const models = [elderlySupport, retailPos, cloudLayers, largeModel(100, dice)]
  const all = models.flatMap((model) => findingsOf(model).map((finding) => ({ model, finding })))
  const fixes = all.filter(({ finding }) => finding.fix !== undefined)
  expect(fixes.length).toBeGreaterThan(30)
  for (const { model, finding } of fixes) {
    const next = applyAll(model, finding.fix ?? [])
    if (isRefusal(next)) throw new Error(JSON.stringify({ finding, next }))
    const same = findingsOf(next).filter(
      (one) => one.check === finding.check && one.elements.join() === finding.elements.join(),
    )
    expect(same).toEqual([])
  }
})

test('[DR-3] the order of the model makes no difference, and asking twice none either', () => {
  fc.assert(
    fc.property(modelArbitrary, (model) => {
      const now = findingsOf(model)
      expect(findingsOf(turned(model))).toEqual(now)
      const engine = new FindingsEngine(model)
      expect(engine.update(structuredClone(model))).toEqual([])
      expect(engine.findings()).toEqual(now)
    }),
    { numRuns: 100 },
  )
  expect(findingsOf(turned(elderlySupport))).toEqual(findingsOf(elderlySupport))
})

test('[DR-12] no model makes a check throw: whatever is taken away from it, whatever is written twice', () => {
  const dice = new Dice(11)
  for (let n = 0; n < 400; n += 1) {
    let model: Model = n % 2 === 0 ? elderlySupport : tidyModel
    for (let i = 0; i < 6; i += 1) model = merged(model, dice)
    expect(() => findingsOf(model), `seed 11, model ${n}`).not.toThrow()
  }
  const doubled = plus(tidyModel, 'events', {
    b: anEvent('dispose', { inputs: ['b', 'b', 'toString'] }),
  })
  expect(() => findingsOf(doubled)).not.toThrow()
})

test('[DR-9] a flow as long as a model may be, and one long chain of 左記と同様, are looked at in bounded time', () => {
  const length = 3_000
  const ids = Array.from({ length }, (_, i) => `s${i}`)
  const state = { ...tidyModel.states['b'], asset: 'e' } as Model['states'][string]
  const chain: Model = {
    ...tidyModel,
    states: Object.fromEntries(ids.map((id) => [id, state])),
    events: Object.fromEntries(
      ids
        .slice(1)
        .map((id, i) => [
          `e${i}`,
          anEvent('transfer_provide', { inputs: [`s${i}`], outputs: [id] }),
        ]),
    ),
    attributes: Object.fromEntries(
      ids
        .slice(1)
        .flatMap((id, i) =>
          attributeRowIds
            .slice(0, 3)
            .map((row) => [
              attributeCellKey(id, row),
              { status: 'concrete', basis: 'fact', sameAs: `s${i}` } as const,
            ]),
        ),
    ),
    bas: Object.fromEntries(
      ids.map((id) => [
        `b${id}`,
        { ...tidyModel.bas['law'], normType: 'consent', members: [id] } as Model['bas'][string],
      ]),
    ),
  }
  const begin = process.threadCpuUsage()
  expect(findingsOf(chain).length).toBeGreaterThan(length)
  // Of this thread alone, in microseconds: a busy machine makes nothing slower here. Unbounded it takes half a minute.
  expect(process.threadCpuUsage(begin).user).toBeLessThan(15_000_000)
})

/** Elements whose findings are not the same in two lists; the first element of a finding is its subject or stands for it. */
function changedSubjects(
  before: ReturnType<typeof findingsOf>,
  now: ReturnType<typeof findingsOf>,
): readonly string[] {
  const of = (all: ReturnType<typeof findingsOf>) =>
    Map.groupBy(all, ({ elements }) => elements[0] ?? '')
  const [was, is] = [of(before), of(now)]
  return [...new Set([...was.keys(), ...is.keys()])]
    .filter((id) => JSON.stringify(was.get(id)) !== JSON.stringify(is.get(id)))
    .toSorted()
}

/** Something that no command does and a merge can: an element goes while others name it, or names what is not there. */
function merged(model: Model, dice: Dice): Model {
  const name = dice.pick(collectionNames.filter((one) => Object.keys(model[one]).length > 0))
  const id = dice.pick(Object.keys(model[name]))
  if (dice.chance(0.5)) {
    const { [id]: _gone, ...rest } = model[name]
    return { ...model, [name]: rest }
  }
  const other = dice.pick(
    Object.keys(model.states).length > 0 ? Object.keys(model.states) : ['gone'],
  )
  return dice.chance(0.5) && Object.hasOwn(model.events, id)
    ? changed(model, 'events', id, { inputs: [other], outputs: [other, 'gone'] })
    : { ...model, [name]: { ...model[name], gone: model[name][id] } }
}

function anotherDay(dice: Dice): Command {
  return {
    type: 'setMeta',
    field: 'asOf',
    value: dice.pick(['2026-04-01', '2029-01-01', '2031-01-01']),
  }
}

function edit(model: Model, dice: Dice, n: number): readonly Command[] {
  const kind = dice.chance(0.5) ? pickEdit(dice) : dice.pick(editKinds)
  return kind.make(model, dice, n)
}

/** The large model with what else checks ask about: hosting, cloud relations, departments, kinds, conditions and views. */
function withMore(model: Model): Model {
  const look = anEvent('process_use', {
    mode: 'view',
    inputs: ['u1-s4'],
    actors: ['u2-A'],
    aspects: ['transfer_provide'],
  })
  const hosted = changed(model, 'systems', 'u0-A-srv', { hostedOn: ['u1-A-srv'] })
  const parted = changed(hosted, 'stakeholders', 'u3-A', { parent: 'u3-B' })
  const end = anEvent('dispose', { inputs: ['u1-s4'] })
  return plus(plus(parted, 'events', { look, end }), 'cloudRelations', {
    r: { provider: 'u1-A', customer: 'u0-A', service: 'u1-A-srv', role: 'cspCsc' },
  })
}
