'use client'
import { useSyncExternalStore } from 'react'
import type { NamedFinding } from '#lib/derive/found.ts'
import { findingsStore, type FindingsNow, type FindingsState } from './findings-store.ts'

/** What the checks are doing, and what they say. */
export function useChecks(): FindingsState {
  return useSyncExternalStore(findingsStore.subscribe, findingsStore.get, waiting)
}

/** What the checks say now; null until they have said something. */
export function useFindings(): FindingsNow | null {
  const state = useChecks()
  return typeof state === 'string' ? null : state
}

/** What they say about one element; renders again only when that changes. */
export function useFindingsAbout(id: string): readonly NamedFinding[] {
  const read = () => {
    const state = findingsStore.get()
    return typeof state === 'string' ? none : state.found.about(id)
  }
  return useSyncExternalStore(findingsStore.subscribe, read, nothing)
}

const none: readonly NamedFinding[] = []
const nothing = () => none
const waiting = () => 'waiting' as const
