import { readPeer, type Presence } from '#lib/doc/presence.ts'

/** Somebody else in the room, once per window they have open. Names come from the server. */
export interface Peer extends Presence {
  readonly clientId: number
  readonly userId: string
  readonly name: string
  readonly orgId: string
}

/** The others, in a stable order. */
export function readPeers(
  awareness: { getStates(): ReadonlyMap<number, unknown> },
  own: number,
): readonly Peer[] {
  const found = [...awareness.getStates()].flatMap(([clientId, state]): Peer[] => {
    const peer = clientId === own ? null : readPeer(state)
    if (peer === null) return []
    const { user, ...presence } = peer
    return [{ clientId, userId: user.id, name: user.name, orgId: user.orgId, ...presence }]
  })
  return found.toSorted((a, b) => a.clientId - b.clientId)
}
