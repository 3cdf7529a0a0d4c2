'use client'
import { useQuery } from '@tanstack/react-query'
import { useIsBrowser } from '#app/_client/parts/use-is-browser.ts'
import { useErasedIn } from '#app/_client/room/offline/use-erased.ts'
import { useTRPC } from '#app/_client/trpc.tsx'

interface KeptHereProps {
  readonly workspaceId: string
  readonly userId: string
  /** as it stood when the page was made */
  readonly mayKeep: boolean
}

/** Holds this browser to what the workspace says about copies, also while screens are open. Shows nothing. */
export function KeptHere(props: KeptHereProps) {
  // Only in the browser: a query begun above a page would stand in the way of the answer the page brings with it.
  return useIsBrowser() && <Watch {...props} />
}

function Watch({ workspaceId, userId, mayKeep }: KeptHereProps) {
  const trpc = useTRPC()
  const here = useQuery(trpc.workspace.get.queryOptions({ workspaceId }))
  useErasedIn(userId, workspaceId, here.data?.workspace.offlineCache ?? mayKeep)
  return null
}
