import type { CollectionName } from '#lib/model/layout.ts'
import { cellReferences, references, type ReferencePath } from '#lib/model/references.ts'
import type { Check } from '../check.ts'
import type { Found } from '../finding.ts'
import type { Reading } from '../reading.ts'
import { unlinking } from './unlinking.ts'

/** F-09 of the lineage: a data that is made from itself (p4; I7). */
export const derivedFromOthers: Check<'states'> = {
  id: 'F-09',
  step: 1,
  source: 'p4',
  of: 'states',
  everywhere: true,
  find: (read, id) =>
    read.isInCircle(id)
      ? [{ severity: 'error', says: 'circle', elements: [id], args: { state: { names: [id] } } }]
      : [],
}

/**
 * F-09 of references: everything an element names exists (M-6). One finding an element. Members are asked through the index; kinds
 * belong to the data of the state.
 */
export const namesWhatExists: readonly Check[] = (
  Object.keys(references) as readonly CollectionName[]
).map((name) => {
  const paths = references[name].filter(({ path, to }) => path[0] !== 'members' && to !== 'kinds')
  return {
    id: 'F-09',
    step: 1,
    source: 'ours',
    of: name,
    everywhere: true,
    find: (read, id, subject) => {
      const missing: string[] = []
      addMissing(read, subject, paths, missing)
      if (name === 'bas') addUnknownMembers(read, 'membersOf', id, missing)
      if (name === 'bas') addFromDemands(read, id, missing)
      if (name === 'stakeholders') addUnknownMembers(read, 'groupMembers', id, missing)
      if (name === 'states') addFromAttributes(read, id, missing)
      if (missing.length === 0) return []
      const fix = unlinking(read, { name, id, subject })
      const found: Found = {
        severity: 'error',
        says: 'missing',
        elements: [id, ...[...new Set(missing)].toSorted().slice(0, 100)],
        args: { element: { names: [id] } },
        ...(fix === undefined ? {} : { fix }),
      }
      return [found]
    },
  }
})

/** What a value names at the end of these paths and the model does not hold, added to `missing`. */
function addMissing(
  read: Reading,
  value: object,
  paths: readonly ReferencePath[],
  missing: string[],
): void {
  for (const { path, to } of paths) {
    if (to !== 'kinds') collect(value, path, 0, (id) => read.exists(to, id) || missing.push(id))
  }
}

/** `idsAt` without building anything: most paths end at once, and this is asked of everything a model holds. */
function collect(
  value: unknown,
  path: readonly string[],
  at: number,
  tell: (id: string) => unknown,
): void {
  const segment = path[at]
  if (segment === undefined) {
    if (typeof value === 'string') tell(value)
  } else if (segment === '[]') {
    if (Array.isArray(value)) for (const one of value) collect(one, path, at + 1, tell)
  } else if (typeof value === 'object' && value !== null) {
    const name = segment.endsWith('!') ? segment.slice(0, -1) : segment
    collect((value as Readonly<Record<string, unknown>>)[name], path, at + 1, tell)
  }
}

function addUnknownMembers(
  read: Reading,
  index: 'membersOf' | 'groupMembers',
  id: string,
  missing: string[],
): void {
  for (const member of read.who(index, id)) if (!read.exists('any', member)) missing.push(member)
}

function addFromAttributes(read: Reading, state: string, missing: string[]): void {
  const subject = read.of('states', state)
  const kinds = read.of('assets', subject?.asset ?? '')?.kinds ?? []
  const isKind = (kind: string) => kinds.some(({ id }) => id === kind)
  for (const kind of subject?.kindIds ?? []) if (!isKind(kind)) missing.push(kind)
  for (const [key, cell] of read.written(state)) {
    const cut = key.indexOf('|')
    if (cut >= 0 && !isKind(key.slice(cut + 1))) missing.push(key.slice(cut + 1))
    addMissing(read, cell, inCells, missing)
    for (const field in cell.value) addMissing(read, cell, inValues.get(field) ?? none, missing)
  }
}

function addFromDemands(read: Reading, ba: string, missing: string[]): void {
  for (const row of read.demanded(ba)) {
    const demand = read.demand(ba, row)
    if (demand !== undefined) addMissing(read, demand, cellReferences.demands, missing)
  }
}

/** Paths into a cell, those into its value by the field of the value they go through: most values have one. */
const inCells = cellReferences.attributes.filter(({ path }) => path[0] !== 'value')
const inValues: ReadonlyMap<string | undefined, readonly ReferencePath[]> = Map.groupBy(
  cellReferences.attributes.filter(({ path }) => path[0] === 'value'),
  ({ path }) => path[1],
)
const none: readonly ReferencePath[] = []
