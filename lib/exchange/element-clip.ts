import { canonicalJson } from '#lib/base/canonical-json.ts'
import { isElementId } from '#lib/model/id.ts'
import { emptyModel, type Model } from '#lib/model/model.ts'
import { parseModel } from '#lib/model/parse.ts'

/** Name and version of what travels on the clipboard; the version rises when an older reader could misread it. */
const clipFormat = { format: 'yoriai.elements', schema: 1 } as const

/** How much of a clipboard is looked at; `lines` of plain text become one data each. */
export const clipLimits = {
  characters: 4_000_000,
  elements: 500,
  cells: 10_000,
  lines: 200,
} as const

const collections = ['stakeholders', 'assets', 'bas', 'states', 'events'] as const
const cells = ['attributes', 'demands', 'places'] as const

/** Elements on their way to another place, model or workspace. */
export interface ElementClip {
  /** a model of the copied elements alone, with the data of the states, their attributes, and where they stand */
  readonly elements: Model
  /** the ba that are not copied and in which copied states stand */
  readonly within: Readonly<Record<string, readonly string[]>>
}

/** Why a clipboard is not pasted. */
type ClipProblem = 'foreign' | 'newer' | 'too-large' | 'broken'

/**
 * The copied part of a model: of the ids the states, events, ba and stakeholders, with the data of the states, what is
 * written about them, and their places. Nothing else of the model leaves it, its title and who signs included. Undefined when
 * none of the ids can be copied.
 */
export function clipOf(
  model: Model,
  ids: ReadonlySet<string>,
  places: ReadonlyMap<string, { readonly x: number; readonly y: number }>,
): ElementClip | undefined {
  const chosen = (id: string) => ids.has(id)
  const states = picked(
    model.states,
    // A state whose data is gone could be no state anywhere else.
    (id, state) => chosen(id) && Object.hasOwn(model.assets, state.asset),
  )
  const needed = new Set(Object.values(states).map((state) => state.asset))
  const elements = {
    stakeholders: picked(model.stakeholders, chosen),
    assets: picked(model.assets, (id) => needed.has(id)),
    bas: picked(model.bas, chosen),
    states,
    events: picked(model.events, chosen),
  }
  if (Object.values({ ...elements, assets: {} }).every((part) => Object.keys(part).length === 0))
    return undefined
  const isCopied = (id: string) => collections.some((name) => Object.hasOwn(elements[name], id))
  const at = [...places].filter(([id]) => isCopied(id))
  const others = Object.entries(model.bas).filter(([id]) => !ids.has(id))
  return {
    elements: {
      ...nothing,
      ...elements,
      attributes: picked(model.attributes, (key) => Object.hasOwn(states, owner(key))),
      demands: picked(model.demands, (key) => Object.hasOwn(elements.bas, owner(key))),
      places: Object.fromEntries(
        at.map(([id, { x, y }]) => [
          id,
          { ...model.places[id], x: Math.round(x), y: Math.round(y) },
        ]),
      ),
    },
    within: Object.fromEntries(
      others
        .map(([id, ba]) => [id, ba.members.filter((m) => Object.hasOwn(states, m))] as const)
        .filter(([, members]) => members.length > 0),
    ),
  }
}

/** The clip as text: `{format, schema, elements, within}` with the collections that hold something. */
export function writeClip({ elements, within }: ElementClip): string {
  const filled = [...collections, ...cells].filter((name) => Object.keys(elements[name]).length > 0)
  const parts = Object.fromEntries(filled.map((name) => [name, elements[name]]))
  return canonicalJson({ ...clipFormat, elements: parts, within })
}

/**
 * A clip from the text of a clipboard, or why not. Anybody may have written it, so nothing is guessed: too long, another
 * format, a newer version, an unknown member, anything the model does not allow, or a part that belongs to nothing in it.
 */
export function readClip(text: string): ElementClip | { readonly problem: ClipProblem } {
  if (text.length > clipLimits.characters) return { problem: 'too-large' }
  const document = parsed(text)
  if (!isObject(document) || document['format'] !== clipFormat.format) return { problem: 'foreign' }
  const { format: _format, schema, elements, within, ...others } = document
  if (typeof schema === 'number' && schema > clipFormat.schema) return { problem: 'newer' }
  if (schema !== clipFormat.schema || Object.keys(others).length > 0) return { problem: 'broken' }
  if (!isObject(elements) || !Object.keys(elements).every(isPart)) return { problem: 'broken' }
  if (isTooMany(elements)) return { problem: 'too-large' }
  const answer = parseModel({ ...nothing, ...elements })
  if (!('model' in answer) || !isWhole(answer.model)) return { problem: 'broken' }
  const joined = membershipsIn(within, answer.model)
  return joined === undefined ? { problem: 'broken' } : { elements: answer.model, within: joined }
}

/** How many elements a person would say are in it: data and its state are one. */
export function countOf({ elements }: ElementClip): number {
  return collections
    .filter((name) => name !== 'assets')
    .reduce((sum, name) => sum + Object.keys(elements[name]).length, 0)
}

const nothing = emptyModel({
  title: { ja: '-' },
  scenario: 'asIs',
  detail: 'standard',
  purposes: [],
  asOf: '2000-01-01',
  catalogVersions: {},
})

function picked<T>(
  record: Readonly<Record<string, T>>,
  isWanted: (key: string, value: T) => boolean,
): Record<string, T> {
  return Object.fromEntries(Object.entries(record).filter(([key, value]) => isWanted(key, value)))
}

function owner(key: string): string {
  return key.split('|')[0] ?? key
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined // not JSON, or nested too deeply to be read: something else was copied
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isPart(name: string): boolean {
  return [...collections, ...cells].some((known) => known === name)
}

function isTooMany(elements: Readonly<Record<string, unknown>>): boolean {
  const sizeOf = (name: string) => {
    const part = elements[name]
    return isObject(part) ? Object.keys(part).length : 0
  }
  const total = (names: readonly string[]) => names.reduce((sum, name) => sum + sizeOf(name), 0)
  return total(collections) > 2 * clipLimits.elements || total(cells) > clipLimits.cells
}

/** Whether every part belongs to something in the clip: a state to its data, a cell to its element. */
function isWhole(model: Model): boolean {
  const isIn = (id: string) => collections.some((name) => Object.hasOwn(model[name], id))
  return (
    Object.values(model.states).every((state) => Object.hasOwn(model.assets, state.asset)) &&
    Object.keys(model.attributes).every((key) => Object.hasOwn(model.states, owner(key))) &&
    Object.keys(model.demands).every((key) => Object.hasOwn(model.bas, owner(key))) &&
    Object.keys(model.places).every(isIn)
  )
}

function membershipsIn(within: unknown, model: Model): ElementClip['within'] | undefined {
  if (!isObject(within) || Object.keys(within).length > clipLimits.elements) return undefined
  const isList = (members: unknown): members is readonly string[] =>
    Array.isArray(members) &&
    members.length === new Set(members).size &&
    members.every((m) => typeof m === 'string' && Object.hasOwn(model.states, m))
  const found: Record<string, readonly string[]> = {}
  for (const [ba, members] of Object.entries(within)) {
    if (!isElementId(ba) || !isList(members)) return undefined
    found[ba] = members
  }
  return found
}
