import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { blank, commands } from '#tests/support/arbitrary-commands.ts'
import { elderlySupport } from '../catalog/use-cases/elderly-support.ts'
import { must } from '../base/must.ts'
import { removeElements } from '../model/actions/remove.ts'
import { rename } from '../model/actions/rename.ts'
import { apply, applyAll, isRefusal } from '../model/apply.ts'
import type { Command } from '../model/commands.ts'
import { differenceOf } from '../model/difference.ts'
import {
  commandFor,
  isWholeElement,
  placeName,
  type ChangedPlace,
} from '../model/difference-place.ts'
import type { Model } from '../model/model.ts'
import { apart } from './apart.ts'

const start = elderlySupport
const [one, other] = ['int-A', 'int-B'] as const
const state = must(start.states[one], 'a state')
const event = must(Object.values(start.events)[0], 'an event')
const eventId = must(Object.keys(start.events)[0], 'an event')

const add = (root: 'states' | 'events' | 'assets', id: string, value: unknown) =>
  ({ type: 'add', in: root, id, value }) as Command
const name = (root: 'states' | 'assets' | 'events', id: string, ja: string) =>
  ({ type: 'set', in: root, id, field: 'name', value: { ja } }) as Command
const include = (root: 'bas' | 'events', id: string, field: string, member: string) =>
  ({ type: 'include', in: root, id, field, member }) as Command
const remark = (key: string) =>
  ({
    type: 'put',
    cell: 'attributes',
    key,
    value: { status: 'unknown', basis: 'fact', note: { ja: '要確認' } },
  }) as Command

function made(model: Model, list: readonly Command[]): Model {
  const whole = applyAll(model, list)
  if (isRefusal(whole)) throw new Error(JSON.stringify(whole))
  return whole
}

/** The parts of what these commands change, each as the elements and cells it changes. */
function parts(...list: readonly Command[]) {
  const places = differenceOf(start, made(start, list))
  return apart(start, places).map((part) => [
    ...new Set(part.map(({ root, key }) => `${root}/${key}`)),
  ])
}

test('[ST-6] elements that merely stand are parted, each with its cells', () => {
  expect(
    parts(name('states', one, '一'), name('states', other, '二'), remark(`${one}|purpose`)),
  ).toEqual([[`states/${one}`, `attributes/${one}|purpose`], [`states/${other}`]])
})

test('[ST-6] naming what merely stands ties nothing, also when that changes as well', () => {
  const [ba] = must(
    Object.entries(start.bas).find(([, { members }]) => !members.includes(eventId)),
    'a ba without the event',
  )
  const named = include('bas', ba, 'members', eventId)
  expect(parts(named, name('events', eventId, '名'))).toHaveLength(2)
})

test('[ST-6] what comes hangs together with what names it, whichever was first', () => {
  const added = [
    add('states', 'new-state', { ...state, name: { ja: '新' } }),
    add('events', 'new-event', { ...event, inputs: [one], outputs: ['new-state'] }),
    include('bas', must(Object.keys(start.bas)[0], 'a ba'), 'members', 'new-state'),
    remark('new-state|purpose'),
    name('states', other, '別'),
  ]
  const places = differenceOf(start, made(start, added))
  for (const order of [places, places.toReversed()]) {
    const found = apart(start, order)
    expect(found.map((part) => part.length).toSorted()).toEqual([1, 4])
    expect(found.flat()).toHaveLength(5)
  }
})

test('[ST-6] what goes hangs together with what it is taken out of, its cells and its place on the canvas', () => {
  const gone = removeElements(start, [one])
  const [first, second, ...more] = parts(...gone, name('states', other, '別'))
  expect(more).toEqual([])
  expect(first).toContain(`states/${one}`)
  expect(first?.some((place) => place.startsWith(`attributes/${one}|`))).toBe(true)
  expect(second).toEqual([`states/${other}`])
})

test('[ST-6] a data stays with those of its states that change, and lends no tie to states when it does not change itself', () => {
  const renamed = rename(start, one, { text: '改', locale: 'ja', placeholders: [] })
  expect(renamed).toHaveLength(3)
  expect(parts(...renamed, name('states', other, '別'))).toHaveLength(2)
  const second = add('states', 'second', { ...state, name: { ja: '二つ目' } })
  expect(parts(second, name('assets', state.asset, '改'))).toHaveLength(1)
  expect(parts(second, name('states', one, '改'))).toHaveLength(2)
  expect(
    parts(name('states', one, '改'), add('assets', 'new-data', { name: { ja: '新' }, kinds: [] }), {
      type: 'set',
      in: 'states',
      id: one,
      field: 'asset',
      value: 'new-data',
    }),
  ).toHaveLength(1)
})

/** What holds of the commands, one after the other. */
function after(model: Model, list: readonly Command[]): Model {
  return list.reduce((now, command) => {
    const next = apply(now, command)
    return isRefusal(next) ? now : next
  }, model)
}

function speaksOf({ key, before, after: now }: ChangedPlace, id: string): boolean {
  return key.split('|').includes(id) || JSON.stringify([before, now]).includes(`"${id}"`)
}

test('[ST-6] every change is in one part, in the order it came; no two parts speak of what comes or goes; each holds without the others', () => {
  fc.assert(
    fc.property(commands(20), commands(20), (left, right) => {
      const before = after(blank, left)
      const places = differenceOf(before, after(before, right))
      const found = apart(before, places)
      const order = new Map(places.map((place, i) => [placeName(place), i]))
      const numbers = found.map((part) =>
        part.map((place) => must(order.get(placeName(place)), 'a place')),
      )
      expect(numbers.flat().toSorted((a, b) => a - b)).toEqual([...order.values()])
      expect(numbers.every((part) => part.every((n, i) => i === 0 || n > (part[i - 1] ?? n)))).toBe(
        true,
      )
      const firsts = numbers.map((part) => part[0] ?? -1)
      expect(firsts).toEqual(firsts.toSorted((a, b) => a - b))
      for (const { key } of places.filter(isWholeElement)) {
        expect(found.filter((part) => part.some((place) => speaksOf(place, key)))).toHaveLength(1)
      }
      const alone = found.map((part) => applyAll(before, part.map(commandFor)))
      // A circle may be opened by another part: that part has to come first.
      const refused = alone.filter(isRefusal).filter(({ refused: why }) => why !== 'invariant')
      expect(refused).toEqual([])
    }),
  )
})
