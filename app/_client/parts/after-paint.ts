/** What a page is asked for; with it a test tells the time itself. */
interface Frames {
  /** runs something before the next painting; a page that is not seen may never paint */
  readonly frame: (act: () => void) => void
  /** runs something later, in milliseconds; the answer calls it off */
  readonly later: (milliseconds: number, act: () => void) => () => void
}

const ofWindow: Frames = {
  frame: (act) => void requestAnimationFrame(act),
  later: (milliseconds, act) => {
    const timer = setTimeout(act, milliseconds)
    return () => clearTimeout(timer)
  },
}

/** A page that paints nothing is not waited for longer, in milliseconds. */
const longestWait = 150

/**
 * Does something when what is drawn now has been painted: what a person sees first is not kept waiting for what follows from it. Of what
 * is asked for in a row only the last is done.
 */
export class AfterPaint {
  readonly #frames: Frames
  #act: (() => void) | undefined
  #callOff: (() => void) | undefined

  constructor(frames: Frames = ofWindow) {
    this.#frames = frames
  }

  readonly do = (act: () => void): void => {
    const isAsked = this.#act !== undefined
    this.#act = act
    if (isAsked) return
    const { frame, later } = this.#frames
    const done = (): void => {
      if (this.#callOff !== callOff) return
      const last = this.#act
      this.drop()
      last?.()
    }
    const callOff = later(longestWait, done)
    this.#callOff = callOff
    frame(() => {
      if (this.#callOff === callOff) later(0, done)
    })
  }

  /** What was asked for is not done any more. */
  readonly drop = (): void => {
    this.#callOff?.()
    this.#callOff = undefined
    this.#act = undefined
  }
}
