import { isElementId } from '#lib/model/id.ts'

/** elements somebody can have selected, or be moving, at once */
const most = 50
/** canvas units from the middle, in each direction */
const far = 1_000_000

/** Every key with what its value must be. By hand, not by a schema: this is asked many times a second of everybody. */
const fields: Readonly<Record<string, (value: unknown) => boolean>> = {
  cursor: isPoint,
  selection: (value) => Array.isArray(value) && value.length <= most && value.every(isId),
  place: (value) => typeof value === 'string' && /^[a-z-]{1,30}$/.test(value),
  moving: (value) => {
    if (!isObject(value)) return false
    const all = Object.entries(value)
    return all.length <= most && all.every(([id, at]) => isElementId(id) && isPoint(at))
  },
  view: (value) =>
    isObject(value) &&
    Object.keys(value).length === 4 &&
    isCoordinate(value['x']) &&
    isCoordinate(value['y']) &&
    isExtent(value['w']) &&
    isExtent(value['h']),
  call: (value) => Number.isSafeInteger(value),
}

/**
 * Where somebody is: pointer in canvas units, ids of selected elements, which step of the model (`flow`, `ba` …), and where
 * the elements are that they are dragging right now (written to the model only when they let go), which part of the canvas they see,
 * and, from those who may gather everybody, a number that is new whenever they call the others to it.
 */
export interface Presence {
  readonly cursor?: { readonly x: number; readonly y: number }
  readonly selection?: readonly string[]
  readonly place?: string
  readonly moving?: Readonly<Record<string, { readonly x: number; readonly y: number }>>
  readonly view?: Seen
  readonly call?: number
}

/** The part of the canvas somebody sees, in canvas units. */
interface Seen {
  readonly x: number
  readonly y: number
  readonly w: number
  readonly h: number
}

/** Who it is: set by the server from the session, never by the client (D-14). */
export interface Identity {
  readonly id: string
  readonly name: string
  readonly orgId: string
}

/**
 * What of a client's own state may be passed on (D-14): known keys with valid values; all else is dropped, and a call to everybody
 * unless the person `mayGather`.
 */
export function allowedPresence(state: unknown, mayGather: boolean): Presence {
  if (!isObject(state)) return {}
  const kept: Record<string, unknown> = {}
  for (const key in fields) {
    if (!Object.hasOwn(state, key) || (key === 'call' && !mayGather)) continue
    if (fields[key]?.(state[key]) === true) kept[key] = state[key]
  }
  return kept
}

/** A state as the server sends it, which has judged who may call; `null` for anything else. */
export function readPeer(state: unknown): (Presence & { readonly user: Identity }) | null {
  if (!isObject(state) || !isIdentity(state['user'])) return null
  const { id, name, orgId } = state['user']
  return { ...allowedPresence(state, true), user: { id, name, orgId } }
}

function isIdentity(value: unknown): value is Identity {
  if (!isObject(value) || Object.keys(value).length !== 3) return false
  const { id, name, orgId } = value
  return isText(id, 1, 64) && isText(name, 0, 200) && isText(orgId, 1, 64)
}

function isText(value: unknown, from: number, to: number): value is string {
  return typeof value === 'string' && value.length >= from && value.length <= to
}

function isPoint(value: unknown): boolean {
  if (!isObject(value) || Object.keys(value).length !== 2) return false
  return isCoordinate(value['x']) && isCoordinate(value['y'])
}

function isCoordinate(value: unknown): boolean {
  return typeof value === 'number' && value >= -far && value <= far
}

function isId(value: unknown): boolean {
  return typeof value === 'string' && isElementId(value)
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isExtent(value: unknown): boolean {
  return typeof value === 'number' && value > 0 && value <= 2 * far
}
