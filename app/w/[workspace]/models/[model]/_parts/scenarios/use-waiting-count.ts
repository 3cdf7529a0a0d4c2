'use client'
import { useQueries } from '@tanstack/react-query'
import { useRoom } from '#app/_client/room/room.tsx'
import { useCanEdit } from '#app/_client/room/hooks.ts'
import { useTRPCClient } from '#app/_client/trpc.tsx'
import { useHere, useStewardship } from '../steward/use-stewardship.ts'
import type { Scenarios } from './use-scenarios.ts'
import { mayAnswer, waitingAdoptions } from './waiting-adoptions.ts'

/** How many adoptions wait for this person (F-141). Who manages what one touches is asked once, and only where that matters. */
export function useWaitingCount(scenarios: Scenarios | undefined): number {
  const { me } = useRoom()
  const canEdit = useCanEdit()
  const client = useTRPCClient()
  const { workspaceId } = useHere()
  const policy = useStewardship()?.policy
  const waiting = canEdit ? waitingAdoptions(scenarios?.adoptions ?? [], me) : []
  const asked = useQueries({
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
    const managers = asked[at]?.data
    return managers !== undefined && mayAnswer(one, managers, me)
  }).length
}
