import { canonicalJson } from '#lib/base/canonical-json.ts'
import { must } from '#lib/base/must.ts'
import { blank, command } from '#tests/support/arbitrary-commands.ts'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { makeAgain } from './again.ts'
import { apply, applyAll, isRefusal } from './apply.ts'
import type { Command } from './commands.ts'
import { differenceOf } from './difference.ts'
import { placeName, putAt, standsAt } from './difference-place.ts'
import { editsOf, foldEdits, type Edit } from './fold-edits.ts'
import type { Model } from './model.ts'

const company = (ja: string, id = 'a'): Command => ({
  type: 'add',
  in: 'stakeholders',
  id,
  value: { kind: 'organization', name: { ja }, members: [] },
})
const named = (ja: string): Command => ({
  type: 'set',
  in: 'stakeholders',
  id: 'a',
  field: 'name',
  value: { ja },
})
const described = (ja: string): Command => ({
  type: 'set',
  in: 'stakeholders',
  id: 'a',
  field: 'description',
  value: { ja },
})

function all(model: Model, commands: readonly Command[]): Model {
  const made = applyAll(model, commands)
  if (isRefusal(made)) throw new Error(made.refused)
  return made
}

/** What holds of the commands, one after the other. */
function after(model: Model, commands: readonly Command[]): Model {
  return commands.reduce((now, one) => {
    const next = apply(now, one)
    return isRefusal(next) ? now : next
  }, model)
}

const some = fc.array(command, { maxLength: 20 })

test('[M-20] what stands at a place can be read, and put into another model', () => {
  fc.assert(
    fc.property(some, some, (left, right) => {
      const [one, other] = [after(blank, left), after(blank, right)]
      const places = differenceOf(one, other)
      for (const place of places) {
        expect(canonicalJson(standsAt(one, place))).toBe(canonicalJson(place.before))
        expect(canonicalJson(standsAt(other, place))).toBe(canonicalJson(place.after))
      }
      const made = places.reduce((model, place) => putAt(model, place, place.after), one)
      expect(differenceOf(made, other)).toEqual([])
      expect(new Set(places.map(placeName)).size).toBe(places.length)
    }),
  )
})

test('[M-21] edits fold to what stood when a place was first touched and what was made of it, without what others did in between', () => {
  const start = all(blank, [company('旧')])
  const first = all(start, [named('下書き')])
  const others = all(first, [described('ほかの方の説明'), company('他社', 'b')])
  const last = all(others, [named('新')])
  const edits = [...editsOf(start, first), ...editsOf(others, last)]
  expect(foldEdits(edits)).toMatchObject([
    { key: 'a', field: 'name', before: { ja: '旧' }, after: { ja: '新' } },
  ])
})

test('[M-21] of an element made, changed and taken away again nothing is left', () => {
  const made = all(blank, [company('新')])
  const changed = all(made, [named('改')])
  const edits = [...editsOf(blank, made), ...editsOf(made, changed)]
  expect(foldEdits(edits)).toMatchObject([
    { key: 'a', field: null, before: null, after: { name: { ja: '改' } } },
  ])
  expect(foldEdits([...edits, ...editsOf(changed, blank)])).toEqual([])
})

test('[M-21] folded step by step it is the difference of the first and the last model, when nobody else was there', () => {
  fc.assert(
    fc.property(some, some, (before, commands) => {
      const start = after(blank, before)
      const edits: Edit[] = []
      let now = start
      for (const one of commands) {
        const next = after(now, [one])
        edits.push(...editsOf(now, next))
        now = next
      }
      const told = (list: readonly object[]) => list.map((d) => canonicalJson(d)).toSorted()
      expect(told(foldEdits(edits))).toEqual(told(differenceOf(start, now)))
    }),
  )
})

test('[M-22] where somebody else wrote meanwhile, theirs stays and both values are known; elsewhere it is made again', () => {
  const start = all(blank, [company('旧'), described('説明')])
  const mine = differenceOf(start, all(start, [named('私の名前'), described('私の説明')]))
  const moved = all(start, [named('ほかの方の名前')])
  const { again, left } = makeAgain(moved, mine)
  expect(again.map(({ command: one }) => one)).toEqual([described('私の説明')])
  expect(left).toMatchObject([{ field: 'name', after: { ja: '私の名前' }, left: 'changed' }])
  expect(standsAt(moved, must(left[0], 'left'))).toEqual({ ja: 'ほかの方の名前' })
})

test('[M-22] what stands there already needs nothing', () => {
  const start = all(blank, [company('旧')])
  const mine = differenceOf(start, all(start, [named('新')]))
  expect(makeAgain(all(start, [named('新')]), mine)).toEqual({ again: [], left: [] })
})

test('[M-22] an element somebody changed is not taken away, and nothing that belongs to it', () => {
  const place: Command = { type: 'put', cell: 'places', key: 'a', value: { x: 1, y: 2 } }
  const start = all(blank, [company('旧'), place])
  const mine = differenceOf(start, all(start, [{ type: 'remove', in: 'stakeholders', id: 'a' }]))
  expect(makeAgain(start, mine).left).toEqual([])
  const moved = all(start, [named('ほかの方の名前')])
  const { again, left } = makeAgain(moved, mine)
  expect(again).toEqual([])
  expect(left).toHaveLength(mine.length)
})

test('[M-22] what is made again always holds, and leaves every place nobody else touched as it was meant', () => {
  fc.assert(
    fc.property(some, some, some, (shared, mine, others) => {
      const start = after(blank, shared)
      const places = differenceOf(start, after(start, mine))
      const moved = after(start, others)
      const { again, left } = makeAgain(moved, places)
      const made = all(
        moved,
        again.map((one) => one.command),
      )
      const open = new Set(left.map(placeName))
      const missed = places.filter((p) => !open.has(placeName(p)))
      for (const place of left.filter((p) => p.left === 'changed')) {
        expect(canonicalJson(standsAt(moved, place))).not.toBe(canonicalJson(place.before))
      }
      for (const place of missed.filter(({ field }) => field !== null)) {
        expect(canonicalJson(standsAt(made, place))).toBe(canonicalJson(place.after))
      }
    }),
  )
})
