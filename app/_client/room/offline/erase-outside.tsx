'use client'
import { useQuery } from '@tanstack/react-query'
import { useTRPC } from '#app/_client/trpc.tsx'
import { useErasedOutside } from './use-erased.ts'

/**
 * Erases what this browser keeps of workspaces the person is not in (any more), as the server says now: a page that the
 * browser kept may not know of the newest. Shows nothing.
 */
export function EraseOutside({ userId }: { readonly userId: string }) {
  const trpc = useTRPC()
  const { data, isFetchedAfterMount } = useQuery(
    trpc.workspace.list.queryOptions(undefined, { staleTime: 0 }),
  )
  useErasedOutside(userId, isFetchedAfterMount ? data?.map((row) => row.id) : undefined)
  return null
}
