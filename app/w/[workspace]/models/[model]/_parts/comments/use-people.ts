'use client'
import { useQuery } from '@tanstack/react-query'
import { useRoom } from '#app/_client/room/room.tsx'
import { useTRPC } from '#app/_client/trpc.tsx'
import { useHere } from '../steward/use-stewardship.ts'
import { useOrgs } from '../use-orgs.ts'
import type { Callable } from './mention.ts'

/** Somebody of the workspace, with the short name of their organisation. */
export interface Person extends Callable {
  readonly orgId: string
  readonly org: string
}

/** The people who can be called by a comment: everybody of the workspace but oneself. */
export function usePeople(): readonly Person[] {
  const trpc = useTRPC()
  const { workspaceId } = useHere()
  const { me } = useRoom()
  const { face } = useOrgs()
  const { data } = useQuery(trpc.member.list.queryOptions({ workspaceId }, { staleTime: 60_000 }))
  return (data ?? [])
    .filter(({ userId, name }) => userId !== me.userId && name !== '')
    .map(({ userId, name, orgId }) => ({ userId, name, orgId, org: face(orgId).name }))
}
