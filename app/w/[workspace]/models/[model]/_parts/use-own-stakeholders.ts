'use client'
import { useQuery } from '@tanstack/react-query'
import { useParams } from 'next/navigation'
import { useMemo } from 'react'
import { useRoom } from '#app/_client/room/room.tsx'
import { useTRPC } from '#app/_client/trpc.tsx'

/** The stakeholders of the model that are the reader's own organisation, as its admin has said. */
export function useOwnStakeholders(): ReadonlySet<string> {
  const { modelId, me } = useRoom()
  const { workspace } = useParams<{ workspace: string }>()
  const trpc = useTRPC()
  const { data } = useQuery(trpc.model.get.queryOptions({ workspaceId: workspace, modelId }))
  const mappings = data?.mappings
  return useMemo(() => {
    const own = (mappings ?? []).filter((m) => m.orgId === me.orgId)
    return new Set(own.map((m) => m.stakeholderId))
  }, [mappings, me.orgId])
}
