'use client'
import { useQuery } from '@tanstack/react-query'
import { useParams } from 'next/navigation'
import { useCallback } from 'react'
import type { OrgFace } from '#app/_client/parts/org-mark.tsx'
import { useRoom } from '#app/_client/room/room.tsx'
import { useTRPC } from '#app/_client/trpc.tsx'
import { isShape } from '#lib/policy/look.ts'

export type Look = Omit<OrgFace, 'name'>

/** Look of a stakeholder that no organisation account stands behind. */
const nobody: Look = { shape: 'ring', colour: 8 }

/**
 * How a stakeholder looks: the colour and shape of the organisation account it is, as that organisation's admin has said;
 * a grey ring when no account stands behind it.
 */
export function useFaces(): (stakeholder: string) => Look {
  const { modelId, orgs } = useRoom()
  const { workspace } = useParams<{ workspace: string }>()
  const trpc = useTRPC()
  const { data } = useQuery(trpc.model.get.queryOptions({ workspaceId: workspace, modelId }))
  const mappings = data?.mappings
  return useCallback(
    (stakeholder) => {
      const orgId = mappings?.find((m) => m.stakeholderId === stakeholder)?.orgId
      const org = orgs.find((o) => o.id === orgId)
      if (org === undefined) return nobody
      return { colour: org.colour, shape: isShape(org.shape) ? org.shape : nobody.shape }
    },
    [mappings, orgs],
  )
}
