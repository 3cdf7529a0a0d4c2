import { KeptEdits, readStored, type Kept } from './kept-edits.ts'
import {
  forgetStored,
  keyOf,
  noteKeeper,
  sessionStore,
  storedKeys,
  tellSignedOut,
} from './kept-store.ts'

const instances = new Map<string, KeptEdits>()

noteKeeper(() => {
  for (const one of instances.values()) one.stopStoring()
})

/** The kept edits of a person in a model: one for all in this window, also for a replica that is let go (F-11). */
export function keptEditsOf(of: { readonly userId: string; readonly modelId: string }): KeptEdits {
  // A server keeps nothing, for nobody.
  if (typeof window === 'undefined') return new KeptEdits(null, of)
  const known = instances.get(keyOf(of))
  if (known !== undefined) return known
  const isOwn = (key: string) => key.startsWith(keyOf({ ...of, modelId: '' }))
  for (const [key, one] of instances) {
    if (isOwn(key)) continue
    one.stopStoring()
    instances.delete(key)
  }
  const made = new KeptEdits(sessionStore(), of)
  instances.set(keyOf(of), made)
  return made
}

/** So many edits that the server did not take are kept in this window, of all models, on a screen only as well. */
export function countKept(): number {
  const store = sessionStore()
  const stored = store === null ? [] : storedKeys(store).filter((key) => !instances.has(key))
  const kept = [
    ...[...instances.values()].map(({ edits }) => edits.get()),
    ...(store === null ? [] : stored.map((key) => readStored(store, key))),
  ]
  return kept.reduce((sum: number, one: Kept | null) => sum + (one?.places.length ?? 0), 0)
}

/** After signing out: nothing is kept in this window any more, and nothing stored in any other one of this browser. */
export function forgetKeptEdits(): void {
  for (const one of instances.values()) one.drop()
  forgetStored()
  instances.clear()
  tellSignedOut()
}
