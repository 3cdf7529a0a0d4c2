import type { Model } from '#lib/model/model.ts'
import { useRef, useSyncExternalStore } from 'react'
import { useRoom } from './room.tsx'

/**
 * A part of the model that is shown: the live one, or how it stood earlier. Renders again only when the selected value changes: `===`, or for lists and plain objects
 * the same members. Entities keep their identity as long as nobody touches them, so selecting them is cheap.
 */
export function useModel<T>(select: (model: Model) => T): T {
  const { connection, past } = useRoom()
  const { view } = connection
  const last = useRef<{ model: Model; select: (model: Model) => T; value: T } | null>(null)
  const read = () => {
    const model = past ?? view.getSnapshot()
    const before = last.current
    if (before !== null && before.model === model && before.select === select) return before.value
    const now = select(model)
    const value = before !== null && sameMembers(before.value, now) ? before.value : now
    last.current = { model, select, value }
    return value
  }
  return useSyncExternalStore(view.subscribe, read, read)
}

/** `===`, or two lists or plain objects with the same members. */
export function sameMembers(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Object.getPrototypeOf(a) !== Object.getPrototypeOf(b)) return false
  const [left, right] = [Object.entries(a), new Map(Object.entries(b))]
  if (left.length !== right.size || !(Array.isArray(a) || isPlain(a))) return false
  return left.every(([key, value]) => right.has(key) && Object.is(right.get(key), value))
}

function isPlain(value: object): boolean {
  return Object.getPrototypeOf(value) === Object.prototype
}
