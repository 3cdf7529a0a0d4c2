/** A proposed edit as far as it matters to whom it is news. */
export interface ProposalState {
  readonly id: string
  readonly status: 'open' | 'accepted' | 'declined' | 'withdrawn'
  readonly ownerOrg: string
  readonly proposedBy: string
  readonly decidedBy: string | null
}

/** Whom it may be news to. */
interface Reader {
  readonly userId: string
  readonly orgId: string
}

export interface ProposalNews<P> {
  /** that wait for one's own organisation and were not there before */
  readonly arrived: readonly P[]
  /** one's own that somebody else has answered since */
  readonly answered: readonly P[]
}

/** What is new to somebody between two looks at the proposals of a model (ST-15). */
export function newsOf<P extends ProposalState>(
  before: readonly P[],
  now: readonly P[],
  reader: Reader,
): ProposalNews<P> {
  const was = new Map(before.map(({ id, status }) => [id, status]))
  return {
    arrived: waitingFor(now, reader.orgId).filter(
      (p) => !was.has(p.id) && p.proposedBy !== reader.userId,
    ),
    answered: answeredTo(now, reader.userId).filter((p) => was.get(p.id) === 'open'),
  }
}

/** Those that wait for an organisation. */
export function waitingFor<P extends ProposalState>(
  all: readonly P[],
  orgId: string,
): readonly P[] {
  return all.filter((p) => p.status === 'open' && p.ownerOrg === orgId)
}

/** Somebody's that somebody else has answered. */
function answeredTo<P extends ProposalState>(all: readonly P[], userId: string): readonly P[] {
  return all.filter(
    (p) => p.proposedBy === userId && p.decidedBy !== null && p.decidedBy !== userId,
  )
}
