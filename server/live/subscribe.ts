import type { Hint } from '#server/hints.ts'
import { runtime } from '#server/runtime.ts'

/**
 * Hints of one workspace as they come, until `signal` ends it. Hints of the same kind that wait are one: a slow reader is
 * told once to look again. `null` comes every `everyMs` at the latest, so that the caller can check who is reading.
 */
export async function* hintsOf(
  workspaceId: string,
  signal: AbortSignal | undefined,
  everyMs: number,
): AsyncGenerator<Hint | null, void, undefined> {
  const waiting = new Map<string, Hint>()
  let wake: () => void = () => undefined
  const leave = runtime().hints.subscribe(workspaceId, (hint) => {
    waiting.set(`${hint.area} ${hint.modelId ?? ''} ${hint.userId ?? ''}`, hint)
    wake()
  })
  const isOver = () => signal?.aborted === true
  const onAbort = () => wake()
  signal?.addEventListener('abort', onAbort)
  try {
    while (!isOver()) {
      if (waiting.size === 0) {
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, everyMs)
          wake = () => {
            clearTimeout(timer)
            resolve()
          }
          if (isOver()) wake()
        })
      }
      const batch = [...waiting.values()]
      waiting.clear()
      if (batch.length === 0) yield null
      yield* batch
    }
  } finally {
    leave()
    signal?.removeEventListener('abort', onAbort)
  }
}
