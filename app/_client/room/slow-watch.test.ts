import { expect, test } from 'vitest'
import { SlowWatch } from './slow-watch.ts'

/** A watch whose time passes when the test says so, and what it has told. */
function watched() {
  const told: boolean[] = []
  let due: (() => void) | undefined
  const watch = new SlowWatch(
    (call) => {
      due = call
      return () => {
        due = undefined
      }
    },
    (isSlow) => told.push(isSlow),
  )
  const pass = () => {
    const call = due
    due = undefined
    call?.()
  }
  const learn = (made: number, confirmed: number, connected = true) =>
    watch.learn({ made, confirmed, connected })
  return { told, pass, learn, isTimed: () => due !== undefined }
}

test('[F-41] slow is a connection on which edits wait and none is confirmed; the first confirmation ends it', () => {
  const { told, pass, learn } = watched()
  learn(1, 0)
  learn(2, 0)
  expect(told).toEqual([])
  pass()
  expect(told).toEqual([true])
  learn(3, 0)
  expect(told).toEqual([true])
  learn(3, 1)
  expect(told).toEqual([true, false])
  pass()
  expect(told).toEqual([true, false, true])
  learn(3, 3)
  expect(told).toEqual([true, false, true, false])
})

test('[F-41] whoever writes on and on while the server confirms is not slow', () => {
  const { told, learn, isTimed } = watched()
  for (let made = 1; made < 50; made += 1) learn(made, made - 1)
  expect([told, isTimed()]).toEqual([[], true])
  learn(49, 49)
  expect([told, isTimed()]).toEqual([[], false])
})

test('[F-41] offline is not slow, and nothing is timed where nothing waits', () => {
  const { told, pass, learn, isTimed } = watched()
  learn(0, 0)
  expect(isTimed()).toBe(false)
  learn(1, 0, false)
  expect(isTimed()).toBe(false)
  learn(1, 0)
  pass()
  learn(1, 0, false)
  expect([told, isTimed()]).toEqual([[true, false], false])
})
