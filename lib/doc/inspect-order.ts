import * as Y from 'yjs'
import type { Given } from './inspect-bytes.ts'
import { Refused } from './inspect-refused.ts'

export type Sections = Map<number, Section>

/** All structs that an update brings of one client, and how far they have been put in order. */
export class Section {
  readonly structs: readonly Given[]
  /** the clock up to which the document holds this client */
  readonly known: number
  next = 0
  /** somebody waits for it to come further */
  waiting = false

  constructor(structs: readonly Given[], known: number) {
    this.structs = structs
    this.known = known
  }

  get start(): number {
    return this.structs[0]?.clock ?? 0
  }

  get end(): number {
    return this.structs.at(-1)?.end ?? 0
  }

  /** The clock up to which it has been put in order. */
  get reached(): number {
    return this.structs[this.next]?.clock ?? this.end
  }

  /** The struct that covers a clock; null outside. */
  at(clock: number): Given | null {
    const given = this.structs[this.indexOf(clock)]
    return given !== undefined && given.clock <= clock && clock < given.end ? given : null
  }

  indexOf(clock: number): number {
    let low = 0
    let high = this.structs.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((this.structs[middle]?.clock ?? 0) <= clock) low = middle
      else high = middle - 1
    }
    return low
  }
}

interface Wait {
  readonly section: Section
  /** the clock it is needed up to */
  readonly until: number
}

/**
 * Visits the new items so that everything an item refers to comes before it, as Yjs integrates them (D-10). Also what the
 * document already holds is looked at, because Yjs does so before it notices. Refuses what is not there and circles, which
 * Yjs would keep for ever; without recursion, however long the chains are.
 */
export function inOrder(
  sections: Sections,
  store: Y.Doc['store'],
  visit: (given: Given) => void,
): void {
  for (const section of sections.values()) {
    const open: Wait[] = [{ section, until: section.end }]
    for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
      const wait = advance(top, sections, store, visit)
      if (wait === null) {
        top.section.waiting = false
        open.pop()
      } else {
        top.section.waiting = true
        if (wait.section.waiting) throw new Refused('structure', '', 'items wait for each other')
        open.push(wait)
      }
    }
  }
}

function advance(
  { section, until }: Wait,
  sections: Sections,
  store: Y.Doc['store'],
  visit: (given: Given) => void,
): Wait | null {
  const { structs, known } = section
  while (section.next < structs.length && section.reached < until) {
    const given = structs[section.next]
    if (given === undefined) break
    if (given.kind === 'item') {
      const wait =
        waitFor(given, given.originClient, given.originClock, sections, store) ??
        waitFor(given, given.rightClient, given.rightClock, sections, store) ??
        waitFor(given, given.parentClient, given.parentClock, sections, store)
      if (wait !== null) return wait
      if (given.end > known) visit(given)
    }
    section.next += 1
  }
  return null
}

function waitFor(
  given: Given,
  client: number,
  clock: number,
  sections: Sections,
  store: Y.Doc['store'],
): Wait | null {
  if (client < 0) return null
  if (client === given.client) {
    if (clock < given.clock) return null
    throw new Refused('structure', '', 'an item refers to itself or to a later one')
  }
  if (clock < Y.getState(store, client)) return null
  const section = sections.get(client)
  if (section === undefined || clock >= section.end) {
    throw new Refused('missing-dependency', '', `unknown struct ${client}:${clock}`)
  }
  return clock < section.reached ? null : { section, until: clock + 1 }
}
