'use client'
import { type QueryClient, useQuery, useQueryClient } from '@tanstack/react-query'
import { useTRPC, useTRPCClient } from '#app/_client/trpc.tsx'
import type { ThreadView } from '#server/comments/queries/read.ts'
import { useHere } from '../steward/use-stewardship.ts'
import { type KeptThreads, noThreads, withPage, withThread } from './kept-threads.ts'

/**
 * The threads of this model; undefined until they are known. When the server says that comments changed, only what changed is asked
 * for (S-69), and a thread of which that is true is read again where it is open.
 */
export function useThreads(): {
  readonly threads: readonly ThreadView[] | undefined
  readonly isError: boolean
  readonly retry: () => void
} {
  const here = useHere()
  const trpc = useTRPC()
  const client = useTRPCClient()
  const queries = useQueryClient()
  const queryKey = useKey()
  const { data, isError, refetch } = useQuery({
    queryKey,
    staleTime: 5_000,
    queryFn: async ({ signal }) => {
      let kept = keptIn(queries, queryKey) ?? noThreads
      for (let hasMore = true; hasMore;) {
        const asked = { ...here, after: kept.rev }
        const page = await client.comment.threads.query(asked, { signal })
        kept = withPage(kept, page)
        hasMore = page.hasMore || page.head < asked.after
        for (const { id } of page.threads) {
          const one = trpc.comment.thread.queryFilter({ ...here, threadId: id })
          void queries.invalidateQueries(one)
        }
      }
      return kept
    },
  })
  return { threads: data?.threads, isError, retry: () => void refetch() }
}

/** Puts what the server says of one thread among what is known. */
export function usePutThread(): (thread: ThreadView) => void {
  const queries = useQueryClient()
  const queryKey = useKey()
  return (thread) =>
    queries.setQueryData<KeptThreads>(queryKey, (kept) => kept && withThread(kept, thread))
}

function useKey(): readonly unknown[] {
  const trpc = useTRPC()
  return [...trpc.comment.threads.pathKey(), useHere()]
}

function keptIn(queries: QueryClient, key: readonly unknown[]): KeptThreads | undefined {
  return queries.getQueryData<KeptThreads>(key)
}
