import type { Log } from '../log.ts'

/** Longest an orderly stop may take (B-2). */
const limit = 15_000

/** What has to be undone, in the reverse order of how it was begun. */
export interface Stopping {
  /** Registers how to undo something that was just begun. */
  undo(what: string, how: () => Promise<void> | void): void
  /** Undoes everything once and ends the process. */
  stop(code: number): Promise<never>
}

/** An undo list for this process. A step that fails is told and does not keep the others from running. */
export function stopping(log: () => Log | undefined): Stopping {
  const steps: { what: string; how: () => Promise<void> | void }[] = []
  let running: Promise<never> | undefined
  const run = async (code: number): Promise<never> => {
    setTimeout(() => process.exit(1), limit).unref()
    for (const { what, how } of steps.toReversed()) {
      try {
        await how()
      } catch (error) {
        log()?.error({ err: error, what }, 'stopping failed')
      }
    }
    return process.exit(code)
  }
  return {
    undo: (what, how) => {
      steps.push({ what, how })
    },
    stop: async (code) => {
      running ??= run(code)
      return await running
    },
  }
}
