import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { KeptPlace } from '#app/_client/room/kept-edits.ts'
import { useRoom } from '#app/_client/room/room.tsx'
import { useTRPC } from '#app/_client/trpc.tsx'
import { byManager, type ByManager } from '#lib/policy/by-manager.ts'
import { useStewardship } from '../steward/use-stewardship.ts'

export type Managers = ByManager<KeptPlace>

/** Who may write the places of kept edits, as the server says now: a refusal may be the first that is heard of a new policy. */
export function useManagers(places: readonly KeptPlace[]): Managers {
  const trpc = useTRPC()
  const queries = useQueryClient()
  const stewardship = useStewardship()
  const { me } = useRoom()
  useEffect(() => {
    void queries.invalidateQueries(trpc.model.stewardship.pathFilter())
  }, [queries, trpc])
  return stewardship === null
    ? { own: places, foreign: new Map() }
    : byManager(stewardship, me.orgId, places)
}
