import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { untilActed } from './until-acted.ts'

const page = new EventTarget()
beforeEach(() => vi.stubGlobal('document', page))
afterEach(() => vi.unstubAllGlobals())

/** Something the person does, at a moment of the page. */
const does = (what: string, timeStamp: number) =>
  page.dispatchEvent(Object.defineProperty(new Event(what), 'timeStamp', { value: timeStamp }))

test('[F-267] whatever the person does ends it, but for what was on its way before', () => {
  for (const what of ['keydown', 'pointerdown', 'wheel', 'touchmove']) {
    const stop = vi.fn<() => void>()
    const end = untilActed(stop)
    does(what, 0)
    expect(stop).not.toHaveBeenCalled()
    does(what, performance.now() + 1)
    expect(stop).toHaveBeenCalledTimes(1)
    end()
    does(what, performance.now() + 1)
    expect(stop).toHaveBeenCalledTimes(1)
  }
})

test('[F-267] what the page does by itself ends nothing', () => {
  const stop = vi.fn<() => void>()
  const end = untilActed(stop)
  does('scroll', performance.now() + 1)
  expect(stop).not.toHaveBeenCalled()
  end()
})
