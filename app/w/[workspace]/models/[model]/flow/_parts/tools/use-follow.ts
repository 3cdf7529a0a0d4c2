'use client'
import { useEffect, useEffectEvent, useMemo } from 'react'
import { setAddress, useAddress } from '#app/_client/address/use-address.ts'
import { usePeerFacts } from '#app/_client/room/hooks.ts'
import type { Peer } from '#app/_client/room/peers.ts'
import type { Rect } from '#lib/picture/rect.ts'
import { useFollowing } from '../../../_parts/following.tsx'

/** Somebody one follows: who it is, and what of the canvas they see, while they have it open. */
export type Followed = Pick<Peer, 'userId' | 'name' | 'orgId' | 'view'>

/** Keeps the view where the person one follows looks, and goes once to where an address or a call points. */
export function useFollow(
  seeAs: (seen: Rect) => void,
  /** whether the drawing surface has its size */
  isReady: boolean,
): {
  /** whom one follows; undefined: nobody who is here */
  readonly peer: Followed | undefined
  /** whether that person has the canvas open */
  readonly isSeen: boolean
  readonly stop: () => void
} {
  const { userId, stop } = useFollowing()
  const facts = usePeerFacts((peers) => JSON.stringify(followedAmong(peers, userId)))
  const [peer] = useMemo(() => JSON.parse(facts) as [Followed?], [facts])
  const isSeen = peer?.view !== undefined
  const text = isSeen ? JSON.stringify(peer.view) : ''
  const called = useAddress().get('see') ?? ''
  const look = useEffectEvent(seeAs)

  useEffect(() => {
    if (isReady && text !== '') look(JSON.parse(text) as Rect)
  }, [text, isReady])

  useEffect(() => {
    const [x, y, w, h] = called.split(',').map(Number)
    if (!isReady || x === undefined || y === undefined || w === undefined || h === undefined) return
    if (![x, y, w, h].every(Number.isFinite) || w <= 0 || h <= 0) return
    look({ x, y, w, h })
    setAddress({ see: undefined })
  }, [called, isReady])

  return { peer, isSeen, stop }
}

/** The window of that person in which they look at the canvas, else any of theirs. */
function followedAmong(peers: readonly Peer[], id: string | undefined): readonly Followed[] {
  const windows = peers.filter((p) => p.userId === id)
  const looking = windows.find((p) => p.place === 'flow' && p.view !== undefined)
  const peer = looking ?? windows[0]
  if (peer === undefined) return []
  const { userId, name, orgId } = peer
  return [{ userId, name, orgId, ...(looking?.view && { view: looking.view }) }]
}
