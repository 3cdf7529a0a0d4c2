import { expect, test } from 'vitest'
import { must } from '#lib/base/must.ts'
import { elderlySupport as model } from '#lib/catalog/use-cases/elderly-support.ts'
import { applyAll, isRefusal } from '#lib/model/apply.ts'
import type { Command } from '#lib/model/commands.ts'
import type { Model } from '#lib/model/model.ts'
import { nameCommands } from '#lib/model/older-name.ts'
import { plainEdit } from './plain-change.ts'
import { previewOf, standsAsSeen } from './proposed-change.ts'

const incident = (ja: string): Command => ({
  type: 'set',
  in: 'risks',
  id: 'r1',
  field: 'incident',
  value: { ja },
})
const made = (of: Model, ...commands: readonly Command[]): Model => {
  const after = applyAll(of, commands)
  if (isRefusal(after)) throw new Error(after.refused)
  return after
}
const proposed = (...commands: readonly Command[]) =>
  previewOf(model, made(model, ...commands), commands)

test('[S-192] a text that stands as it was proposed is told without its model, with what is seen', () => {
  const all = proposed(incident('通信の内容が漏れる'))
  const before = must(model.risks['r1'], 'a risk').incident
  const plain = must(plainEdit(model, all), 'a plain edit')
  expect(plain.changes).toMatchObject([
    { root: 'risks', field: 'incident', before, after: { ja: '通信の内容が漏れる' } },
  ])
  expect(standsAsSeen(model, all, plain.seen)).toBe(true)
})

test('[S-192] what only goes with a name is not told beside it, and seen all the same', () => {
  const [id] = Object.keys(model.states)
  const of = { collection: 'states', id: must(id, 'a state') } as const
  const all = proposed(...nameCommands(model, { ...of, name: { ja: '別名', en: 'Other' } }))
  const plain = must(plainEdit(model, all), 'a plain edit')
  expect(plain.changes.map(({ field }) => field)).toEqual(['name'])
  expect(plain.seen).toHaveLength(all.length)
  expect(standsAsSeen(model, all, plain.seen)).toBe(true)
})

test('[S-192] what was rewritten or deleted since is looked at where it stands', () => {
  const all = proposed(incident('通信の内容が漏れる'))
  expect(plainEdit(made(model, incident('ほかの文')), all)).toBeNull()
  expect(plainEdit({ ...model, risks: {} }, all)).toBeNull()
})

test('[S-192] whole elements, values and more than three texts are looked at where they stand', () => {
  expect(plainEdit(model, proposed({ type: 'remove', in: 'risks', id: 'r1' }))).toBeNull()
  const status: Command = {
    type: 'set',
    in: 'risks',
    id: 'r1',
    field: 'status',
    value: 'dismissed',
  }
  expect(plainEdit(model, proposed(status))).toBeNull()
  expect(plainEdit(model, proposed(status, incident('通信の内容が漏れる')))).toBeNull()
  const many = Object.keys(model.risks)
    .slice(0, 4)
    .map((id): Command => ({ type: 'set', in: 'risks', id, field: 'incident', value: { ja: id } }))
  expect(many).toHaveLength(4)
  expect(plainEdit(model, proposed(...many))).toBeNull()
  expect(plainEdit(model, proposed(...many.slice(1)))?.changes).toHaveLength(3)
  expect(plainEdit(model, [])).toBeNull()
})
