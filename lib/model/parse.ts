import { cellNames, collectionNames, isSetField, type CollectionName } from './layout.ts'
import type { Model } from './model.ts'
import { modelSchema } from './model-schema.ts'
import { notPlainJson, type Problem } from './plain-json.ts'

/** How many elements a collection, and how many cells a table may hold (M-5). */
export const modelLimits = { elements: 5_000, cells: 60_000, problems: 50 } as const

/**
 * A model from anything, or what is wrong with it and where (M-4, M-5). Strict: no unknown field, no unknown key, one element
 * an id. References to elements that do not exist are kept, because a live model can hold them; `violations` names them.
 */
export function parseModel(
  input: unknown,
): { readonly model: Model } | { readonly problems: readonly Problem[] } {
  const problem = notPlainJson(input) ?? tooMany(input)
  if (problem !== undefined) return { problems: [problem] }
  const parsed = modelSchema.safeParse(input)
  if (!parsed.success)
    return { problems: parsed.error.issues.slice(0, modelLimits.problems).map(told) }
  const doubles = usedTwice(parsed.data)
  if (doubles.length > 0) return { problems: doubles.slice(0, modelLimits.problems) }
  return { model: withSortedSets(parsed.data) }
}

/** The model with every set in its one order and without doubles, so that equal sets are equal data. */
function withSortedSets(model: Model): Model {
  const sorted = collectionNames.map((name) => [
    name,
    Object.fromEntries(
      Object.entries(model[name]).map(([id, entity]) => [id, sortedSets(name, entity)]),
    ),
  ])
  return { ...model, ...Object.fromEntries(sorted) }
}

function sortedSets(name: CollectionName, entity: Readonly<Record<string, unknown>>) {
  return Object.fromEntries(
    Object.entries(entity).map(([field, value]) => [
      field,
      isSetField(name, field) && Array.isArray(value) ? [...new Set(value)].toSorted() : value,
    ]),
  )
}

function tooMany(input: unknown): Problem | undefined {
  const over = (name: string, limit: number) => sizeOf(input, name) > limit
  const name =
    collectionNames.find((n) => over(n, modelLimits.elements)) ??
    cellNames.find((n) => over(n, modelLimits.cells))
  return name === undefined ? undefined : { path: name, issue: 'too-many' }
}

function sizeOf(input: unknown, name: string): number {
  const part: unknown = isObject(input) && Object.hasOwn(input, name) ? input[name] : undefined
  return isObject(part) ? Object.keys(part).length : 0
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

function usedTwice(model: Model): Problem[] {
  const seen = new Set<string>()
  return collectionNames.flatMap((name) =>
    Object.keys(model[name]).flatMap((id) => {
      const isDouble = seen.has(id)
      seen.add(id)
      return isDouble ? [{ path: `${name}/${id}`, issue: 'id-used-twice' }] : []
    }),
  )
}

function told(issue: {
  readonly path: readonly PropertyKey[]
  readonly code?: string
  readonly message: string
  readonly keys?: readonly string[]
}): Problem {
  const path = issue.path.map(String).join('/')
  if (issue.code === 'unrecognized_keys') {
    const keys = (issue.keys ?? []).slice(0, 5).map((k) => k.slice(0, 80))
    return { path, issue: `unknown-field: ${keys.join(', ')}` }
  }
  return { path, issue: issue.code === 'custom' ? issue.message : (issue.code ?? 'invalid') }
}
