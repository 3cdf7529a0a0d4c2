import { canonicalJson, type Json } from '#lib/base/canonical-json.ts'
import { never } from '#lib/base/never.ts'
import type { LocalText } from '#lib/model/local-text.ts'
import { localTextSchema } from '#lib/model/text-schema.ts'
import type { Closure } from './closure.ts'

const closurePartNames = [
  'risk',
  'event',
  'states',
  'bas',
  'measures',
  'splits',
  'stakeholders',
  'systems',
  'assets',
  'baNames',
] as const
type ClosurePart = (typeof closurePartNames)[number]

/**
 * One difference between what was signed and what stands now (AG-8). `field` is null when the whole element came or
 * went; then `before` or `after` is null. `path` is for machines; words come from `part`, `name` and `field`.
 */
export interface FieldDifference {
  readonly path: readonly string[]
  readonly part: ClosurePart
  readonly id: string
  /** name of the element in the newer closure, else in the older; null when it has none of its own */
  readonly name: LocalText | null
  readonly field: string | null
  readonly before: Json
  readonly after: Json
}

/**
 * What differs, in the order people read: the risk, its event, data, ba, measures, split, names. Attributes and demands
 * differ cell by cell; every other field as a whole. Empty exactly when the digests are equal.
 */
export function closureDifference(signed: Closure, now: Closure): readonly FieldDifference[] {
  const all = closurePartNames.flatMap((part) => {
    const before = elementsOf(signed, part)
    const after = elementsOf(now, part)
    return keys(before, after).flatMap((id) => ofElement(part, id, before[id], after[id]))
  })
  // A name that comes or goes only follows from a reference that changed, which is told already.
  const told = all.filter((d) => d.field !== null || !isName(d.part))
  return told.length > 0 ? told : all
}

type Members = Readonly<Record<string, Json>>

function elementsOf(closure: Closure, part: ClosurePart): Readonly<Record<string, Members>> {
  switch (part) {
    case 'risk':
      return byId(closure.risk)
    case 'event':
      return closure.event === null ? {} : byId(closure.event)
    case 'states':
    case 'bas':
    case 'measures':
    case 'splits':
      return closure[part]
    case 'stakeholders':
    case 'systems':
    case 'assets':
      return closure.names[part]
    case 'baNames':
      return closure.names.bas
    default:
      return never(part)
  }
}

function byId(element: Members): Readonly<Record<string, Members>> {
  const { id } = element
  return typeof id === 'string' ? { [id]: element } : {}
}

function isName(part: ClosurePart): boolean {
  return part === 'stakeholders' || part === 'systems' || part === 'assets' || part === 'baNames'
}

function ofElement(
  part: ClosurePart,
  id: string,
  before: Members | undefined,
  after: Members | undefined,
): FieldDifference[] {
  const element = { part, id, name: nameOf(after) ?? nameOf(before) }
  if (before === undefined || after === undefined) {
    const whole = { path: [part, id], field: null, before: before ?? null, after: after ?? null }
    return [{ ...element, ...whole }]
  }
  const was = flat(before)
  const is = flat(after)
  return keys(was, is)
    .filter((field) => !same(was[field], is[field]))
    .map((field) => ({
      ...element,
      path: [part, id, ...field.split('/')],
      field,
      before: was[field] ?? null,
      after: is[field] ?? null,
    }))
}

/** Cells of attributes and demands stand beside the other fields as `attributes/row`, `demands/row`. */
function flat(element: Members): Members {
  return Object.fromEntries(
    Object.entries(element).flatMap(([field, value]) =>
      (field === 'attributes' || field === 'demands') && isMembers(value)
        ? Object.entries(value).map(([row, cell]) => [`${field}/${row}`, cell])
        : [[field, value]],
    ),
  )
}

function nameOf(element: Members | undefined): LocalText | null {
  if (element === undefined) return null
  for (const field of ['name', 'incident', 'title']) {
    const parsed = localTextSchema.safeParse(element[field])
    if (parsed.success) return parsed.data
  }
  return null
}

function same(a: Json | undefined, b: Json | undefined): boolean {
  if (a === undefined || b === undefined) return a === b
  return canonicalJson(a) === canonicalJson(b)
}

function keys(a: object, b: object): string[] {
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].toSorted()
}

function isMembers(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
