'use client'
import { useErasedOutside } from '#app/_client/room/offline/use-erased.ts'

/** Erases what this browser keeps of workspaces the person is not in any more. Shows nothing. */
export function KeptOutside({
  userId,
  workspaceIds,
}: {
  readonly userId: string
  readonly workspaceIds: readonly string[]
}) {
  useErasedOutside(userId, workspaceIds)
  return null
}
