import type { ThreadPage, ThreadView } from '#server/comments/queries/read.ts'

/** The threads a window knows, in the order in which lists show them, and up to which change it knows them. */
export interface KeptThreads {
  readonly threads: readonly ThreadView[]
  readonly rev: number
}

export const noThreads: KeptThreads = { threads: [], rev: 0 }

/** What is known after a page of what changed since; from nothing when the server has been set back to before what was known. */
export function withPage(kept: KeptThreads, { threads, head }: ThreadPage): KeptThreads {
  if (head < kept.rev) return noThreads
  const last = threads.at(-1)
  return last === undefined ? kept : { threads: put(kept.threads, threads), rev: last.rev }
}

/** The same with one thread as it is now to the reader, unless a newer one is known. */
export function withThread(kept: KeptThreads, thread: ThreadView): KeptThreads {
  const known = kept.threads.find(({ id }) => id === thread.id)
  if (known === undefined || known.rev > thread.rev) return kept
  return { ...kept, threads: put(kept.threads, [thread]) }
}

function put(known: readonly ThreadView[], fresh: readonly ThreadView[]): readonly ThreadView[] {
  const all = new Map([...known, ...fresh].map((thread) => [thread.id, thread]))
  return [...all.values()].toSorted(shownFirst)
}

/** Open ones first, and among equals what was said last. */
function shownFirst(a: ThreadView, b: ThreadView): number {
  const byState = Number(a.resolved !== null) - Number(b.resolved !== null)
  return byState || b.last.at.getTime() - a.last.at.getTime() || (a.id < b.id ? -1 : 1)
}
