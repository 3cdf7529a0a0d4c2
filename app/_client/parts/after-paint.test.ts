import { expect, test } from 'vitest'
import { AfterPaint } from './after-paint.ts'

/** A page whose frames and times come when the test says so. */
function page() {
  const frames: (() => void)[] = []
  const timers = new Map<() => void, number>()
  const run = (acts: readonly (() => void)[]) => acts.forEach((act) => act())
  return {
    frame: (act: () => void) => void frames.push(act),
    later: (milliseconds: number, act: () => void) => {
      const timer = () => {
        timers.delete(timer)
        act()
      }
      timers.set(timer, milliseconds)
      return () => void timers.delete(timer)
    },
    paint: () => run(frames.splice(0)),
    pass: (milliseconds: number) => {
      run([...timers].flatMap(([act, due]) => (due <= milliseconds ? [act] : [])))
    },
    waiting: () => timers.size,
  }
}

test('[G-98] what follows from an act comes after its painting, of many in a row the last alone', () => {
  const at = page()
  const done: string[] = []
  const after = new AfterPaint(at)
  after.do(() => done.push('a'))
  after.do(() => done.push('b'))
  at.pass(0)
  expect(done).toEqual([])
  at.paint()
  expect(done).toEqual([])
  at.pass(0)
  expect(done).toEqual(['b'])
  expect(at.waiting()).toBe(0)
  at.paint()
  at.pass(1000)
  expect(done).toEqual(['b'])
})

test('[G-98] a page that paints nothing is not waited for, and does it once', () => {
  const at = page()
  const done: string[] = []
  const after = new AfterPaint(at)
  after.do(() => done.push('a'))
  at.pass(150)
  expect(done).toEqual(['a'])
  after.do(() => done.push('b'))
  at.paint()
  at.pass(0)
  expect(done).toEqual(['a', 'b'])
  at.pass(1000)
  expect(done).toEqual(['a', 'b'])
})

test('[G-98] what is called off is not done', () => {
  const at = page()
  const done: string[] = []
  const after = new AfterPaint(at)
  after.do(() => done.push('a'))
  at.paint()
  after.drop()
  at.pass(1000)
  expect(done).toEqual([])
})
