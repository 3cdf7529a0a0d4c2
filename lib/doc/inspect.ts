import type * as Y from 'yjs'
import { Refused, type RefusalCode } from './inspect-refused.ts'
import { judge } from './inspect-rules.ts'
import { readStructs, type StructLimits } from './inspect-structs.ts'
import type { RootName } from './shape.ts'

export interface InspectLimits extends StructLimits {
  /** bytes of one update */
  readonly bytes: number
  /** whether it was written by the server, which alone sets the version of the layout */
  readonly byServer: boolean
}

const KiB = 1024
const MiB = 1024 * KiB

/** One live edit. */
export const liveLimits: InspectLimits = {
  bytes: 256 * KiB,
  structs: 5000,
  ranges: 5000,
  deletes: 5000,
  clients: 100,
  steps: 20_000,
  clockStep: 50_000,
  depth: 8,
  text: 20_000,
  values: 50_000,
  byServer: false,
}

/** Everything somebody made while offline; its delete set speaks of the whole document. */
export const uploadLimits: InspectLimits = {
  ...liveLimits,
  bytes: 4 * MiB,
  structs: 20_000,
  ranges: 250_000,
  deletes: 20_000,
  values: 200_000,
}

/** A row of the log, which the server may have written itself. */
export const logLimits: InspectLimits = {
  ...uploadLimits,
  bytes: 64 * MiB,
  structs: 1_000_000,
  deletes: 1_000_000,
  steps: 10_000_000,
  clockStep: 1_000_000,
  values: 10_000_000,
  byServer: true,
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
  /** client ids of which the update brings anything at all, known things included */
  readonly named: readonly number[]
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
  limits: InspectLimits = uploadLimits,
): Inspection | InspectRefusal {
  try {
    return inspect(doc, bytes, limits)
  } catch (e) {
    if (e instanceof Refused) {
      return { refused: true, code: e.code, path: e.path, reason: e.message }
    }
    // lib0 throws at the end of the bytes, at numbers that are too large and at text that is not UTF-8.
    return { refused: true, code: 'malformed', path: '', reason: 'the update cannot be read' }
  }
}

function inspect(doc: Y.Doc, bytes: Uint8Array, limits: InspectLimits): Inspection {
  if (bytes.length > limits.bytes) throw new Refused('too-large', '', 'the update is too large')
  const raw = readStructs(doc, bytes, limits)
  return { touches: judge(doc, raw, limits.byServer), clients: raw.clients, named: raw.named }
}
