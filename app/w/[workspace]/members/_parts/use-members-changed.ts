'use client'
import { useQueryClient } from '@tanstack/react-query'
import { useTRPC } from '#app/_client/trpc.tsx'

/** Asks again for people, organisations and invitations after something about them changed. */
export function useMembersChanged(): () => Promise<void> {
  const queries = useQueryClient()
  const trpc = useTRPC()
  return async () => {
    await Promise.all([
      queries.invalidateQueries(trpc.member.pathFilter()),
      queries.invalidateQueries(trpc.workspace.pathFilter()),
    ])
  }
}
