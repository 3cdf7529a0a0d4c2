import { canonicalJson } from '#lib/base/canonical-json.ts'
import type { CellName, CollectionName } from '#lib/model/layout.ts'
import type { Model } from '#lib/model/model.ts'
import type * as Y from 'yjs'
import {
  idsInOrder,
  placeOf,
  readCell,
  readDocument,
  readEntity,
  readMeta,
  type Problem,
  type Reading,
} from './read.ts'
import { isCellTable, isCollection, rootNames, rootOf, type RootName } from './shape.ts'

type Listener = () => void

const views = new WeakMap<Y.Doc, ModelView>()

/** The one view of a document; made at first use. */
export function viewOf(doc: Y.Doc): ModelView {
  const known = views.get(doc)
  if (known !== undefined) return known
  const made = new ModelView(doc)
  views.set(doc, made)
  return made
}

/**
 * The document as a plain model that follows it (D-5): only what a transaction touched is read again, everything else
 * keeps its identity, so that `===` tells what changed. Made for `useSyncExternalStore`.
 */
export class ModelView {
  readonly #doc: Y.Doc
  readonly #listeners = new Set<Listener>()
  readonly #dirty = new Map<RootName, Set<string>>()
  readonly #problems = new Map<string, readonly Problem[]>()
  #model: Model

  constructor(doc: Y.Doc) {
    this.#doc = doc
    const { model, problems } = readDocument(doc)
    this.#model = model
    for (const problem of problems) {
      const of = problem.path.split('/').slice(0, 2).join('/')
      this.#problems.set(of, [...(this.#problems.get(of) ?? []), problem])
    }
    for (const name of rootNames) {
      rootOf(doc, name).observeDeep((events) => {
        for (const event of events) this.#mark(name, event)
      })
    }
    doc.on('afterTransaction', () => {
      if (this.#dirty.size > 0) for (const listener of this.#listeners) listener()
    })
  }

  readonly subscribe = (listener: Listener): (() => void) => {
    this.#listeners.add(listener)
    return () => {
      this.#listeners.delete(listener)
    }
  }

  readonly getSnapshot = (): Model => {
    for (const [name, keys] of this.#dirty) this.#refresh(name, keys)
    this.#dirty.clear()
    return this.#model
  }

  /** What the document holds and the model leaves out (D-3). */
  problems(): readonly Problem[] {
    this.getSnapshot()
    return [...this.#problems.values()].flat()
  }

  #mark(name: RootName, event: Y.YEvent<Y.AbstractType<unknown>>): void {
    const keys = this.#dirty.get(name) ?? new Set()
    this.#dirty.set(name, keys)
    const inside = event.path[0]
    if (inside !== undefined) keys.add(String(inside))
    else for (const key of event.keys.keys()) keys.add(key)
  }

  #refresh(name: RootName, keys: ReadonlySet<string>): void {
    if (name === 'meta') return this.#refreshMeta()
    const before: Readonly<Record<string, unknown>> = this.#model[name]
    const after: Record<string, unknown> = { ...before }
    const added: string[] = []
    for (const key of keys) {
      const reading = this.#read(name, key)
      this.#note(`${name}/${key}`, reading.problems)
      if (reading.value !== undefined && !Object.hasOwn(before, key)) added.push(key)
      if (reading.value === undefined) delete after[key]
      else if (!same(before[key], reading.value)) after[key] = reading.value
    }
    const ordered =
      isCollection(name) && !this.#standsLast(name, added, before)
        ? this.#inOrder(name, after)
        : after
    if (differ(before, ordered)) this.#model = { ...this.#model, [name]: ordered }
  }

  #refreshMeta(): void {
    const { value, problems } = readMeta(this.#doc)
    for (const path of this.#problems.keys()) {
      if (path.startsWith('meta')) this.#problems.delete(path)
    }
    this.#note('meta', problems)
    if (value !== undefined && !same(this.#model.meta, value)) {
      this.#model = { ...this.#model, meta: value }
    }
  }

  #read(name: CollectionName | CellName, key: string): Reading<unknown> {
    return isCellTable(name) ? readCell(this.#doc, name, key) : readEntity(this.#doc, name, key)
  }

  /** Whether nothing was added, or one entity behind all others: then the order holds without sorting again. */
  #standsLast(name: CollectionName, added: readonly string[], before: object): boolean {
    const [key, ...more] = added
    if (key === undefined) return true
    const last = Object.keys(before).at(-1)
    const at = (id: string) => placeOf(rootOf(this.#doc, name).get(id))
    return more.length === 0 && (last === undefined || at(key) > at(last))
  }

  #inOrder(name: CollectionName, record: Readonly<Record<string, unknown>>) {
    const ids = idsInOrder(this.#doc, name).filter((id) => Object.hasOwn(record, id))
    return Object.fromEntries(ids.map((id) => [id, record[id]]))
  }

  #note(path: string, problems: readonly Problem[]): void {
    if (problems.length > 0) this.#problems.set(path, problems)
    else this.#problems.delete(path)
  }
}

function same(a: unknown, b: unknown): boolean {
  return a !== undefined && canonicalJson(a) === canonicalJson(b)
}

function differ(
  a: Readonly<Record<string, unknown>>,
  b: Readonly<Record<string, unknown>>,
): boolean {
  const keys = Object.keys(b)
  return Object.keys(a).length !== keys.length || keys.some((key) => a[key] !== b[key])
}
