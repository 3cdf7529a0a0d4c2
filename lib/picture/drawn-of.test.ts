import { assert, property } from 'fast-check'
import { expect, test } from 'vitest'
import { must } from '#lib/base/must.ts'
import { elderlySupport } from '#lib/catalog/use-cases/elderly-support.ts'
import { templates } from '#lib/catalog/templates.ts'
import { apply, isRefusal } from '#lib/model/apply.ts'
import { attributeCellKey } from '#lib/model/cell-key.ts'
import type { Command } from '#lib/model/commands.ts'
import type { Model } from '#lib/model/model.ts'
import { modelArbitrary } from '#tests/support/model-arbitrary.ts'
import { DrawnOf } from './drawn-of.ts'
import { sceneOf } from './scene.ts'

const scope = attributeCellKey('int-A', 'disclosureScope')
const cell = must(elderlySupport.attributes[scope], scope)
const [ba] = Object.keys(elderlySupport.bas)
const baId = must(ba, 'a ba')

function after(model: Model, command: Command): Model {
  const done = apply(model, command)
  if (isRefusal(done)) throw new Error(done.refused)
  return done
}

test('[P-126] the geometry of a picture is that of its whole model', () => {
  const check = (model: Model) => {
    expect(sceneOf(new DrawnOf().of(model))).toEqual(sceneOf(model))
  }
  for (const { model } of Object.values(templates)) check(model)
  assert(property(modelArbitrary, check), { numRuns: 100 })
})

test('[P-126] it is the same while only words change, what a card says, or what is drawn nowhere', () => {
  const drawn = new DrawnOf()
  const first = drawn.of(elderlySupport)
  const changes: readonly Command[] = [
    { type: 'set', in: 'states', id: 'int-A', field: 'name', value: { ja: '改' } },
    { type: 'set', in: 'states', id: 'int-A', field: 'note', value: { ja: '注' } },
    { type: 'put', cell: 'attributes', key: scope, value: { ...cell, note: { ja: '注' } } },
    { type: 'remove', in: 'risks', id: 'r1' },
    { type: 'setMeta', field: 'title', value: { ja: '改' } },
  ]
  let model = elderlySupport
  for (const command of changes) {
    model = after(model, command)
    expect(drawn.of(model)).toBe(first)
    expect(sceneOf(first)).toEqual(sceneOf(model))
  }
})

test('[P-126] it is another when something moves, is held by another, grows, is joined, comes or goes; and as before when that is undone', () => {
  const changes: readonly Command[] = [
    { type: 'put', cell: 'places', key: 'int-A', value: { x: 5, y: 7 } },
    { type: 'set', in: 'states', id: 'int-A', field: 'holder', value: 'PF' },
    { type: 'set', in: 'stakeholders', id: 'A', field: 'name', value: { ja: '別の組織の名前' } },
    { type: 'set', in: 'bas', id: baId, field: 'name', value: { ja: '別の場の名前' } },
    { type: 'clear', cell: 'attributes', key: scope },
    { type: 'remove', in: 'states', id: 'int-A' },
  ]
  for (const command of changes) {
    const drawn = new DrawnOf()
    const first = drawn.of(elderlySupport)
    const changed = after(elderlySupport, command)
    expect([command, drawn.of(changed) === first]).toEqual([command, false])
    expect(sceneOf(drawn.of(changed))).toEqual(sceneOf(changed))
    expect(sceneOf(drawn.of(elderlySupport))).toEqual(sceneOf(elderlySupport))
  }
})
