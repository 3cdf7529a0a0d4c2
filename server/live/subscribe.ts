import type { Hint } from '#server/hints/bus.ts'
import { runtime } from '#server/runtime.ts'

/**
 * Hints of one workspace as they come, and of sign-ins that ended, which belong to none, until `signal` ends it. Hints of the
 * same kind that wait are one: a slow reader is told once to look again. `null` comes every `everyMs`, however much else
 * comes, so that the caller can check who is reading.
 */
export async function* hintsOf(
  workspaceId: string,
  signal: AbortSignal | undefined,
  everyMs: number,
): AsyncGenerator<Hint | null, void, undefined> {
  const waiting = new Map<string, Hint>()
  let wake: () => void = () => undefined
  let isDue = false
  const leave = runtime().hints.subscribeAll((hint) => {
    if (hint.workspaceId !== workspaceId && hint.area !== 'session') return
    waiting.set(`${hint.area} ${hint.modelId ?? ''} ${hint.userId ?? ''} ${hint.orgId ?? ''}`, hint)
    wake()
  })
  const isOver = () => signal?.aborted === true
  const onAbort = () => wake()
  signal?.addEventListener('abort', onAbort)
  const timer = setInterval(() => {
    isDue = true
    wake()
  }, everyMs)
  try {
    while (!isOver()) {
      if (waiting.size === 0 && !isDue) {
        await new Promise<void>((resolve) => {
          wake = resolve
          if (isOver()) resolve()
        })
      }
      const batch = [...waiting.values()]
      waiting.clear()
      if (isDue) {
        isDue = false
        yield null
      }
      yield* batch
    }
  } finally {
    clearInterval(timer)
    leave()
    signal?.removeEventListener('abort', onAbort)
  }
}
