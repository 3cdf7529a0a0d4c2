import { expect, test } from 'vitest'
import { mostAtOnce, settleAll } from './settle-all.ts'

const many = (count: number) => Array.from({ length: count }, (_, n) => n)

test('[F-143] what is settled is told in pieces the server takes, in order, and the list is asked for again once', async () => {
  const told: number[][] = []
  let again = 0
  const isDone = await settleAll(many(2 * mostAtOnce + 1), {
    send: async (some) => {
      told.push([...some])
      return { isOpen: false }
    },
    after: async () => {
      again += 1
    },
  })
  expect(isDone).toBe(true)
  expect(told.map((some) => some.length)).toEqual([mostAtOnce, mostAtOnce, 1])
  expect(told.flat()).toEqual(many(2 * mostAtOnce + 1))
  expect(again).toBe(1)
})

test('[F-143] one piece that stays open keeps the rest from nothing, and is told', async () => {
  let calls = 0
  const isDone = await settleAll(many(mostAtOnce + 1), {
    send: async () => ({ isOpen: (calls += 1) === 1 }),
    after: async () => {},
  })
  expect([isDone, calls]).toEqual([false, 2])
})

test('[F-143] where a later piece fails the list is asked for again all the same: the first is settled', async () => {
  const steps: string[] = []
  const settling = settleAll(many(mostAtOnce + 1), {
    send: async (some) => {
      steps.push(`${some.length}`)
      if (some.length === 1) throw new Error('gone')
      return { isOpen: false }
    },
    after: async () => {
      steps.push('again')
    },
  })
  await expect(settling).rejects.toThrow('gone')
  expect(steps).toEqual([`${mostAtOnce}`, '1', 'again'])
})
