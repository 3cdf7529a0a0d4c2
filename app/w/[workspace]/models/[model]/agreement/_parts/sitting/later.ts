import { canonicalJson } from '#lib/base/canonical-json.ts'
import type { ListedRound } from '../rounds/use-rounds.ts'

interface Known {
  /** the newest first */
  readonly revisions: readonly { readonly n: number }[]
  readonly rounds: readonly Pick<ListedRound, 'n' | 'round' | 'standing' | 'revision'>[]
}

/** What came after the revision a sitting is about (F-262). */
export interface Later {
  /** number of the newest revision */
  readonly newest: number
  /** the round in which the same is asked of the organisation on a later one; null: there is none yet */
  readonly round: { readonly id: string; readonly n: number } | null
}

/** What came after, as far as it is known now: also what came since the sitting was shown. */
export function laterThan(
  { roundId, n, newest }: { readonly roundId: string; readonly n: number; readonly newest: number },
  { revisions, rounds }: Known,
  orgId: string,
): Later {
  const scope = rounds.find(({ round }) => round.id === roundId)?.round.scope
  const next = rounds.find(
    ({ round, revision, standing }) =>
      scope !== undefined &&
      revision !== null &&
      revision.n > n &&
      standing.status !== 'cancelled' &&
      !standing.isSuperseded &&
      canonicalJson(round.scope) === canonicalJson(scope) &&
      standing.orgs.some((org) => org.orgId === orgId),
  )
  return {
    newest: Math.max(newest, revisions[0]?.n ?? 0),
    round: next === undefined ? null : { id: next.round.id, n: next.n },
  }
}
