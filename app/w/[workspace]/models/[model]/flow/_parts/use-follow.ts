'use client'
import { useEffect, useEffectEvent } from 'react'
import { useSearchParams } from 'next/navigation'
import { usePeers } from '#app/_client/room/hooks.ts'
import type { Peer } from '#app/_client/room/peers.ts'
import type { Rect } from '#lib/picture/rect.ts'
import { useFollowing } from '../../_parts/following.tsx'

/** Keeps the view where the person one follows looks, and goes once to where an address or a call points. */
export function useFollow(
  seeAs: (seen: Rect) => void,
  /** whether the drawing surface has its size */
  isReady: boolean,
): {
  /** whom one follows; undefined: nobody who is here */
  readonly peer: Peer | undefined
  /** whether that person has the canvas open */
  readonly isSeen: boolean
  readonly stop: () => void
} {
  const { userId, stop } = useFollowing()
  const windows = usePeers().filter((p) => p.userId === userId)
  const peer = windows.find((p) => p.place === 'flow' && p.view !== undefined) ?? windows[0]
  const isSeen = peer?.place === 'flow' && peer.view !== undefined
  const text = isSeen ? JSON.stringify(peer.view) : ''
  const called = useSearchParams().get('see') ?? ''
  const look = useEffectEvent(seeAs)

  useEffect(() => {
    if (isReady && text !== '') look(JSON.parse(text) as Rect)
  }, [text, isReady])

  useEffect(() => {
    const [x, y, w, h] = called.split(',').map(Number)
    if (!isReady || x === undefined || y === undefined || w === undefined || h === undefined) return
    if (![x, y, w, h].every(Number.isFinite) || w <= 0 || h <= 0) return
    look({ x, y, w, h })
    const params = new URLSearchParams(window.location.search)
    params.delete('see')
    const query = params.toString()
    window.history.replaceState(null, '', query === '' ? window.location.pathname : `?${query}`)
  }, [called, isReady])

  return { peer, isSeen, stop }
}
