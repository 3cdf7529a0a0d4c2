import { own } from '#lib/base/own.ts'
import { controlIdOf } from './control-id.ts'
import type { Control, ControlLine, OscalCatalogue } from './control.ts'
import { Params } from './params.ts'
import { shownLine, shownProse } from './prose.ts'
import { isObject, Reading, type At, type Json, type OscalProblem } from './reading.ts'

/** How large a file may be (bytes, and UTF-16 units once it is text), how deep its groups, controls and parts, how many controls (OC-3). */
export const oscalLimits = { size: 20_000_000, depth: 12, controls: 5_000 } as const

/**
 * Reads the JSON of an OSCAL 1.x catalogue: every control with its title, what it demands line by line and its guidance, parameters in their places
 * (OC-1 to OC-4). Refuses with the first problem and where it stands. What it does not know it leaves aside. Never throws.
 */
export function readCatalogue(
  text: string,
): { readonly catalogue: OscalCatalogue } | { readonly problem: OscalProblem } {
  if (text.length > oscalLimits.size) return { problem: { path: '', issue: 'too-large' } }
  const json = parsed(text)
  if (json === undefined) return { problem: { path: '', issue: 'not-json' } }
  const catalog = isObject(json.value) ? own(json.value, 'catalog') : undefined
  if (!isObject(catalog)) return { problem: { path: 'catalog', issue: 'not-a-catalogue' } }
  const reading = new Reading()
  const catalogue = catalogueIn(reading, { value: catalog, path: 'catalog' })
  return reading.problem === undefined ? { catalogue } : { problem: reading.problem }
}

function parsed(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) as unknown }
  } catch {
    // Not JSON, or nested so deeply that no engine reads it: both are told as the former.
    return undefined
  }
}

function catalogueIn(reading: Reading, catalog: At<Json>): OscalCatalogue {
  const metadata = reading.member(catalog, 'metadata')
  if (metadata === undefined) reading.refuse('catalog/metadata', 'not-a-catalogue')
  const about = metadata ?? { value: {}, path: 'catalog/metadata' }
  const title = shownLine(reading.must(about, 'title'))
  if (!/^1\.\d/u.test(reading.text(about, 'oscal-version')))
    reading.refuse('catalog/metadata/oscal-version', 'unknown-version')
  const version = shownLine(reading.text(about, 'version'))
  const lastModified = shownLine(reading.text(about, 'last-modified'))
  const params = new Params(reading)
  const found: At<Json>[] = []
  gather({ reading, params, found }, catalog, 0)
  if (found.length === 0) reading.refuse('catalog', 'no-controls')
  return { title, version, lastModified, controls: controlsOf(reading, params, found) }
}

interface Gathering {
  readonly reading: Reading
  readonly params: Params
  readonly found: At<Json>[]
}

/** Controls of a catalogue, group or control, outer ones first; parameters of all are known before any is put in its place. */
function gather(into: Gathering, holder: At<Json>, depth: number): void {
  const { reading, params, found } = into
  if (depth > oscalLimits.depth) return reading.refuse(holder.path, 'too-deep')
  params.add(holder)
  for (const control of reading.list(holder, 'controls')) {
    if (reading.problem !== undefined) return
    found.push(control)
    if (found.length > oscalLimits.controls) return reading.refuse(control.path, 'too-many')
    gather(into, control, depth + 1)
  }
  for (const group of reading.list(holder, 'groups')) {
    if (reading.problem !== undefined) return
    gather(into, group, depth + 1)
  }
}

function controlsOf(
  reading: Reading,
  params: Params,
  found: readonly At<Json>[],
): ReadonlyMap<string, Control> {
  const controls = new Map<string, Control>()
  for (const at of found) {
    if (reading.problem !== undefined) break
    const control = controlIn(reading, params, at)
    if (controls.has(control.id)) reading.refuse(`${at.path}/id`, 'id-used-twice')
    controls.set(control.id, control)
  }
  return controls
}

function controlIn(reading: Reading, params: Params, at: At<Json>): Control {
  const parts = reading
    .list(at, 'parts')
    .map((part) => ({ part, name: reading.must(part, 'name') }))
  const linesOf = (wanted: string) =>
    parts.flatMap(({ part, name }) => (name === wanted ? lines(reading, params, part) : []))
  return {
    id: shownId(reading, at),
    title: shownLine(params.fill(reading.must(at, 'title'))),
    isWithdrawn: propsOf(reading, at, 'status').some(({ text }) => text === 'withdrawn'),
    statement: linesOf('statement'),
    guidance: linesOf('guidance')
      .flatMap(({ text }) => text.split(/\n{2,}/u))
      .filter((paragraph) => paragraph !== ''),
  }
}

/** From the id where it is one of SP 800-53; of another catalogue, how its label is written. */
function shownId(reading: Reading, at: At<Json>): string {
  const id = shownLine(reading.must(at, 'id'))
  const number = controlIdOf(id)
  return number === id ? controlIdOf(labelOf(reading, at) || id) : number
}

/** A part and those in it; one that says nothing itself is no level of its own for who reads, but one of nesting. */
function lines(reading: Reading, params: Params, part: At<Json>, shown = 0, nested = 0): Lines {
  if (nested > oscalLimits.depth) {
    reading.refuse(part.path, 'too-deep')
    return []
  }
  const text = shownProse(params.fill(reading.text(part, 'prose')))
  const label = labelOf(reading, part)
  const isEmpty = text === '' && label === ''
  const inner = reading
    .list(part, 'parts')
    .flatMap((one) => lines(reading, params, one, isEmpty ? shown : shown + 1, nested + 1))
  return isEmpty ? inner : [{ label, text, depth: shown }, ...inner]
}

type Lines = readonly ControlLine[]

/** The label people read: there may be others of a class of their own, with zeros in front. */
function labelOf(reading: Reading, at: At<Json>): string {
  const labels = propsOf(reading, at, 'label')
  return (labels.find(({ ofClass }) => ofClass === '') ?? labels[0])?.text ?? ''
}

function propsOf(reading: Reading, at: At<Json>, name: string) {
  return reading
    .list(at, 'props')
    .filter((prop) => reading.text(prop, 'name') === name)
    .map((prop) => ({
      text: shownLine(reading.text(prop, 'value')),
      ofClass: reading.text(prop, 'class'),
    }))
}
