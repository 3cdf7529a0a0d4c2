import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { KeptPlace } from '#app/_client/room/kept-edits.ts'
import { useRoom } from '#app/_client/room/room.tsx'
import { useTRPC } from '#app/_client/trpc.tsx'
import { foreignTouch, stewardOf } from '#lib/policy/stewardship.ts'
import { useStewardship } from '../steward/use-stewardship.ts'

export interface Managers {
  /** places this person may write */
  readonly own: readonly KeptPlace[]
  /** organisation → places that only it writes: they can be proposed to it */
  readonly foreign: ReadonlyMap<string, readonly KeptPlace[]>
}

/** Who may write the places of kept edits, as the server says now: a refusal may be the first that is heard of a new policy. */
export function useManagers(places: readonly KeptPlace[]): Managers {
  const trpc = useTRPC()
  const queries = useQueryClient()
  const stewardship = useStewardship()
  const { me } = useRoom()
  useEffect(() => {
    void queries.invalidateQueries(trpc.model.stewardship.pathFilter())
  }, [queries, trpc])
  const own: KeptPlace[] = []
  const foreign = new Map<string, KeptPlace[]>()
  for (const place of places) {
    const { root, key } = place
    const org =
      stewardship !== null && foreignTouch(stewardship, me.orgId, [{ root, key }]) !== null
        ? stewardOf(stewardship, { root, key })
        : null
    if (org === null) own.push(place)
    else foreign.set(org, [...(foreign.get(org) ?? []), place])
  }
  return { own, foreign }
}
