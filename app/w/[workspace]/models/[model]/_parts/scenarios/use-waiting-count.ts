'use client'
import { useQueries, useQuery } from '@tanstack/react-query'
import { useRoom } from '#app/_client/room/room.tsx'
import { useCanEdit } from '#app/_client/room/hooks.ts'
import { useTRPC, useTRPCClient } from '#app/_client/trpc.tsx'
import { useHere } from '../steward/use-stewardship.ts'
import type { Scenarios } from './use-scenarios.ts'
import { mayAnswer, waitingAdoptions } from './waiting-adoptions.ts'

/** How many adoptions wait for this person (F-141). Who manages what one touches is asked once, and only where that matters. */
export function useWaitingCount(scenarios: Scenarios | undefined): number {
  const { me } = useRoom()
  const canEdit = useCanEdit()
  const client = useTRPCClient()
  const { workspaceId } = useHere()
  // In a variant everybody edits everything: what is adopted is managed as its origin is.
  const originId = scenarios?.origin.id ?? ''
  const stewardship = useTRPC().model.stewardship.queryOptions({ workspaceId, modelId: originId })
  const policy = useQuery({ ...stewardship, enabled: originId !== '' }).data?.policy
  const inUse = scenarios?.variants.filter(({ archivedAt }) => archivedAt === null) ?? []
  const asked = (scenarios?.adoptions ?? []).filter(({ scenarioId }) =>
    inUse.some(({ id }) => id === scenarioId),
  )
  const waiting = canEdit ? waitingAdoptions(asked, me) : []
  const told = useQueries({
    queries: (policy === 'stewarded' ? waiting : []).map(({ id, scenarioId }) => ({
      queryKey: ['adoption managers', id],
      queryFn: async () => {
        const which = { workspaceId, modelId: scenarioId, adoptionId: id, choices: {} }
        return (await client.scenario.compare.query(which)).managers
      },
      staleTime: Infinity,
      retry: false,
    })),
  })
  if (policy === undefined) return 0
  if (policy !== 'stewarded') return waiting.length
  return waiting.filter((one, at) => {
    const managers = told[at]?.data
    return managers !== undefined && mayAnswer(one, managers, me)
  }).length
}
