'use client'

import type { Presence } from '#lib/doc/presence.ts'
import type { Notice } from '#lib/doc/wire.ts'
import { useNotify } from '#app/_ui/toast.tsx'
import { useSyncExternalStore } from 'react'
import { useTranslations } from 'use-intl'
import type { RoomConnection } from './connection.ts'
import type { Kept } from './kept-edits.ts'
import type { Peer } from './peers.ts'
import { useRoom } from './room.tsx'
import type { SaveState } from './save-state.ts'
import type { SeenChange } from './seen-changes.ts'
import { useObservable } from './use-observable.ts'

/** Gives commands to the live model; the answer says why one does not hold. Each is one step of undo (F-50). Stable. */
export function useRun(): RoomConnection['run'] {
  const { connection, isPast } = useRoom()
  return isPast ? refuse : connection.run
}

const refuse: RoomConnection['run'] = () => ({
  refused: 'invariant',
  rule: 'read-only',
  path: '',
})

/** Whether this person may edit: false until the server has said so. */
export function useCanEdit(): boolean {
  const { connection, isPast } = useRoom()
  const canEdit = useObservable(connection.canEdit)
  return canEdit && !isPast
}

/** What is known about one's own edits; `saved` only when the server has said so. */
export function useSaveState(): SaveState {
  return useObservable(useRoom().connection.save)
}

/** Whether the server cannot be reached. A screen that asks for no more is not drawn anew with every edit that is on its way. */
export function useIsOffline(): boolean {
  const { save } = useRoom().connection
  const read = () => save.get().state === 'offline'
  return useSyncExternalStore(save.subscribe, read, read)
}

/** Edits the server did not take; `isStored`: they outlive a reload of the page. */
export function useKept(): { readonly edits: Kept | null; readonly isStored: boolean } {
  const { kept } = useRoom()
  return { edits: useObservable(kept.edits), isStored: useObservable(kept.isStored) }
}

/** Of what the document may hold this much is used; nothing below 80 %. */
export function useQuotas(): readonly Notice[] {
  return useObservable(useRoom().connection.quotas)
}

/** Takes back one's own edits only; what is passed over because others wrote over it is said in words (D-22). */
export function useUndo(): {
  readonly undo: () => void
  readonly redo: () => void
  readonly canUndo: boolean
  readonly canRedo: boolean
} {
  const { connection, past } = useRoom()
  const { undo } = connection
  const canUndo = useSyncExternalStore(undo.subscribe, undo.canUndo, undo.canUndo)
  const canRedo = useSyncExternalStore(undo.subscribe, undo.canRedo, undo.canRedo)
  const t = useTranslations('frame.passed')
  const notify = useNotify()
  const isLive = past === null
  const press = (way: 'undo' | 'redo') => {
    if (!isLive) return
    const { done, passed: count } = undo[way]()
    if (count === 0) return
    if (done) notify({ title: t(`${way}.instead`, { count }), detail: t(`${way}.insteadDetail`) })
    else notify({ title: t(`${way}.only`, { count }), detail: t('kept') })
  }
  return {
    undo: () => press('undo'),
    redo: () => press('redo'),
    canUndo: canUndo && isLive,
    canRedo: canRedo && isLive,
  }
}

/**
 * The way back in a notice: to be asked for right after something was done, it takes back exactly that, whatever was done since, or
 * says that it cannot (F-51).
 */
export function useWayBack(): () => () => void {
  const { undo } = useRoom().connection
  const t = useTranslations('frame.passed.undo')
  const notify = useNotify()
  return () => {
    const step = undo.last()
    return () => {
      if (step !== null && undo.takeBack(step)) return
      notify({ title: t('gone'), detail: t('goneDetail') })
    }
  }
}

/** The others in this model, once per window they have open; in an earlier state nobody is met. */
export function usePeers(): readonly Peer[] {
  const { connection, isPast } = useRoom()
  const peers = useObservable(connection.peers)
  return isPast ? nobody : peers
}

const nobody: readonly Peer[] = []

/** What of the others matters to a screen, as a text: it renders again when that changes, and not whenever somebody moves a pointer. */
export function usePeerFacts(of: (peers: readonly Peer[]) => string): string {
  const { connection, isPast } = useRoom()
  const { peers } = connection
  const read = () => of(isPast ? nobody : peers.get())
  return useSyncExternalStore(peers.subscribe, read, read)
}

/** Shows the others where one is: pointer, selection, step. Stable. */
export function useSetPresence(): (change: {
  readonly [K in keyof Presence]: Presence[K] | undefined
}) => void {
  const { connection, isPast } = useRoom()
  return isPast ? stayHidden : connection.setPresence
}

const stayHidden = () => {}

/**
 * The last change somebody else made, of one element or of any: who, for which organisation, which elements, when it
 * arrived. `null` when nothing arrived since this window opened.
 */
export function useLastChange(
  elementId?: string,
): (SeenChange & { readonly elementId: string }) | null {
  const changes = useRecentChanges()
  const found = changes.find((c) => elementId === undefined || c.elements.includes(elementId))
  if (found === undefined) return null
  return { ...found, elementId: elementId ?? found.elements[0] ?? '' }
}

/** The last changes of others, newest first, at most 50; of an earlier state none: they are of the model of now. */
export function useRecentChanges(): readonly SeenChange[] {
  const { connection, isPast } = useRoom()
  const changes = useObservable(connection.changes.list)
  return isPast ? unchanged : changes
}

const unchanged: readonly SeenChange[] = []
