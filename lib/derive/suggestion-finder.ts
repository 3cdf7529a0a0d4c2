import { own } from '#lib/base/own.ts'
import type { RowId } from '#lib/catalog/risks/conditions.ts'
import type { OwnRow } from '#lib/catalog/risks/own/own-row.ts'
import type { Model } from '#lib/model/model.ts'
import { openSuggestions } from './checks/suggestions.ts'
import { openOwnRows } from './own-suggestions.ts'
import { Reading } from './reading.ts'
import { Store } from './store.ts'
import { Tracker } from './tracked.ts'

/**
 * The open suggestions of one event after another, for a screen that follows a model being edited: what F-42 says, without asking any other
 * check (CK-42). The order in which versions of the model come makes no difference.
 */
export class SuggestionFinder {
  #asOf: string | undefined
  #store: Store | undefined
  #reading: Reading | undefined

  at(model: Model, event: string): readonly RowId[] {
    const { store, reading } = this.#kept(model)
    store.take(model)
    return own(model.events, event)?.inScope === true ? openSuggestions(reading, event) : []
  }

  /** The consortium's own rows that are open at an event, in the order they come in (DR-40). */
  ownAt(model: Model, event: string, rows: readonly OwnRow[]): readonly OwnRow[] {
    const { store, reading } = this.#kept(model)
    store.take(model)
    return own(model.events, event)?.inScope === true ? openOwnRows(reading, event, rows) : []
  }

  #kept(model: Model): { readonly store: Store; readonly reading: Reading } {
    const isSameDay = this.#asOf === model.meta.asOf
    if (isSameDay && this.#store !== undefined && this.#reading !== undefined) {
      return { store: this.#store, reading: this.#reading }
    }
    const tracker = new Tracker(() => undefined)
    const store = new Store(tracker)
    const reading = new Reading(store, tracker, model.meta)
    this.#asOf = model.meta.asOf
    this.#store = store
    this.#reading = reading
    return { store, reading }
  }
}
