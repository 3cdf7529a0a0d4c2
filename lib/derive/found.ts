import type { FindingsBySubject } from './desk.ts'
import type { Finding, Severity } from './finding.ts'

/** A finding with a name of its own, by which it is pointed at. */
export interface NamedFinding extends Finding {
  /** the same as long as the finding is about the same; no two of a model share one */
  readonly name: string
}

/**
 * What is known of the findings of a model where they are shown: by every element they concern, and all of them. Lists nobody's edit
 * changed stay the same lists (DR-15).
 */
export class Found {
  readonly #bySubject: ReadonlyMap<string, readonly NamedFinding[]>
  readonly #byElement: ReadonlyMap<string, readonly NamedFinding[]>
  #all: readonly NamedFinding[] | undefined

  constructor(
    bySubject: ReadonlyMap<string, readonly NamedFinding[]> = new Map(),
    byElement: ReadonlyMap<string, readonly NamedFinding[]> = new Map(),
  ) {
    this.#bySubject = bySubject
    this.#byElement = byElement
  }

  /** With what the desk has answered last. */
  with(changes: FindingsBySubject): Found {
    if (changes.length === 0) return this
    const bySubject = new Map(this.#bySubject)
    const touched = new Map<string, { gone: Set<NamedFinding>; came: NamedFinding[] }>()
    const at = (id: string) => {
      const known = touched.get(id) ?? { gone: new Set<NamedFinding>(), came: [] }
      touched.set(id, known)
      return known
    }
    for (const [subject, findings] of changes) {
      for (const old of bySubject.get(subject) ?? []) {
        for (const id of concerned(subject, old)) at(id).gone.add(old)
      }
      const now = named(subject, findings)
      if (now.length === 0) bySubject.delete(subject)
      else bySubject.set(subject, now)
      for (const one of now) for (const id of concerned(subject, one)) at(id).came.push(one)
    }
    const byElement = new Map(this.#byElement)
    for (const [id, { gone, came }] of touched) {
      const kept = (byElement.get(id) ?? []).filter((one) => !gone.has(one))
      const now = [...kept, ...came].toSorted(worstFirst)
      if (now.length === 0) byElement.delete(id)
      else byElement.set(id, now)
    }
    return new Found(bySubject, byElement)
  }

  /** What concerns an element, the gravest first. */
  about(id: string): readonly NamedFinding[] {
    return this.#byElement.get(id) ?? none
  }

  /** Everything, the gravest first, then by step, check and name. */
  all(): readonly NamedFinding[] {
    this.#all ??= [...this.#bySubject.values()].flat().toSorted(worstFirst)
    return this.#all
  }

  /** How many of each severity; of one step, if asked. */
  count(step?: Finding['step']): Readonly<Record<Severity, number>> {
    const counts = { error: 0, warn: 0, info: 0 }
    for (const findings of this.#bySubject.values()) {
      for (const one of findings) {
        if (step === undefined || one.step === step) counts[one.severity] += 1
      }
    }
    return counts
  }
}

/** What concerns nobody is nothing: one list, so that nobody renders for it. */
const none: readonly NamedFinding[] = []

function concerned(subject: string, { elements }: Finding): ReadonlySet<string> {
  return new Set([subject, ...elements])
}

function named(subject: string, findings: readonly Finding[]): readonly NamedFinding[] {
  const taken = new Map<string, number>()
  return findings.map((finding) => {
    const { check, elements, args } = finding
    const rows = Object.values(args).flatMap((one) => ('rows' in one ? one.rows : []))
    const about = [check, subject, ...elements.slice(0, 2), ...rows.slice(0, 2)]
    const name = [...new Set(about)].join('.')
    const before = taken.get(name) ?? 0
    taken.set(name, before + 1)
    return { ...finding, name: before === 0 ? name : `${name}.${before + 1}` }
  })
}

const grave: Readonly<Record<Severity, number>> = { error: 0, warn: 1, info: 2 }

function worstFirst(a: NamedFinding, b: NamedFinding): number {
  return (
    grave[a.severity] - grave[b.severity] ||
    a.step - b.step ||
    compare(a.check, b.check) ||
    compare(a.name, b.name)
  )
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
