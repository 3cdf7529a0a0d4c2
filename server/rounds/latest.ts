import type { SeatAct } from '#lib/agreement/round/round.ts'
import { must } from '#lib/base/must.ts'
import type { StandingRound } from './standing.ts'

/** The act of a person that a repeated one repeats: the one under this id, else their latest. */
export function latestOf(
  { state }: StandingRound,
  { userId, orgId }: { readonly userId: string; readonly orgId: string },
  id: string,
): SeatAct {
  const own = state.acts.filter((act) => act.userId === userId && act.orgId === orgId)
  const followed = new Set(own.map(({ prevId }) => prevId))
  const latest = own.find((act) => act.id === id) ?? own.findLast((act) => !followed.has(act.id))
  return must(latest, 'the act that is repeated')
}
