/**
 * Why the server ends a connection (collaboration study, 3.8). 44xx: it is of no use to come back, the client stops;
 * 45xx: come back later.
 */
export const closeCodes = {
  /** not signed in, or the session has ended */
  unauthenticated: 4401,
  /** signed in, but not allowed here (any more) */
  forbidden: 4403,
  /** no such document for this person */
  notFound: 4404,
  /** an edit was refused: this replica has to start again from the server's */
  reset: 4409,
  /** a message or the document is too large */
  tooLarge: 4413,
  /** a message that cannot be read */
  malformed: 4422,
  /** the client is older than the document's layout */
  clientTooOld: 4426,
  /** stopping, overloaded, or the room was reloaded */
  unavailable: 4503,
  /** the client reads too slowly */
  tooSlow: 4508,
  /** too many messages or connections */
  tooMany: 4529,
} as const

/** The server is started anew (RFC 6455): come back at once. */
export const restart = 1012

export type CloseName = keyof typeof closeCodes

/** Name of a close code of ours; `null` for any other. */
export function closeName(code: number): CloseName | null {
  const found = Object.entries(closeCodes).find(([, value]) => value === code)
  return found === undefined ? null : (found[0] as CloseName)
}
