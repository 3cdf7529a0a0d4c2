import { assert, property } from 'fast-check'
import { expect, test } from 'vitest'
import { elderlySupport } from '#lib/catalog/use-cases/elderly-support.ts'
import { templates } from '#lib/catalog/templates.ts'
import { apply, isRefusal } from '#lib/model/apply.ts'
import type { Command } from '#lib/model/commands.ts'
import type { Model } from '#lib/model/model.ts'
import { modelArbitrary } from '#tests/support/model-arbitrary.ts'
import { DrawnOf } from './drawn-of.ts'
import { sceneAs, type Layout } from './scene-as.ts'

const layouts: readonly Layout[] = ['free', 'country', 'system', 'device']

function after(model: Model, command: Command): Model {
  const done = apply(model, command)
  if (isRefusal(done)) throw new Error(done.refused)
  return done
}

test('[P-126] the geometry of a picture is that of its whole model, in every layout but that by layers', () => {
  const check = (model: Model) => {
    const drawn = new DrawnOf().of(model)
    for (const layout of layouts)
      expect(sceneAs(drawn, { layout })).toEqual(sceneAs(model, { layout }))
  }
  for (const { model } of Object.values(templates)) check(model)
  assert(property(modelArbitrary, check), { numRuns: 60 })
})

test('[P-126] it is the same while only words change, or what is drawn nowhere', () => {
  const drawn = new DrawnOf()
  const first = drawn.of(elderlySupport)
  const words: readonly Command[] = [
    { type: 'set', in: 'states', id: 'int-A', field: 'name', value: { ja: '改' } },
    { type: 'set', in: 'states', id: 'int-A', field: 'note', value: { ja: '注' } },
    { type: 'remove', in: 'risks', id: 'r1' },
    { type: 'setMeta', field: 'title', value: { ja: '改' } },
  ]
  let model = elderlySupport
  for (const command of words) {
    model = after(model, command)
    expect(drawn.of(model)).toBe(first)
  }
})

test('[P-126] it is another when something moves, is held by another, is joined, comes or goes; and as before when that is undone', () => {
  const drawn = new DrawnOf()
  const changes: readonly Command[] = [
    { type: 'put', cell: 'places', key: 'int-A', value: { x: 5, y: 7 } },
    { type: 'set', in: 'states', id: 'int-A', field: 'holder', value: 'PF' },
    { type: 'set', in: 'stakeholders', id: 'A', field: 'name', value: { ja: '別' } },
    { type: 'remove', in: 'states', id: 'int-A' },
  ]
  for (const command of changes) {
    const first = drawn.of(elderlySupport)
    const changed = drawn.of(after(elderlySupport, command))
    expect(changed).not.toBe(first)
    expect(sceneAs(changed, { layout: 'free' })).toEqual(
      sceneAs(after(elderlySupport, command), { layout: 'free' }),
    )
    expect(drawn.of(elderlySupport)).toEqual(first)
  }
})
