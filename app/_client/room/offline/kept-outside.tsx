'use client'
import { useQuery } from '@tanstack/react-query'
import { useIsBrowser } from '#app/_client/parts/use-is-browser.ts'
import { useTRPC } from '#app/_client/trpc.tsx'
import { useErasedOutside } from './use-erased.ts'

/**
 * Erases what this browser keeps of workspaces the person is not in (any more), as the server says now: a page that the
 * browser kept may not know of the newest. Shows nothing.
 */
export function KeptOutside({ userId }: { readonly userId: string }) {
  const isBrowser = useIsBrowser()
  return isBrowser && <Watch userId={userId} />
}

function Watch({ userId }: { readonly userId: string }) {
  const trpc = useTRPC()
  const { data, isFetchedAfterMount } = useQuery(
    trpc.workspace.list.queryOptions(undefined, { staleTime: 0 }),
  )
  useErasedOutside(userId, isFetchedAfterMount ? data?.map((row) => row.id) : undefined)
  return null
}
