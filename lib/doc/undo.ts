import * as Y from 'yjs'
import { slotOfKnown } from './inspect-slot.ts'
import { person, type Origin } from './origin.ts'
import { isCollection, keyRule, rootNames, rootOf } from './shape.ts'
import { makeWhole } from './whole.ts'

/** What a press of undo or redo came to. */
interface Undone {
  /** something was taken back, or done again */
  readonly done: boolean
  /** steps that came first and of which nothing could be, because others wrote in their places; they are gone (D-22) */
  readonly passed: number
}

type Step = Y.UndoManager['undoStack'][number]

/** One step that can be taken back, to be kept and given back as it is. */
type UndoStep = Step & { readonly _: 'UndoStep' }

export interface Undo {
  /** Takes back the newest step of which something still stands. */
  readonly undo: () => Undone
  /** Does again what was taken back last and still can be. */
  readonly redo: () => Undone
  readonly canUndo: () => boolean
  readonly canRedo: () => boolean
  /** Calls back whenever `canUndo` or `canRedo` may have changed. */
  readonly subscribe: (listener: () => void) => () => void
  /** What was done last, to be taken back alone later; null: nothing can be. */
  readonly last: () => UndoStep | null
  /** Takes back exactly this step, whatever was done after it; false: it is gone, or others wrote in all its places (F-51). */
  readonly takeBack: (step: UndoStep) => boolean
  /** What is written next is a step of its own, however soon it comes. */
  readonly separate: () => void
  /** From here on nothing earlier can be taken back (after a reset of the replica). */
  readonly clear: () => void
  readonly destroy: () => void
}

/**
 * Takes back what was written here under `origin`, newest first, and nothing of anybody else (D-8): where another person
 * wrote after it, theirs stays, and the answer says so (D-22). Writes within `together` milliseconds are taken back as one.
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
  const pressed = (way: Way): Undone => {
    const undone = step(manager, way)
    // The manager tells of what it did, not of what it passed over.
    if (!undone.done) tell()
    return undone
  }
  return {
    undo: () => pressed('undo'),
    redo: () => pressed('redo'),
    canUndo: () => manager.canUndo(),
    canRedo: () => manager.canRedo(),
    last: () => (manager.undoStack.at(-1) as UndoStep | undefined) ?? null,
    takeBack: (wanted) => {
      const all = manager.undoStack
      if (!all.includes(wanted)) return false
      // The manager takes what lies on top, and goes on below where that comes to nothing: alone on the stack there is nothing below.
      manager.undoStack = [wanted]
      const { done } = step(manager, 'undo')
      // What later steps of one's own cover can be taken back once these are.
      manager.undoStack = done ? all.filter((one) => one !== wanted) : all
      tell()
      return done
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
    separate: () => {
      manager.stopCapturing()
    },
    clear: () => {
      manager.clear()
    },
    destroy: () => {
      manager.clear()
      manager.destroy()
    },
  }
}

type Way = 'undo' | 'redo'
/** One transaction: what came back, and what it lacks. The manager reads its direction when the transaction ends. */
function step(manager: Y.UndoManager, way: Way): Undone {
  const flag = way === 'undo' ? 'undoing' : 'redoing'
  const stack = manager[`${way}Stack`]
  const before = [...stack]
  try {
    return manager.doc.transact((transaction) => {
      const done = manager[way]() !== null
      const passed = before.slice(stack.length + (done ? 1 : 0)).filter(hadEffect)
      makeWhole(transaction)
      manager[flag] = true
      return { done, passed: passed.length }
    }, manager)
  } finally {
    manager[flag] = false
  }
}

/** False: what the step brought it took away itself (set and cleared again at once), so that nobody else undid it. */
function hadEffect({ insertions, deletions }: Step): boolean {
  return !Y.equalDeleteSets(insertions, deletions)
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
