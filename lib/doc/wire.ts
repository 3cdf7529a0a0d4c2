import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import * as z from 'zod/mini'

/*
 * Our own message inside the y-protocols framing, so that "saved" can be told honestly (collaboration study, 2.3):
 * type 100, then a sub-type. Known to both ends; everything else on the wire is plain y-protocols.
 */
export const extensionType = 100

const subType = { mark: 0, durable: 1, hello: 2, rejected: 3, changed: 4, notice: 5 } as const

/** Server to client, right after its first sync step: what this connection may do and where the document stands. */
interface Hello {
  readonly epoch: number
  readonly canWrite: boolean
  readonly headSeq: number
  /** revision of who may write what; another one means: ask again */
  readonly aclRev: number
}

/** Why an update was not taken; the connection is closed after it. */
export interface Rejection {
  readonly code: string
  readonly path: string
  readonly reason: string
}

/** Who changed which elements: sent after the commit, with the identity the server verified. */
export interface Change {
  readonly seq: number
  readonly userId: string
  readonly name: string
  readonly orgId: string
  /** Yjs client ids it was made under: a window knows its own */
  readonly clients: readonly number[]
  readonly elements: readonly string[]
}

/** How much of what a document may hold is used; sent from 80 % on. `bytes` or number of `elements`. */
export interface Notice {
  readonly code: 'quota'
  readonly of: 'bytes' | 'elements'
  readonly used: number
  readonly limit: number
}

export type ServerNote =
  | { readonly is: 'durable'; readonly mark: number }
  | { readonly is: 'hello'; readonly hello: Hello }
  | { readonly is: 'rejected'; readonly rejection: Rejection }
  | { readonly is: 'changed'; readonly changes: readonly Change[] }
  | { readonly is: 'notice'; readonly notice: Notice }

const rejectionSchema = z.object({ code: z.string(), path: z.string(), reason: z.string() })
const changesSchema = z.array(
  z.object({
    seq: z.number(),
    userId: z.string(),
    name: z.string(),
    orgId: z.string(),
    clients: z.array(z.number()),
    elements: z.array(z.string()),
  }),
)
const noticeSchema = z.object({
  code: z.literal('quota'),
  of: z.enum(['bytes', 'elements']),
  used: z.number(),
  limit: z.number(),
})

/** Client to server: tell me when everything I sent before this is durable. Writes the whole message. */
export function writeMark(encoder: encoding.Encoder, mark: number): void {
  encoding.writeVarUint(encoder, extensionType)
  encoding.writeVarUint(encoder, subType.mark)
  encoding.writeVarUint(encoder, mark)
}

/** Reads the rest of a client's type 100 message; `null` when it is not a MARK. */
export function readMark(decoder: decoding.Decoder): number | null {
  return decoding.readVarUint(decoder) === subType.mark ? decoding.readVarUint(decoder) : null
}

/** One whole message of the server. */
export function encodeNote(note: ServerNote): Uint8Array {
  return encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, extensionType)
    encoding.writeVarUint(encoder, subType[note.is])
    switch (note.is) {
      case 'durable':
        encoding.writeVarUint(encoder, note.mark)
        break
      case 'hello':
        encoding.writeVarUint(encoder, note.hello.epoch)
        encoding.writeVarUint(encoder, note.hello.canWrite ? 1 : 0)
        encoding.writeVarUint(encoder, note.hello.headSeq)
        encoding.writeVarUint(encoder, note.hello.aclRev)
        break
      case 'rejected':
        encoding.writeVarString(encoder, JSON.stringify(note.rejection))
        break
      case 'changed':
        encoding.writeVarString(encoder, JSON.stringify(note.changes))
        break
      case 'notice':
        encoding.writeVarString(encoder, JSON.stringify(note.notice))
        break
    }
  })
}

/** Reads the rest of a server's type 100 message; `null` for a sub-type this version does not know. */
export function readNote(decoder: decoding.Decoder): ServerNote | null {
  switch (decoding.readVarUint(decoder)) {
    case subType.durable:
      return { is: 'durable', mark: decoding.readVarUint(decoder) }
    case subType.hello: {
      const epoch = decoding.readVarUint(decoder)
      const canWrite = decoding.readVarUint(decoder) === 1
      const headSeq = decoding.readVarUint(decoder)
      const aclRev = decoding.readVarUint(decoder)
      return { is: 'hello', hello: { epoch, canWrite, headSeq, aclRev } }
    }
    case subType.rejected: {
      const read = rejectionSchema.safeParse(json(decoder))
      return read.success ? { is: 'rejected', rejection: read.data } : null
    }
    case subType.changed: {
      const read = changesSchema.safeParse(json(decoder))
      return read.success ? { is: 'changed', changes: read.data } : null
    }
    case subType.notice: {
      const read = noticeSchema.safeParse(json(decoder))
      return read.success ? { is: 'notice', notice: read.data } : null
    }
    default:
      return null
  }
}

function json(decoder: decoding.Decoder): unknown {
  return JSON.parse(decoding.readVarString(decoder))
}
