import type { ChangedPlace } from '../model/difference-place.ts'
import { cells } from '../model/layout.ts'

export interface Sorted<P> {
  /** what somebody decided to do */
  readonly main: readonly P[]
  /** cells and mentions that go because their element goes */
  readonly following: readonly P[]
  /** ids of the elements that go */
  readonly removed: readonly P[]
}

/** Changes as people think of them: with an element its cells and every mention of it go too (ST-16). */
export function withFollowing<P extends ChangedPlace>(changes: readonly P[]): Sorted<P> {
  const removed = changes.filter(isRemoval)
  const ids = new Set(removed.map(({ key }) => key))
  const follows = (change: P) =>
    !isRemoval(change) &&
    change.after === null &&
    (change.key.split('|').some((part) => ids.has(part)) ||
      (typeof change.before === 'string' && ids.has(change.before)))
  return {
    main: [...removed, ...changes.filter((c) => !isRemoval(c) && !follows(c))],
    following: changes.filter(follows),
    removed,
  }
}

function isRemoval({ root, field, after }: ChangedPlace): boolean {
  return field === null && root !== 'meta' && !Object.hasOwn(cells, root) && after === null
}
