import type { CloseName } from '#lib/doc/close-codes.ts'
import type { Rejection } from '#lib/doc/wire.ts'

/**
 * What can be said about one's own edits (C-15). `saved`: everything is in the database. `saving`: sent or about to be.
 * `offline`: kept here only, in this window or this browser. `refused`: the server does not take an edit, the replica must start again.
 * `denied`: no access (any more). `ended`: closed for a reason this program does not know.
 */
export interface SaveState {
  readonly state: 'saved' | 'saving' | 'offline' | 'refused' | 'denied' | 'ended'
  /** when the server last confirmed */
  readonly at?: Date
  /** edits made here that are not known to be in the database */
  readonly pending: number
  /** while saving: the server has confirmed nothing for a while */
  readonly slow?: true
  /** why it is refused or denied */
  readonly reason?: CloseName
  /** while offline: why the server sent this window away, to come back by itself */
  readonly away?: AwayReason
  readonly rejection?: Rejection
}

/** What a server says that is there but cannot have this window now; the provider comes back. */
type AwayReason = 'restart' | 'unavailable' | 'tooSlow' | 'tooMany'

/** What the state is worked out from. */
export interface SaveFacts {
  readonly made: number
  readonly confirmed: number
  readonly connected: boolean
  /** the server has confirmed something on this connection */
  readonly greeted: boolean
  readonly at: Date | null
  /** `ended`: by a code this program does not know */
  readonly closed: CloseName | 'ended' | null
  readonly away: AwayReason | null
  readonly rejection: Rejection | null
  /** edits wait on a connection, and none has been confirmed for a while */
  readonly slow: boolean
}

const refusals: ReadonlySet<CloseName> = new Set(['reset', 'tooLarge', 'malformed'])

/** Pure: the state from the facts. Only a confirmation of the server makes it `saved`. */
export function saveState(facts: SaveFacts): SaveState {
  const rest = {
    pending: facts.made - facts.confirmed,
    ...(facts.at === null ? {} : { at: facts.at }),
    ...(facts.rejection === null ? {} : { rejection: facts.rejection }),
  }
  const { closed, away } = facts
  if (closed === 'ended') return { state: 'ended', ...rest }
  if (closed !== null) {
    return { state: refusals.has(closed) ? 'refused' : 'denied', reason: closed, ...rest }
  }
  if (!facts.connected) return { state: 'offline', ...(away !== null && { away }), ...rest }
  if (rest.pending === 0 && facts.greeted) return { state: 'saved', ...rest }
  return { state: 'saving', ...(facts.slow && { slow: true }), ...rest }
}

/** Nothing is sent any more, and this replica does not come back. */
export function isStopped({ state }: SaveState): boolean {
  return state === 'refused' || state === 'denied' || state === 'ended'
}

/** Whether this person may not know (any more) that the document exists: nothing of it is shown. */
export function isGone({ reason }: SaveState): boolean {
  return reason === 'forbidden' || reason === 'notFound'
}
