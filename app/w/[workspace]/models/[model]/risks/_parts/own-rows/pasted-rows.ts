import { ownRowLimits, ownRowSchema, type OwnRowContent } from '#lib/catalog/risks/own/own-row.ts'
import { readTsv } from '#lib/exchange/clipboard.ts'
import { writtenIn, type Locale } from '#lib/model/local-text.ts'
import type { Reference } from '#lib/model/measure.ts'
import type { EventKind, Viewpoint } from '#lib/model/vocabulary.ts'
import { searchKey } from '#lib/words/search-key.ts'

/** Why a line is no row. */
type PasteProblem = 'title' | 'incident' | 'measure' | 'events' | 'viewpoint' | 'references'

export interface PastedRows {
  readonly rows: readonly OwnRowContent[]
  /** lines are counted from 1, as in the sheet */
  readonly problems: readonly { readonly line: number; readonly why: PasteProblem }[]
  /** so many lines stand beyond those taken at once; they are not looked into */
  readonly more: number
}

/** How the reader's screens call what a table may name. */
export interface PasteWords {
  readonly locale: Locale
  /** of the column of names: a first line that begins so is a heading */
  readonly heading: string
  readonly kinds: ReadonlyMap<EventKind, string>
  readonly viewpoints: ReadonlyMap<Viewpoint, string>
}

/**
 * Own rows out of tab-separated text (RC-11): name, what may happen, measure, kinds of event, viewpoint, controls. Where no kind is written it is
 * `kind`, where no viewpoint confidentiality; they are always suggested there. So many lines
 * are read as are taken at once; the others are counted (F-144).
 */
export function readPastedRows(text: string, kind: EventKind, words: PasteWords): PastedRows {
  const lines = readTsv(text).map((cells, at) => ({
    line: at + 1,
    cells: cells.map((cell) => cell.trim()),
  }))
  const isHeading = (cell = '') => keyOf(cell) === keyOf(words.heading)
  const written = lines.filter(
    ({ line, cells }) => cells.some((cell) => cell !== '') && !(line === 1 && isHeading(cells[0])),
  )
  const read = written
    .slice(0, ownRowLimits.atOnce)
    .map(({ line, cells }) => ({ line, row: rowOf(cells, kind, words) }))
  return {
    rows: read.flatMap(({ row }) => (typeof row === 'string' ? [] : row)),
    problems: read.flatMap(({ line, row }) => (typeof row === 'string' ? { line, why: row } : [])),
    more: Math.max(0, written.length - ownRowLimits.atOnce),
  }
}

function rowOf(
  cells: readonly string[],
  kind: EventKind,
  words: PasteWords,
): OwnRowContent | PasteProblem {
  const [title = '', incident = '', measure = '', kinds = '', viewpoint = '', controls = ''] = cells
  const events = partsOf(kinds).map((part) => named(part, words.kinds))
  const seen = viewpoint === '' ? 'confidentiality' : named(viewpoint, words.viewpoints)
  if (events.includes(undefined)) return 'events'
  if (seen === undefined) return 'viewpoint'
  const read = ownRowSchema.safeParse({
    title: writtenIn(words.locale, title),
    incident: writtenIn(words.locale, incident),
    measure: writtenIn(words.locale, measure),
    events: events.length === 0 ? [kind] : [...new Set(events)],
    viewpoint: seen,
    source: 'adversarial',
    threat: 'information_disclosure',
    when: { is: 'always' },
    references: controls.split(/[、,;\s]+/u).flatMap(referenceOf),
  })
  if (read.success) return read.data
  const place = read.error.issues[0]?.path[0]
  return place === 'incident' || place === 'measure' || place === 'references' ? place : 'title'
}

function partsOf(cell: string): readonly string[] {
  return cell
    .split(/[、,;\n]/u)
    .map((part) => part.trim())
    .filter((part) => part !== '')
}

/** What is called so, notes in brackets left out. */
function named<V extends string>(name: string, all: ReadonlyMap<V, string>): V | undefined {
  return [...all].find(([, label]) => keyOf(label) === keyOf(name))?.[0]
}

function keyOf(text: string): string {
  return searchKey(text.replaceAll(/[（(][^）)]*[）)]/gu, '')).written.replaceAll(' ', '')
}

/** A control by the form of its id: SP 800-53, ISO/IEC 27001:2022, the CPSF, else another. */
function referenceOf(id: string): readonly Reference[] {
  if (id === '') return []
  if (/^[A-Z]{2}-\d{1,2}(\(\d{1,2}\))?$/.test(id)) return [{ family: 'SP800-53r5', id }]
  if (/^A\.[5-8]\.\d{1,2}$/.test(id)) return [{ family: 'ISO27001:2022', id }]
  if (/^CPS\.[A-Z]{2}(-\d{1,2})?$/.test(id)) return [{ family: 'CPSF', id }]
  return [{ family: 'other', id }]
}
