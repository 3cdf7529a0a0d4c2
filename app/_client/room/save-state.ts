import type { CloseName } from '#lib/doc/close-codes.ts'
import type { Rejection } from '#lib/doc/wire.ts'

/**
 * What can be said about one's own edits (C-15). `saved`: everything is in the database. `saving`: sent or about to be.
 * `offline`: kept here only, in this window or this browser. `refused`: the server does not take an edit, the replica must start again.
 * `denied`: no access (any more).
 */
export interface SaveState {
  readonly state: 'saved' | 'saving' | 'offline' | 'refused' | 'denied'
  /** when the server last confirmed */
  readonly at?: Date
  /** edits made here that are not known to be in the database */
  readonly pending: number
  /** why it is refused or denied */
  readonly reason?: CloseName
  readonly rejection?: Rejection
}

/** What the state is worked out from. */
export interface SaveFacts {
  readonly made: number
  readonly confirmed: number
  readonly connected: boolean
  /** the server has confirmed something on this connection */
  readonly greeted: boolean
  readonly at: Date | null
  readonly closed: CloseName | null
  readonly rejection: Rejection | null
}

const refusals: ReadonlySet<CloseName> = new Set(['reset', 'tooLarge', 'malformed'])

/** Pure: the state from the facts. Only a confirmation of the server makes it `saved`. */
export function saveState(facts: SaveFacts): SaveState {
  const rest = {
    pending: facts.made - facts.confirmed,
    ...(facts.at === null ? {} : { at: facts.at }),
    ...(facts.closed === null ? {} : { reason: facts.closed }),
    ...(facts.rejection === null ? {} : { rejection: facts.rejection }),
  }
  if (facts.closed !== null) {
    return { state: refusals.has(facts.closed) ? 'refused' : 'denied', ...rest }
  }
  if (!facts.connected) return { state: 'offline', ...rest }
  return { state: rest.pending === 0 && facts.greeted ? 'saved' : 'saving', ...rest }
}
