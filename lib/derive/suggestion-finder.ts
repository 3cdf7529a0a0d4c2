import { own } from '#lib/base/own.ts'
import type { RowId } from '#lib/catalog/risks/conditions.ts'
import type { OwnRow } from '#lib/catalog/risks/own/own-row.ts'
import type { Model } from '#lib/model/model.ts'
import { openSuggestions } from './checks/suggestions.ts'
import { openOwnRows } from './own-suggestions.ts'
import { editsBetween } from './model-edits.ts'
import { Reading } from './reading.ts'
import { Store } from './store.ts'
import { Tracker } from './tracked.ts'

/**
 * The open suggestions of one event after another, for a screen that follows a model being edited: what F-42 says, without asking any other
 * check (CK-42). The order in which versions of the model come makes no difference.
 */
export class SuggestionFinder {
  #model: Model | undefined
  #store: Store | undefined
  #reading: Reading | undefined

  at(model: Model, event: string): readonly RowId[] {
    const reading = this.#read(model)
    return own(model.events, event)?.inScope === true ? openSuggestions(reading, event) : []
  }

  /** The consortium's own rows that are open at an event, in the order they come in (DR-40). */
  ownAt(model: Model, event: string, rows: readonly OwnRow[]): readonly OwnRow[] {
    const reading = this.#read(model)
    return own(model.events, event)?.inScope === true ? openOwnRows(reading, event, rows) : []
  }

  #read(model: Model): Reading {
    const before = this.#model?.meta.asOf === model.meta.asOf ? this.#model : undefined
    this.#model = model
    if (before === undefined || this.#store === undefined || this.#reading === undefined) {
      const tracker = new Tracker(() => undefined)
      this.#store = new Store(tracker)
      this.#reading = new Reading(this.#store, tracker, model.meta)
    }
    this.#store.take(editsBetween(before, model))
    return this.#reading
  }
}
