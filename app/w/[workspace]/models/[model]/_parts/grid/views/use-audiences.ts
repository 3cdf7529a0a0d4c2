'use client'
import { useQuery } from '@tanstack/react-query'
import { useRoom } from '#app/_client/room/room.tsx'
import { useTRPC } from '#app/_client/trpc.tsx'
import { audiences, type Audience } from '#lib/exchange/table-view.ts'
import { can } from '#lib/policy/can.ts'
import { useHere } from '../../steward/use-stewardship.ts'

const neededFor = {
  me: 'view.save',
  organization: 'view.shareOrganization',
  workspace: 'view.share',
} as const

/** For whom the person may save views; only for oneself until their roles are known. */
export function useAudiences(): readonly Audience[] {
  const { me } = useRoom()
  const { workspaceId } = useHere()
  const trpc = useTRPC()
  const { data } = useQuery(trpc.workspace.get.queryOptions({ workspaceId }))
  const roles = data?.me.roles ?? []
  return audiences.filter((one) => one === 'me' || can({ ...me, roles }, neededFor[one], me.orgId))
}
