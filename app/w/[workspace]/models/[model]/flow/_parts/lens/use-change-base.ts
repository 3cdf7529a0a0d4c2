'use client'
import { useQuery } from '@tanstack/react-query'
import { useParams } from 'next/navigation'
import { useRoom } from '#app/_client/room/room.tsx'
import { useTRPC } from '#app/_client/trpc.tsx'
import type { Model } from '#lib/model/model.ts'
import { useViewState } from '../../../_parts/use-view-state.ts'
import { changeBase } from './change-base.ts'

/** The model that changes are told against, and since when that is; asked for only while it is needed. */
export function useChangeBase(
  isNeeded: boolean,
  signOffs: Parameters<typeof changeBase>[0],
): { readonly before: Model | undefined; readonly since: 'signed' | 'made' | 'loading' } {
  const { modelId } = useRoom()
  const { workspace: workspaceId } = useParams<{ workspace: string }>()
  const trpc = useTRPC()
  const asked = useViewState().get('since')
  const { seq, since } = changeBase(signOffs, asked)
  const { data, isPending } = useQuery(
    trpc.model.content.queryOptions(
      { workspaceId, modelId, seq },
      { enabled: isNeeded, staleTime: Number.POSITIVE_INFINITY, retry: false },
    ),
  )
  return { before: data?.model, since: isPending ? 'loading' : since }
}
