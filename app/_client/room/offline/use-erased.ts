'use client'
import { useEffect } from 'react'
import { setMayKeep } from './barred.ts'
import type { CacheKey } from './cache-name.ts'
import { wipeCaches } from './wipe-caches.ts'

/** Erases what somebody else left in this browser, and what a workspace does not want to be kept (any more) (F-9). */
export function useErasedIn(userId: string, workspaceId: string, mayKeep: boolean): void {
  useEffect(() => {
    setMayKeep(workspaceId, mayKeep)
    void erase(userId, (key) => !mayKeep && key.workspaceId === workspaceId)
  }, [userId, workspaceId, mayKeep])
}

/** Erases what somebody else left in this browser, and what is of workspaces one is not in (any more) (F-9); undefined: not known yet. */
export function useErasedOutside(
  userId: string,
  workspaceIds: readonly string[] | undefined,
): void {
  const ids = workspaceIds?.join(' ')
  useEffect(() => {
    if (ids === undefined) return
    void erase(userId, (key) => !ids.split(' ').includes(key.workspaceId))
  }, [userId, ids])
}

async function erase(userId: string, which: (key: CacheKey) => boolean): Promise<void> {
  await wipeCaches((key) => key === null || key.userId !== userId || which(key))
}
