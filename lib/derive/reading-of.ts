import { remember } from '#lib/base/remember.ts'
import type { Model } from '#lib/model/model.ts'
import { editsBetween } from './model-edits.ts'
import { Reading } from './reading.ts'
import { Store } from './store.ts'
import { Tracker } from './tracked.ts'

/** A model as checks read it, for questions that are asked once and not kept up; made once a model. */
export const readingOf: (model: Model) => Reading = remember((model) => {
  const tracker = new Tracker()
  const store = new Store(tracker)
  store.take(editsBetween(undefined, model))
  return new Reading(store, tracker, model.meta)
})
