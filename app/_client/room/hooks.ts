'use client'

import type { Command, Refusal } from '#lib/model/commands.ts'
import type { Presence } from '#lib/doc/presence.ts'
import type { Notice } from '#lib/doc/wire.ts'
import { useNotify } from '#app/_ui/toast.tsx'
import { useSyncExternalStore } from 'react'
import { useTranslations } from 'use-intl'
import type { SeenChange } from './connection.ts'
import type { Kept } from './kept-edits.ts'
import type { Peer } from './peers.ts'
import { useRoom } from './room.tsx'
import type { SaveState } from './save-state.ts'
import { useObservable } from './use-observable.ts'

/** Gives commands to the live model; the answer says why one does not hold. Stable. */
export function useRun(): (commands: Command | readonly Command[]) => Refusal | null {
  return useRoom().connection.run
}

/** Whether this person may edit: false until the server has said so. */
export function useCanEdit(): boolean {
  return useObservable(useRoom().connection.canEdit)
}

/** What is known about one's own edits; `saved` only when the server has said so. */
export function useSaveState(): SaveState {
  return useObservable(useRoom().connection.save)
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
  const { undo } = useRoom().connection
  const canUndo = useSyncExternalStore(undo.subscribe, undo.canUndo, undo.canUndo)
  const canRedo = useSyncExternalStore(undo.subscribe, undo.canRedo, undo.canRedo)
  const t = useTranslations('frame.passed')
  const notify = useNotify()
  const press = (way: 'undo' | 'redo') => {
    const { done, passed: count } = undo[way]()
    if (count === 0) return
    if (done) notify({ title: t(`${way}.instead`, { count }), detail: t(`${way}.insteadDetail`) })
    else notify({ title: t(`${way}.only`, { count }), detail: t('kept') })
  }
  return { undo: () => press('undo'), redo: () => press('redo'), canUndo, canRedo }
}

/** The others in this model, once per window they have open. */
export function usePeers(): readonly Peer[] {
  return useObservable(useRoom().connection.peers)
}

/** Shows the others where one is: pointer, selection, step. Stable. */
export function useSetPresence(): (change: {
  readonly [K in keyof Presence]: Presence[K] | undefined
}) => void {
  return useRoom().connection.setPresence
}

/**
 * The last change somebody else made, of one element or of any: who, for which organisation, which elements, when it
 * arrived. `null` when nothing arrived since this window opened.
 */
export function useLastChange(
  elementId?: string,
): (SeenChange & { readonly elementId: string }) | null {
  const changes = useObservable(useRoom().connection.changes)
  const found = changes.find((c) => elementId === undefined || c.elements.includes(elementId))
  if (found === undefined) return null
  return { ...found, elementId: elementId ?? found.elements[0] ?? '' }
}

/** The last changes of others, newest first, at most 50. */
export function useRecentChanges(): readonly SeenChange[] {
  return useObservable(useRoom().connection.changes)
}
