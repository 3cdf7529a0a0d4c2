import * as Y from 'yjs'
import { person, type Origin } from './origin.ts'
import { rootNames, rootOf } from './shape.ts'

export interface Undo {
  readonly undo: () => void
  readonly redo: () => void
  readonly canUndo: () => boolean
  readonly canRedo: () => boolean
  /** Calls back whenever `canUndo` or `canRedo` may have changed. */
  readonly subscribe: (listener: () => void) => () => void
  /** From here on nothing earlier can be taken back (after a reset of the replica). */
  readonly clear: () => void
  readonly destroy: () => void
}

/**
 * Takes back what was written here under `origin`, newest first, and nothing of anybody else (D-8): where another person
 * wrote after it, theirs stays. Writes within `together` milliseconds are taken back as one.
 */
export function createUndo(doc: Y.Doc, origin: Origin = person, together = 400): Undo {
  const roots = rootNames.map((name) => rootOf(doc, name))
  const manager = new Y.UndoManager(roots, {
    trackedOrigins: new Set([origin]),
    captureTimeout: together,
  })
  const listeners = new Set<() => void>()
  const tell = () => {
    for (const listener of listeners) listener()
  }
  manager.on('stack-item-added', tell)
  manager.on('stack-item-popped', tell)
  manager.on('stack-cleared', tell)
  return {
    undo: () => void manager.undo(),
    redo: () => void manager.redo(),
    canUndo: () => manager.canUndo(),
    canRedo: () => manager.canRedo(),
    subscribe: (listener) => {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
    clear: () => {
      manager.clear()
    },
    destroy: () => {
      manager.destroy()
    },
  }
}
