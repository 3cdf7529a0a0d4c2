'use client'
import { useQuery } from '@tanstack/react-query'
import { useErasedIn } from '#app/_client/room/offline/use-erased.ts'
import { useTRPC } from '#app/_client/trpc.tsx'

interface KeptWatchProps {
  readonly workspaceId: string
  readonly userId: string
  /** as it stood when the page was made */
  readonly mayKeep: boolean
}

/** Holds this browser to what the workspace says about copies, also while screens are open. Shows nothing. */
export function KeptWatch({ workspaceId, userId, mayKeep }: KeptWatchProps) {
  const trpc = useTRPC()
  const here = useQuery(trpc.workspace.get.queryOptions({ workspaceId }))
  useErasedIn(userId, workspaceId, here.data?.workspace.offlineCache ?? mayKeep)
  return null
}
