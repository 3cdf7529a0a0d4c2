import { expect, test } from 'vitest'
import { KeptEdits } from '#app/_client/room/kept-edits.ts'
import type { ChangedPlace } from '#lib/model/difference-place.ts'
import { proposeParts } from './propose-parts.ts'

const named = (key: string): ChangedPlace => ({
  root: 'states',
  key,
  field: 'name',
  before: { ja: '旧' },
  after: { ja: '新' },
})
const [first, second, third] = [named('a'), named('b'), named('c')]

function kept() {
  const edits = new KeptEdits(null, { userId: 'mori', modelId: 'm' })
  edits.keep([first, second, third], { at: '2026-11-25T01:00:00.000Z', code: 'stewarded' })
  return edits
}
const keysOf = (edits: KeptEdits) => edits.edits.get()?.places.map(({ key }) => key) ?? []

test('[F-6] kept edits are proposed part by part: what went is settled before the next goes', async () => {
  const edits = kept()
  const seen: (readonly string[])[] = []
  const done = await proposeParts(
    [[first, third], [second]],
    async () => {
      seen.push(keysOf(edits))
    },
    (part) => edits.settle(part),
  )
  expect(seen).toEqual([['a', 'b', 'c'], ['b']])
  expect(done).toEqual({ sent: 2, refusals: [] })
  expect(edits.edits.get()).toBeNull()
})

test('[F-6] a part that is refused stays kept, and the others go all the same', async () => {
  const edits = kept()
  const refusal = new Error('several-managers')
  const done = await proposeParts(
    [[first], [second], [third]],
    async ([place]) => {
      if (place === second) throw refusal
    },
    (part) => edits.settle(part),
  )
  expect(done).toEqual({ sent: 2, refusals: [refusal] })
  expect(keysOf(edits)).toEqual(['b'])
})
