import * as Y from 'yjs'
import { slotOfKnown } from './inspect-slot.ts'
import { person, type Origin } from './origin.ts'
import { isCollection, keyRule, rootNames, rootOf } from './shape.ts'
import { makeWhole } from './whole.ts'

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
    deleteFilter: (item) => !isNeeded(item),
  })
  const listeners = new Set<() => void>()
  const tell = () => {
    for (const listener of listeners) listener()
  }
  manager.on('stack-item-added', tell)
  manager.on('stack-item-popped', tell)
  manager.on('stack-cleared', tell)
  return {
    undo: () => {
      step(manager, 'undo')
    },
    redo: () => {
      step(manager, 'redo')
    },
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

/** One transaction: what came back, and what it lacks. The manager reads its direction when the transaction ends. */
function step(manager: Y.UndoManager, way: 'undo' | 'redo'): void {
  const flag = way === 'undo' ? 'undoing' : 'redoing'
  try {
    manager.doc.transact((transaction) => {
      manager[way]()
      makeWhole(transaction)
      manager[flag] = true
    }, manager)
  } finally {
    manager[flag] = false
  }
}

/**
 * Whether an entity (or `meta`) cannot be read without the value. When two wrote it at the same moment, Yjs cannot bring back
 * the value before and would leave none: then the last one stays.
 */
function isNeeded(item: Y.Item): boolean {
  const slot = slotOfKnown(item)
  if (slot === null || slot.key === null) return false
  const { root } = slot
  if (slot.outer === null) return root === 'meta' && keyRule(root, slot.key)?.required === true
  return isCollection(root) && keyRule(root, slot.key)?.required === true
}
