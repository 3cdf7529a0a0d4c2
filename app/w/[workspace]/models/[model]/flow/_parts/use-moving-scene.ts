'use client'
import { useMemo } from 'react'
import { usePeerFacts } from '#app/_client/room/hooks.ts'
import type { Peer } from '#app/_client/room/peers.ts'
import type { Point } from '#lib/picture/rect.ts'
import { isLarge, liftedFrom, sceneWhileMoving } from '#lib/picture/moving.ts'
import { sceneAs } from '#lib/picture/scene-as.ts'
import type { Scene } from '#lib/picture/scene.ts'
import type { PictureLook } from './use-picture-look.ts'

/** The picture at this moment, and what of it somebody is moving. */
interface Moving {
  readonly scene: Scene
  /** the picture as it is while nobody holds anything */
  readonly resting: Scene
  /** what somebody holds, and what changes its size with it */
  readonly lifted: ReadonlySet<string>
}

/**
 * The scene of the live model, with what anybody is dragging right now where they hold it; one's own hand wins. In a computed layout
 * nobody's hand matters.
 */
export function useMovingScene(
  { drawn: model, layout, isFree, bas, scene: resting }: PictureLook,
  mine: ReadonlyMap<string, Point>,
): Moving {
  const { shown } = bas
  const held = usePeerFacts(heldByOthers)
  const theirs = isFree ? held : '[]'
  const moved = useMemo(
    () => new Map([...(JSON.parse(theirs) as [string, Point][]), ...mine]),
    [theirs, mine],
  )
  const ids = [...moved.keys()].join(' ')
  const lifted = useMemo(
    () => liftedFrom(resting, ids === '' ? [] : ids.split(' ')),
    [resting, ids],
  )
  const scene = useMemo(() => {
    if (moved.size === 0) return resting
    return isLarge(resting) && isFree
      ? sceneWhileMoving(model, { resting, moved, lifted })
      : sceneAs(model, { layout, moved, shown })
  }, [model, layout, isFree, moved, lifted, resting, shown])
  return { scene, resting, lifted }
}

function heldByOthers(peers: readonly Peer[]): string {
  return JSON.stringify(peers.flatMap((peer) => Object.entries(peer.moving ?? {})))
}
