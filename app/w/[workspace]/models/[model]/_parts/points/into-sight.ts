import { untilActed } from './until-acted.ts'

/**
 * Scrolls to an element, and again while the rows around it get their heights and move it away; until it stands still, somebody scrolls
 * themselves, or it is gone (F-267). The answer ends it.
 */
export function intoSight(target: HTMLElement, block: 'nearest' | 'center'): () => void {
  let still = 0
  let before = Number.NaN
  let frame = 0
  const stop = () => {
    cancelAnimationFrame(frame)
    heed()
  }
  const settle = () => {
    if (!target.isConnected) return stop()
    const { top } = target.getBoundingClientRect()
    still = top === before ? still + 1 : 0
    if (still >= framesStill) return stop()
    if (still === 0) target.scrollIntoView({ block, inline: 'nearest' })
    before = target.getBoundingClientRect().top
    frame = requestAnimationFrame(settle)
  }
  const heed = untilActed(stop)
  settle()
  return stop
}

/** So many frames without a move: what had to be measured has been. */
const framesStill = 12
