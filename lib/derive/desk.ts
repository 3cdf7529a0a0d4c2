import type { Decisions } from './decisions/decisions.ts'
import { FindingsEngine } from './engine.ts'
import type { Finding } from './finding.ts'
import { EditedModel, type ModelEdits } from './model-edits.ts'
import { isSame } from './seen.ts'

/** The findings of some subjects: of all that changed, empty where nothing is said any more. */
export type FindingsBySubject = readonly (readonly [subject: string, readonly Finding[]])[]

/**
 * The engine behind a message: takes edits of a model and decisions about it, and answers whose findings are others. It is the same in a
 * worker of a browser and in Node; what goes in and out is plain data.
 */
export class FindingsDesk {
  #model: EditedModel | undefined
  #engine: FindingsEngine | undefined
  /** what is said of decisions, by what it is about first */
  #decided: ReadonlyMap<string, readonly Finding[]> = new Map()

  /** The first edits hold the whole model, with its meta. Answers the subjects whose findings changed; at first all that have some. */
  take(edits: ModelEdits): FindingsBySubject {
    if (edits.meta !== undefined) this.#model ??= new EditedModel(edits.meta)
    if (this.#model === undefined) throw new Error('the first edits say nothing about the model')
    const model = this.#model.put(edits)
    if (this.#engine !== undefined) return this.#answer(this.#engine.update(model, edits))
    this.#engine = new FindingsEngine(model)
    return this.#answer(this.#engine.subjects())
  }

  /** What was decided about the model as it was taken in last; none before, and none while it is not known. */
  decide(decisions: Decisions | null): FindingsBySubject {
    const all = decisions === null ? [] : (this.#engine?.aboutDecisions(decisions) ?? [])
    const before = this.#decided
    this.#decided = Map.groupBy(all, ({ elements }) => elements[0] ?? '')
    const subjects = new Set([...before.keys(), ...this.#decided.keys()])
    return this.#answer(
      [...subjects].filter((id) => !isSame(before.get(id) ?? [], this.#decided.get(id) ?? [])),
    )
  }

  #answer(subjects: readonly string[]): FindingsBySubject {
    return subjects.map((id) => [
      id,
      [...(this.#engine?.of(id) ?? []), ...(this.#decided.get(id) ?? [])],
    ])
  }
}
