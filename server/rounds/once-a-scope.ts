import type { Round } from '#lib/agreement/round/round.ts'
import type { Digests } from '#lib/agreement/round/scope.ts'

type Asked = Pick<Round, 'scope' | 'revisionId' | 'cancelled'>

/**
 * The digests of what rounds are about as their revisions have it, worked out once for all rounds about the same in the same revision; none
 * of a round that is on no revision, or was called off and is decided no more.
 */
export function onceAScope<R extends Asked>(
  digestsIn: (round: R) => Promise<Digests>,
): (round: R) => Promise<Digests | undefined> {
  const known = new Map<string, Promise<Digests>>()
  return async (round) => {
    if (round.revisionId === null || round.cancelled !== null) return undefined
    const about = JSON.stringify([round.revisionId, round.scope])
    const digests = known.get(about) ?? digestsIn(round)
    known.set(about, digests)
    return await digests
  }
}
