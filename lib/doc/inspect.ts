import type * as Y from 'yjs'
import { checkDelete, checkPut, checkRequired } from './inspect-rules.ts'
import { readStructs, Refused, type RefusalCode, type StructLimits } from './inspect-structs.ts'
import type { RootName } from './shape.ts'

export interface InspectLimits extends StructLimits {
  /** bytes of one update */
  readonly bytes: number
  /** nesting of one JSON value */
  readonly depth: number
  /** UTF-16 units of one text inside a value */
  readonly text: number
}

export const defaultLimits: InspectLimits = {
  bytes: 4 * 1024 * 1024,
  structs: 50_000,
  deletes: 50_000,
  clockStep: 50_000,
  depth: 10,
  text: 20_000,
}

/** One thing an update changes. `key` is the id of the entity, the key of the cell or the field of `meta`. */
export interface Touch {
  readonly op: 'put' | 'del'
  readonly root: RootName
  readonly key: string
  /** key inside the entity; absent when the entity itself is put or deleted */
  readonly field?: string
}

export interface Inspection {
  readonly touches: readonly Touch[]
  /** client ids under which the update brings something new; the caller must know whose they are */
  readonly clients: readonly number[]
}

export interface InspectRefusal {
  readonly refused: true
  readonly code: RefusalCode
  readonly path: string
  readonly reason: string
}

/**
 * What an update from outside would change, or why it is not taken (D-9 to D-13). The document is not touched: decide
 * first, apply afterwards. Never throws for anything a client can send.
 */
export function inspectUpdate(
  doc: Y.Doc,
  bytes: Uint8Array,
  limits: InspectLimits = defaultLimits,
): Inspection | InspectRefusal {
  try {
    return inspect(doc, bytes, limits)
  } catch (e) {
    if (e instanceof Refused) {
      return { refused: true, code: e.code, path: e.path, reason: e.message }
    }
    // Deep recursion and the like inside the decoder: the bytes are not something our clients make.
    return { refused: true, code: 'malformed', path: '', reason: 'the update cannot be read' }
  }
}

function inspect(doc: Y.Doc, bytes: Uint8Array, limits: InspectLimits): Inspection {
  if (bytes.length > limits.bytes) throw new Refused('too-large', '', 'the update is too large')
  const raw = readStructs(doc, bytes, limits)
  const touches: Touch[] = []
  for (const touch of raw.touches) {
    const seen =
      touch.op === 'put' ? checkPut(touch, raw.gone, limits) : checkDelete(touch, raw.gone)
    if (seen !== null) touches.push(seen)
  }
  checkRequired(raw)
  return { touches, clients: raw.clients }
}
