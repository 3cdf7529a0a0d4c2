import { untilActed } from './until-acted.ts'

/**
 * Asks `look` as soon as something is drawn, until it says that it has seen what it waits for; unless the person does something else
 * meanwhile, or it does not come. The answer ends it.
 */
export function whenDrawn(look: () => boolean): () => void {
  const looked = () => {
    if (look()) stop()
  }
  const watch = new MutationObserver(looked)
  const frame = requestAnimationFrame(() => {
    watch.observe(document.body, { childList: true, subtree: true })
    looked()
  })
  const patience = setTimeout(() => stop(), longestWait)
  const stop = () => {
    cancelAnimationFrame(frame)
    clearTimeout(patience)
    watch.disconnect()
    heed()
  }
  const heed = untilActed(stop)
  return stop
}

/** What has not come by then is not waited for any more, in milliseconds. */
const longestWait = 30_000
