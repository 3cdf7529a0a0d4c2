import type { Log } from '../log.ts'

/** Longest an orderly stop may take (B-2), in milliseconds; the process ends then, whatever is still to be undone. */
export const longestStop = 15_000

/** What has to be undone, in the reverse order of how it was begun. */
export interface Stopping {
  /** aborted when the stop begins, for work that would take its time */
  readonly signal: AbortSignal
  /**
   * Begins something that has to be undone. A stop that comes meanwhile waits for it, undoes it, and what would have followed
   * does not happen.
   */
  begin<T>(
    what: string,
    work: () => T | Promise<T>,
    undo: (made: T) => Promise<void> | void,
  ): Promise<T>
  /** Undoes everything once and ends the process. */
  stop(code: number): Promise<never>
}

/** An undo list for this process. A step that fails is told and does not keep the others from running. */
export function stopping(log: () => Log | undefined): Stopping {
  const steps: { readonly what: string; readonly undo: () => Promise<void> }[] = []
  const controller = new AbortController()
  let running: Promise<never> | undefined
  const current = (): Promise<never> | undefined => running // it may begin while something is awaited
  const run = async (code: number): Promise<never> => {
    setTimeout(() => process.exit(1), longestStop).unref()
    controller.abort()
    for (const { what, undo } of steps.toReversed()) {
      try {
        await undo()
      } catch (error) {
        log()?.error({ err: error, what }, 'stopping failed')
      }
    }
    return process.exit(code)
  }
  return {
    signal: controller.signal,
    async begin(what, work, undo) {
      if (running !== undefined) return await running
      const beginning = (async () => await work())()
      steps.push({
        what,
        undo: async () => {
          const [begun] = await Promise.allSettled([beginning])
          if (begun.status === 'fulfilled') await undo(begun.value)
        },
      })
      const made = await beginning
      const ending = current()
      return ending === undefined ? made : await ending
    },
    stop: async (code) => await (running ??= run(code)),
  }
}
