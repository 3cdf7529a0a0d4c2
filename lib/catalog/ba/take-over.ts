import { canonicalJson, type Json } from '#lib/base/canonical-json.ts'
import { own } from '#lib/base/own.ts'
import { attributeRowIds, type AttributeRowId } from '#lib/model/attribute-row.ts'
import type { Ba } from '#lib/model/ba.ts'
import { demandKey } from '#lib/model/cell-key.ts'
import type { Command } from '#lib/model/commands.ts'
import type { Model } from '#lib/model/model.ts'
import type { BaTemplateVersion } from './ba-template.ts'
import { factFields, givenFacts } from './copy-ba.ts'
import type { LaterVersion } from './version-on.ts'

/** One thing in which the later version differs from the one that was copied (UC-28). */
export interface VersionDifference {
  /** names it among the differences of one ba */
  readonly key: string
  readonly of: 'clause' | 'duty' | 'demand' | 'fact'
  /** number of the clause, id of the duty, row of 3-1, field: in the copied version, and in the later one; null: it has none */
  readonly old: string | null
  readonly next: string | null
  readonly before: Json
  readonly after: Json
  /** whether somebody changed it in the model since it was copied: taking it over replaces their words */
  readonly isRewritten: boolean
}

type Part = Readonly<Record<string, Json>>
type Parts = Readonly<Record<VersionDifference['of'], Part>>

/**
 * What a later version says that the copied one did not, without what the ba says already (UC-28): facts, clauses, duties, and the
 * column of 3-1. A clause that says the same under another number is one difference, not one that goes and one that comes.
 */
export function versionDifferences(
  model: Model,
  ba: string,
  { template, from, to }: LaterVersion,
): readonly VersionDifference[] {
  const held = own(model.bas, ba)
  if (held === undefined) return []
  const before = partsOf(from, givenFacts(template, from))
  const after = partsOf(to, givenFacts(template, to))
  const now = partsNow(model, ba, held)
  return (['fact', 'clause', 'duty', 'demand'] as const).flatMap((of) =>
    pairsOf(before[of], after[of], of === 'clause').flatMap(([old, next]) => {
      const was = valueAt(before[of], old)
      const then = valueAt(after[of], next)
      if (same(was, then) || same(valueAt(now[of], next ?? old), then)) return []
      // A clause that comes under a number another one had: what stood there is no edit of anybody.
      const expected = old === null ? valueAt(before[of], next) : was
      const isRewritten = !same(valueAt(now[of], old ?? next), expected)
      const key = `${of}/${old ?? ''}>${next ?? ''}`
      return [{ key, of, old, next, before: was, after: then, isRewritten }]
    }),
  )
}

/** Which entry became which: by name, and clauses also by what they say. */
function pairsOf(
  before: Part,
  after: Part,
  byText: boolean,
): readonly (readonly [old: string | null, next: string | null])[] {
  const moved = new Map<string, string>()
  for (const [old, value] of byText ? Object.entries(before) : []) {
    const next = Object.keys(after).find((ref) => same(textOf(after[ref]), textOf(value)))
    if (next !== undefined) moved.set(old, next)
  }
  const taken = new Set(moved.values())
  const olds = Object.keys(before).map((old) => {
    const next = moved.get(old) ?? (Object.hasOwn(after, old) && !taken.has(old) ? old : null)
    return [old, next] as const
  })
  const known = new Set<string | null>(olds.map(([, next]) => next))
  const fresh = Object.keys(after).filter((next) => !known.has(next))
  return [...olds, ...fresh.map((next) => [null, next] as const)]
}

function textOf(clause: Json | undefined): Json {
  const held = clause !== null && typeof clause === 'object' && 'text' in clause
  return held ? (clause['text'] ?? null) : null
}

function valueAt(part: Part, name: string | null): Json {
  return name === null ? null : (part[name] ?? null)
}

/** What takes the chosen differences over into the ba, which then comes from the later version; all else stays as it is (UC-28). */
export function takeOver(
  model: Model,
  ba: string,
  later: LaterVersion,
  chosen: ReadonlySet<string>,
): readonly Command[] {
  const held = own(model.bas, ba)
  if (held === undefined) return []
  const taken = versionDifferences(model, ba, later).filter(({ key }) => chosen.has(key))
  const of = (part: VersionDifference['of']) => taken.filter((each) => each.of === part)
  const set = (field: string, value: unknown) =>
    ({ type: 'set', in: 'bas', id: ba, field, value }) as Command
  const clauses = merged(held.clauses, ({ ref }) => ref, of('clause'))
  const duties = merged(held.duties, ({ id }) => id, of('duty'))
  return [
    ...of('fact').map((each) => set(nameIn(each), each.after ?? undefined)),
    ...(clauses === held.clauses ? [] : [set('clauses', clauses)]),
    ...(duties === held.duties ? [] : [set('duties', duties)]),
    ...of('demand').map((each): Command => {
      const { after } = each
      const key = demandKey(ba, nameIn(each) as AttributeRowId)
      return after === null
        ? { type: 'clear', cell: 'demands', key }
        : ({ type: 'put', cell: 'demands', key, value: after } as Command)
    }),
    set('template', { id: later.template.id, version: later.to.id }),
  ]
}

function nameIn({ old, next }: VersionDifference): string {
  return next ?? old ?? ''
}

/** What remembers that a later version was looked at and not taken over (M-28). */
export function passOver(ba: string, later: LaterVersion): readonly Command[] {
  const { template, from, to } = later
  const value = { id: template.id, version: from.id, passedOver: to.id }
  return [{ type: 'set', in: 'bas', id: ba, field: 'template', value }]
}

function partsOf(version: BaTemplateVersion, facts: Partial<Ba>): Parts {
  return {
    fact: { ...facts },
    clause: keyed(version.clauses, ({ ref }) => ref),
    duty: keyed(version.duties, ({ id }) => id),
    demand: version.demands,
  }
}

function partsNow(model: Model, ba: string, held: Ba): Parts {
  const facts = factFields.flatMap((field) =>
    held[field] === undefined ? [] : [[field, held[field] as Json]],
  )
  const demands = attributeRowIds.flatMap((row) => {
    const demand = own(model.demands, demandKey(ba, row))
    return demand === undefined ? [] : [[row, demand]]
  })
  return {
    fact: Object.fromEntries(facts) as Part,
    clause: keyed(held.clauses, ({ ref }) => ref),
    duty: keyed(held.duties, ({ id }) => id),
    demand: Object.fromEntries(demands) as Part,
  }
}

function keyed<T>(list: readonly T[], keyOf: (entry: T) => string): Part {
  return Object.fromEntries(list.map((entry) => [keyOf(entry), entry as Json]))
}

/** The list with changed entries in their place, dropped ones gone and new ones last; the same list when nothing was chosen. */
function merged<T>(
  list: T[],
  keyOf: (entry: T) => string,
  taken: readonly VersionDifference[],
): T[] {
  if (taken.length === 0) return list
  const next = new Map(taken.map(({ old, after }) => [old, after as T | null]))
  next.delete(null)
  const kept = list.flatMap((entry) => {
    const key = keyOf(entry)
    const change = next.get(key)
    next.delete(key)
    return change === undefined ? [entry] : change === null ? [] : [change]
  })
  const lost = [...next.values()]
  const added = taken.filter(({ old }) => old === null).map(({ after }) => after as T | null)
  return [...kept, ...[...lost, ...added].filter((entry) => entry !== null)]
}

function same(a: Json, b: Json): boolean {
  return canonicalJson(a) === canonicalJson(b)
}
