import { runtime } from '#server/runtime.ts'
import { postNotices } from './worker.ts'

/** So long between two rounds, milliseconds: what is told at once is told within it. */
const every = 5000

/** Begins to mail what waits, round after round, until it is closed; a round that fails is told and the next one tries again. */
export function startNotices(): { readonly close: () => Promise<void> } {
  let isOver = false
  let timer: ReturnType<typeof setTimeout> | undefined
  let round: Promise<void> = Promise.resolve()
  const next = () => {
    timer = setTimeout(() => {
      round = postNotices()
        .catch((error: unknown) => {
          runtime().log.warn({ err: error }, 'notices were not looked at')
        })
        .finally(() => {
          if (!isOver) next()
        })
    }, every)
  }
  next()
  return {
    close: async () => {
      isOver = true
      clearTimeout(timer)
      await round
    },
  }
}
