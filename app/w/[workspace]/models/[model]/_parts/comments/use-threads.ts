'use client'
import { useQuery } from '@tanstack/react-query'
import { useTRPC } from '#app/_client/trpc.tsx'
import type { ThreadView } from '#server/comments/queries/read.ts'
import { useHere } from '../steward/use-stewardship.ts'

/** The threads of this model, asked for again when the server says that comments changed; undefined until they are known. */
export function useThreads(): {
  readonly threads: readonly ThreadView[] | undefined
  readonly isError: boolean
} {
  const trpc = useTRPC()
  const { data, isError } = useQuery(
    trpc.comment.threads.queryOptions(useHere(), { staleTime: 5_000 }),
  )
  return { threads: data, isError }
}
