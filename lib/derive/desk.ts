import { emptyModel, type Model } from '#lib/model/model.ts'
import { FindingsEngine } from './engine.ts'
import type { Finding } from './finding.ts'
import { edited, type ModelEdits } from './model-edits.ts'

/** The findings of some subjects: of all that changed, empty where nothing is said any more. */
export type FindingsBySubject = readonly (readonly [subject: string, readonly Finding[]])[]

/**
 * The engine behind a message: takes edits of a model and answers whose findings are others. It is the same in a worker of a browser and
 * in Node; what goes in and out is plain data.
 */
export class FindingsDesk {
  #model: Model | undefined
  #engine: FindingsEngine | undefined

  /** The first edits hold the whole model, with its meta. Answers the subjects whose findings changed; at first all that have some. */
  take(edits: ModelEdits): FindingsBySubject {
    if (edits.meta !== undefined) this.#model ??= emptyModel(edits.meta)
    if (this.#model === undefined) throw new Error('the first edits say nothing about the model')
    this.#model = edited(this.#model, edits)
    if (this.#engine !== undefined) return this.#answer(this.#engine.update(this.#model))
    this.#engine = new FindingsEngine(this.#model)
    return this.#answer(this.#engine.subjects())
  }

  #answer(subjects: readonly string[]): FindingsBySubject {
    return subjects.map((id) => [id, this.#engine?.of(id) ?? []])
  }
}
