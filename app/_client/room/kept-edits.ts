import type { LeftBecause } from '#lib/model/again.ts'
import { placeName, type ChangedPlace } from '#lib/model/difference-place.ts'
import { cellNames, collectionNames } from '#lib/model/layout.ts'
import * as z from 'zod/mini'
import { forget, keyOf, type Store } from './kept-store.ts'
import { Observable } from './observable.ts'
import { OthersWords } from './others-words.ts'

/** A change that was not taken; `left`: why it could not be made again either. */
export interface KeptPlace extends ChangedPlace {
  readonly left?: LeftBecause
}

export interface Kept {
  /** when the server did not take them, ISO 8601 */
  readonly at: string
  /** code of the refusal, or of the end of the connection */
  readonly code: string
  readonly places: readonly KeptPlace[]
  /** texts in them that others wrote: a change may bring back what was taken away before */
  readonly others?: readonly string[]
}

const placeSchema = z.object({
  root: z.enum(['meta', ...collectionNames, ...cellNames]),
  key: z.string(),
  field: z.nullable(z.string()),
  before: z.json(),
  after: z.json(),
  left: z.exactOptional(z.enum(['changed', 'impossible'])),
})
const keptSchema = z.object({
  at: z.string(),
  code: z.string(),
  places: z.array(placeSchema),
  others: z.exactOptional(z.array(z.string())),
})

/** In UTF-16 units; browsers give a site about five times as much. */
const mostStored = 1_000_000

/**
 * The edits of one person in one model that the server did not take: kept over a reload of the page, in this tab only, until
 * they are made again, proposed or dropped (F-11).
 */
export class KeptEdits {
  readonly edits: Observable<Kept | null>
  /** whether they outlive a reload; false: too much for the store, or there is none */
  readonly isStored = new Observable(true)
  /** what others had written, as far as own edits touched it */
  readonly others: OthersWords
  readonly #key: string
  #store: Store | null

  constructor(store: Store | null, of: { readonly userId: string; readonly modelId: string }) {
    this.#store = store
    this.#key = keyOf(of)
    const own = keyOf({ ...of, modelId: '' })
    if (store !== null) forget(store, (key) => !key.startsWith(own))
    this.edits = new Observable(this.#read())
    this.others = new OthersWords(this.edits.get()?.others)
  }

  /** More that was not taken. Of a place that is kept already the later change counts. */
  keep(places: readonly ChangedPlace[], { at, code }: Pick<Kept, 'at' | 'code'>): void {
    if (places.length === 0) return
    const bare = places.map(({ root, key, field, before, after }) => ({
      root,
      key,
      field,
      before,
      after,
    }))
    const names = new Set(bare.map(placeName))
    const earlier = (this.edits.get()?.places ?? []).filter((one) => !names.has(placeName(one)))
    const all = [...earlier, ...bare]
    const others = this.others.within(all)
    this.#hold({ at, code, places: all, ...(others.length > 0 && { others }) })
  }

  /** These were made again or proposed; what is left of them stays, with the reason. */
  settle(done: readonly ChangedPlace[], left: readonly KeptPlace[] = []): void {
    const kept = this.edits.get()
    if (kept === null) return
    const names = new Set(done.map(placeName))
    const places = kept.places.filter((one) => !names.has(placeName(one)))
    this.#hold({ ...kept, places: [...places, ...left] })
  }

  drop(): void {
    this.#hold(null)
  }

  /** Nothing of it stays on this machine; what is on the screen stays there until it is left. */
  dropStored(): void {
    this.#store?.removeItem(this.#key)
    this.isStored.set(false)
  }

  /** As `dropStored`, and from now on nothing of it is stored any more. */
  stopStoring(): void {
    this.dropStored()
    this.#store = null
  }

  #hold(kept: Kept | null): void {
    const held = kept === null || kept.places.length === 0 ? null : kept
    this.isStored.set(this.#write(held))
    this.edits.set(held)
  }

  #write(kept: Kept | null): boolean {
    const text = kept === null ? '' : JSON.stringify(kept)
    try {
      if (text === '' || text.length > mostStored) this.#store?.removeItem(this.#key)
      else this.#store?.setItem(this.#key, text)
    } catch {
      // Full, or forbidden by the browser: they are on the screen, and said to be there only.
      return false
    }
    return this.#store !== null && text.length <= mostStored
  }

  #read(): Kept | null {
    return this.#store === null ? null : readStored(this.#store, this.#key)
  }
}

/** What is stored under such a name; null where it is not ours, or cut off. */
export function readStored(store: Store, key: string): Kept | null {
  try {
    const read = keptSchema.safeParse(JSON.parse(store.getItem(key) ?? 'null'))
    return read.success ? read.data : null
  } catch {
    return null
  }
}
