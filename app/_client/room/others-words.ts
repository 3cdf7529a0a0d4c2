import { person } from '#lib/doc/origin.ts'
import { differenceOf } from '#lib/model/difference.ts'
import type { ChangedPlace } from '#lib/model/difference-place.ts'
import type { Model } from '#lib/model/model.ts'
import { textsThatCame, textsThatWent } from '#lib/model/own-words.ts'
import { UndoManager, type Transaction } from 'yjs'
import type { RoomConnection } from './connection.ts'

/**
 * The texts of others that a person's own edits took away. What brings them back, as undoing does, is an edit of the person, but
 * these are not the person's own words (F-11).
 */
export class OthersWords {
  readonly #theirs: Set<string>
  readonly #own = new Set<string>()

  constructor(known: readonly string[] = []) {
    this.#theirs = new Set(known)
  }

  /** The person changed this, in the order of the calls. */
  note(places: readonly ChangedPlace[]): void {
    for (const text of textsThatWent(places)) if (!this.#own.has(text)) this.#theirs.add(text)
    for (const text of textsThatCame(places)) if (!this.#theirs.has(text)) this.#own.add(text)
  }

  /** Those that these changes bring. */
  within(places: readonly ChangedPlace[]): readonly string[] {
    return [...new Set(textsThatCame(places))].filter((text) => this.#theirs.has(text))
  }
}

/** Notes what the person changes in a replica, also by undoing, until it is stopped. */
export function watchWords(
  { doc, view }: Pick<RoomConnection, 'doc' | 'view'>,
  others: OthersWords,
): () => void {
  const before = new WeakMap<Transaction, Model>()
  const begin = (change: Transaction) => {
    if (isOwn(change.origin)) before.set(change, view.getSnapshot())
  }
  const end = (change: Transaction) => {
    const was = before.get(change)
    if (was !== undefined) others.note(differenceOf(was, view.getSnapshot()))
  }
  doc.on('beforeTransaction', begin)
  doc.on('afterTransaction', end)
  return () => {
    doc.off('beforeTransaction', begin)
    doc.off('afterTransaction', end)
  }
}

function isOwn(origin: unknown): boolean {
  return origin === person || origin instanceof UndoManager
}
