import { attributeRowIds, type AttributeRowId } from './attribute-row.ts'
import { isElementId } from './id.ts'
import { cells, type CellName } from './layout.ts'
import { viewpoints, type Viewpoint } from './vocabulary.ts'

const longestKey = 256

/** Key of the attribute of a state (and, inside a mixed data, of one kind). */
export function attributeCellKey(state: string, row: AttributeRowId, kind?: string): string {
  return kind === undefined ? `${state}|${row}` : `${state}|${row}|${kind}`
}

/** Key of what a ba says about an attribute (matrix of STEP 3-1). */
export function demandKey(ba: string, row: AttributeRowId): string {
  return `${ba}|${row}`
}

/** Key of one viewpoint of one event. */
export function coverageKey(event: string, viewpoint: Viewpoint): string {
  return `${event}|${viewpoint}`
}

/** Key of one entry of our catalogue at one event. */
export function suggestionKey(event: string, entry: string): string {
  return `${event}|${entry}`
}

/** Whether `key` is well-formed for the table: number of parts, element ids, known rows and viewpoints. */
export function isCellKey(name: CellName, key: string): boolean {
  if (key.length > longestKey) return false
  const parts: readonly string[] = cells[name].parts
  const given = key.split('|')
  const needed = parts.filter((p) => !p.endsWith('?')).length
  if (given.length < needed || given.length > parts.length) return false
  return given.every((part, i) => isPart(parts[i] ?? '', part))
}

function isPart(kind: string, part: string): boolean {
  if (kind === 'row') return attributeRowIds.some((id) => id === part)
  if (kind === 'viewpoint') return viewpoints.some((v) => v === part)
  return isElementId(part)
}
