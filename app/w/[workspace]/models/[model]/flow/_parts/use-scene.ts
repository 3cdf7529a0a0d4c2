'use client'
import { useMemo } from 'react'
import { usePeers } from '#app/_client/room/hooks.ts'
import type { Model } from '#lib/model/model.ts'
import type { Point } from '#lib/picture/rect.ts'
import { sceneOf, type Scene } from '#lib/picture/scene.ts'

/** The scene of the live model, with what anybody is dragging right now where they hold it; one's own hand wins. */
export function useScene(
  model: Model,
  mine: ReadonlyMap<string, Point>,
  shown: ReadonlySet<string>,
): Scene {
  const peers = usePeers()
  const theirs = JSON.stringify(peers.flatMap((p) => Object.entries(p.moving ?? {})))
  return useMemo(() => {
    const moved = new Map([...(JSON.parse(theirs) as [string, Point][]), ...mine])
    return sceneOf(model, moved, shown)
  }, [model, mine, theirs, shown])
}
