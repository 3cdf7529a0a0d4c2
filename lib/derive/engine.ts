import { collectionNames, type CollectionName } from '#lib/model/layout.ts'
import type { Model, ModelMeta } from '#lib/model/model.ts'
import { answersFor } from './answers.ts'
import { decisionFindingsIn } from './decisions/decision-findings.ts'
import type { Decisions } from './decisions/decisions.ts'
import type { Finding } from './finding.ts'
import { editsBetween, type ModelEdits } from './model-edits.ts'
import { readingOf } from './reading-of.ts'
import { Reading } from './reading.ts'
import { isSame } from './seen.ts'
import { Store } from './store.ts'
import { Memo, Tracker } from './tracked.ts'

/** All findings of a model, from nothing: what `FindingsEngine` says after any edits that lead to it (DR-2). */
export function findingsOf(model: Model): readonly Finding[] {
  const read = readingOf(model)
  const all: Finding[] = []
  for (const name of collectionNames) {
    for (const id of Object.keys(model[name]).toSorted()) {
      for (const finding of answersFor(read, name, id)) all.push(finding)
    }
  }
  return all
}

/** One element with the answers of all its checks. */
class Subject extends Memo<readonly Finding[]> {
  readonly id: string
  /** what was said of it last */
  told: readonly Finding[] = []

  constructor(tracker: Tracker, id: string, work: () => readonly Finding[]) {
    super(tracker, work)
    this.id = id
  }
}

/**
 * The findings of a model that is being edited (DR-2). Each element is a subject with one memo: all its checks together. A memo knows
 * what it read; an edit makes stale what had read what it changed, and only that is worked out again.
 */
export class FindingsEngine {
  #model: Model
  #meta: ModelMeta
  #tracker: Tracker
  #reading: Reading
  #store: Store
  #subjects: ReadonlyMap<CollectionName, Map<string, Subject>> = new Map()
  /** subjects that are to be worked out */
  #stale = new Set<Subject>()
  /** elements that are no more and had findings */
  #gone: string[] = []
  #all: readonly Finding[] | undefined

  constructor(model: Model) {
    this.#model = model
    this.#meta = model.meta
    this.#tracker = new Tracker((memo) => {
      this.#isStale(memo)
    })
    this.#store = new Store(this.#tracker)
    this.#reading = new Reading(this.#store, this.#tracker, model.meta)
    this.#begin(model)
  }

  /**
   * Takes in the next version of the model; answers which elements have other findings than before, in order. `edits`: what lies between
   * the two, where that is known.
   */
  update(model: Model, edits: ModelEdits = editsBetween(this.#model, model)): readonly string[] {
    const { asOf, detail } = this.#meta
    const isAnother = asOf !== model.meta.asOf || detail !== model.meta.detail
    this.#model = model
    this.#meta = model.meta
    if (isAnother) return this.#begin(model)
    this.#take(edits)
    return this.#workOut()
  }

  /** The findings of one element, in the order of the checks. */
  about(name: CollectionName, id: string): readonly Finding[] {
    return this.#subjects.get(name)?.get(id)?.get() ?? []
  }

  /** The findings of whatever has this id: of one element, but while a merge has made a double. */
  of(id: string): readonly Finding[] {
    return collectionNames.flatMap((name) => this.about(name, id))
  }

  /** Elements that have findings, in order. */
  subjects(): readonly string[] {
    const having = [...this.#subjects.values()].flatMap((subjects) =>
      [...subjects.values()].filter((subject) => subject.get().length > 0).map(({ id }) => id),
    )
    return [...new Set(having)].toSorted()
  }

  /** All findings: by collection, element and check, whatever the order of the model (DR-3). */
  findings(): readonly Finding[] {
    this.#all ??= [...this.#subjects.values()].flatMap((subjects) =>
      [...subjects.keys()].toSorted().flatMap((id) => subjects.get(id)?.get() ?? []),
    )
    return this.#all
  }

  /** What the checks of decisions say about the model as it was taken in last (CK-44 to CK-52). */
  aboutDecisions(decisions: Decisions): readonly Finding[] {
    return decisionFindingsIn(this.#reading, this.#model, decisions)
  }

  /** Everything anew: the day or the detail of the model concerns every check. */
  #begin(model: Model): readonly string[] {
    const before = this.#subjects
    this.#stale = new Set()
    this.#tracker = new Tracker((memo) => {
      this.#isStale(memo)
    })
    this.#store = new Store(this.#tracker)
    this.#reading = new Reading(this.#store, this.#tracker, model.meta)
    this.#subjects = new Map(collectionNames.map((name) => [name, new Map<string, Subject>()]))
    this.#take(editsBetween(undefined, model))
    for (const [name, subjects] of before) {
      for (const [id, { told }] of subjects) {
        const now = this.#subjects.get(name)?.get(id)
        if (now !== undefined) now.told = told
        else if (told.length > 0) this.#gone.push(id)
      }
    }
    return this.#workOut()
  }

  #take(edits: ModelEdits): void {
    const { came, went } = this.#store.take(edits)
    for (const [name, id] of went) {
      const subject = this.#subjects.get(name)?.get(id)
      this.#subjects.get(name)?.delete(id)
      this.#reading.forget(id)
      if (subject === undefined) continue
      if (subject.told.length > 0) this.#gone.push(id)
      subject.fade()
      this.#stale.delete(subject)
    }
    for (const [name, id] of came) {
      const subject = new Subject(this.#tracker, id, () => answersFor(this.#reading, name, id))
      this.#subjects.get(name)?.set(id, subject)
      this.#stale.add(subject)
    }
  }

  #workOut(): readonly string[] {
    const changed = new Set(this.#gone)
    this.#gone = []
    for (const subject of this.#stale) {
      const now = subject.get()
      if (isSame(subject.told, now)) continue
      subject.told = now
      changed.add(subject.id)
    }
    this.#stale.clear()
    if (changed.size > 0) this.#all = undefined
    return [...changed].toSorted()
  }

  #isStale(memo: Memo<unknown>): void {
    if (memo instanceof Subject) this.#stale.add(memo)
  }
}
