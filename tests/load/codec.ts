import { writeMark } from '#lib/doc/wire.ts'
import * as encoding from 'lib0/encoding'

/** How one kind of server is spoken to: the same y-protocols messages, in its own envelope. */
export interface Codec {
  /** path of a document's socket */
  readonly path: (doc: string) => string
  /** a message before all others; null: none */
  readonly first: (doc: string) => Uint8Array | null
  /** a y-protocols message in the envelope */
  readonly wrap: (doc: string, message: Uint8Array) => Uint8Array
  /** where the y-protocols message begins */
  readonly bodyAt: (frame: Uint8Array, from: number) => number
  /** what the server calls saved: an answer to our MARK, a SyncStatus for each update, or nothing */
  readonly acknowledges: 'mark' | 'status' | 'never'
  /** whether it answers the sync steps at all */
  readonly syncs: boolean
}

const plain: Codec = {
  path: (doc) => `/${doc}`,
  first: () => null,
  wrap: (_doc, message) => message,
  bodyAt: (_frame, from) => from,
  acknowledges: 'never',
  syncs: true,
}

export const codecs = {
  ours: { ...plain, path: (doc) => `/collab/${doc}`, acknowledges: 'mark' },
  stock: plain,
  hocuspocus: {
    path: () => '/',
    first: (doc) =>
      encoding.encode((encoder) => {
        encoding.writeVarString(encoder, doc)
        encoding.writeVarUint(encoder, 2)
        encoding.writeVarUint(encoder, 0)
        encoding.writeVarString(encoder, 'load')
      }),
    wrap: (doc, message) =>
      encoding.encode((encoder) => {
        encoding.writeVarString(encoder, doc)
        encoding.writeUint8Array(encoder, message)
      }),
    bodyAt: (frame, from) => from + 1 + (frame[from] ?? 0),
    acknowledges: 'status',
    syncs: true,
  },
  floor: { ...plain, syncs: false },
} as const satisfies Record<string, Codec>

export type ServerName = keyof typeof codecs

export const serverNames = [
  'ours',
  'stock',
  'hocuspocus',
  'floor',
] as const satisfies readonly ServerName[]

/** Asks for the whole document. */
export const step1 = new Uint8Array([0, 0, 1, 0])
/** Answers that we have nothing the server lacks. */
export const nothingNew = new Uint8Array([0, 1, 2, 0, 0])

export function markFrame(mark: number): Uint8Array {
  return encoding.encode((encoder) => writeMark(encoder, mark))
}
