import type { ThreadView } from '#server/comments/queries/read.ts'

/** The calls somebody has been told of: of each thread, the change by which it called last. */
export type KnownCalls = ReadonlyMap<string, number>

/**
 * The calls that have come since (S-58): also a second one in a thread, and one by an edit; not where the reader looks, nor in a
 * thread that is resolved. `known`: what there was before; undefined when the window has just begun to look.
 */
export function newCalls(
  known: KnownCalls | undefined,
  threads: readonly ThreadView[],
  shown: string | undefined,
): {
  readonly fresh: readonly (ThreadView & { readonly call: Call })[]
  readonly known: KnownCalls
} {
  const calling = threads.filter(
    (thread): thread is ThreadView & { readonly call: Call } =>
      thread.call !== null && thread.resolved === null,
  )
  return {
    fresh:
      known === undefined
        ? []
        : calling.filter(({ id, call }) => id !== shown && call.rev > (known.get(id) ?? 0)),
    // What was told of once is not told of again when the thread calls anew for a moment only.
    known: new Map([...(known ?? []), ...calling.map(({ id, call }) => [id, call.rev] as const)]),
  }
}

type Call = NonNullable<ThreadView['call']>
