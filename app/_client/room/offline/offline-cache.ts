import type { CloseName } from '#lib/doc/close-codes.ts'
import type { OwnEdit } from '../own-edits.ts'

/** What is written together: all of it stands in this browser, or none. */
export interface Keep {
  /** absent: only what is owed has changed */
  readonly update?: Uint8Array
  /** edits made here that are not known to be in the database, with this update */
  readonly owed: number
  /** what the update made, if it was made here */
  readonly own?: OwnEdit
}

/** What was kept when the cache was opened. */
export interface Kept {
  /** null: nothing was */
  readonly update: Uint8Array | null
  readonly owed: number
  /** what is owed, with marks from 1 to that number */
  readonly own: readonly OwnEdit[]
}

/**
 * Where this browser keeps one replica (F-8). Nothing of it ever throws: when the browser does not keep, the replica is in its
 * window only, as without a cache.
 */
export interface OfflineCache {
  readonly kept: Kept
  /** what was owed to earlier beginnings of the document, which nobody can be given any more */
  readonly lost: readonly OwnEdit[]
  /** false: nothing (more) is kept */
  readonly isOpen: boolean
  keep(what: Keep): void
  /** Writes nothing more. What was kept stays. */
  close(): void
  /** Writes nothing more, and erases: this replica, or everything this person has of the document or workspace. */
  wipe(scope: WipeScope): void
}

export type WipeScope = 'replica' | 'document' | 'workspace'

/**
 * Opens the cache of a document that began under this epoch. `fresh`: leaves aside what windows that were closed have kept.
 * Null: this browser keeps nothing. Never throws; may take long, or never come.
 */
export type OpenCache = (epoch: number, fresh: boolean) => Promise<OfflineCache | null>

/** What is erased when the server ends a connection; null: nothing, above all not when somebody only has to sign in again. */
export function wipedBy(close: CloseName | 'ended'): WipeScope | null {
  switch (close) {
    case 'forbidden':
      return 'workspace'
    case 'notFound':
      return 'document'
    case 'reset':
    case 'tooLarge':
    case 'malformed':
      return 'replica'
    case 'ended':
    case 'unauthenticated':
    case 'clientTooOld':
    case 'unavailable':
    case 'tooSlow':
    case 'tooMany':
      return null
  }
}
