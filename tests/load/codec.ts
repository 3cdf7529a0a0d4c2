import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'

/** How a server wants to be spoken to. Everything else about a scenario is the same for all of them. */
export interface Codec {
  /** what a client says first */
  hello(room: string): readonly Uint8Array[]
  update(room: string, update: Uint8Array): Uint8Array
  presence(room: string, clientId: number, clock: number, state: string): Uint8Array
  /** asks for an acknowledgement of everything sent before; null: the server acknowledges by itself, or never */
  mark(n: number): Uint8Array | null
  read(room: string, frame: Uint8Array): Heard
}

export type Heard =
  | { readonly is: 'state'; readonly update: Uint8Array }
  | { readonly is: 'question' }
  | { readonly is: 'update' | 'presence' }
  /** `n` null: the next one in order */
  | { readonly is: 'ack'; readonly n: number | null }
  | { readonly is: 'other' }

const emptyState = Uint8Array.from([0])
const own = (write: (encoder: encoding.Encoder) => void) => encoding.encode(write)

function sync(encoder: encoding.Encoder, step: number, body: Uint8Array): void {
  encoding.writeVarUint(encoder, 0)
  encoding.writeVarUint(encoder, step)
  encoding.writeVarUint8Array(encoder, body)
}

function presence(encoder: encoding.Encoder, id: number, clock: number, state: string): void {
  encoding.writeVarUint(encoder, 1)
  encoding.writeVarUint8Array(
    encoder,
    own((inner) => {
      encoding.writeVarUint(inner, 1)
      encoding.writeVarUint(inner, id)
      encoding.writeVarUint(inner, clock)
      encoding.writeVarString(inner, state)
    }),
  )
}

function readSync(decoder: decoding.Decoder): Heard {
  const step = decoding.readVarUint(decoder)
  if (step === 0) return { is: 'question' }
  if (step === 2) return { is: 'update' }
  return { is: 'state', update: decoding.readVarUint8Array(decoder) }
}

/** y-protocols as the provider of y-websocket speaks it; ours adds type 100. */
export const plain: Codec = {
  hello: () => [own((e) => sync(e, 0, emptyState))],
  update: (_room, update) => own((e) => sync(e, 2, update)),
  presence: (_room, id, clock, state) => own((e) => presence(e, id, clock, state)),
  mark: () => null,
  read: (_room, frame) => {
    const decoder = decoding.createDecoder(frame)
    switch (decoding.readVarUint(decoder)) {
      case 0:
        return readSync(decoder)
      case 1:
        return { is: 'presence' }
      case 100:
        return decoding.readVarUint(decoder) === 1
          ? { is: 'ack', n: decoding.readVarUint(decoder) }
          : { is: 'other' }
      default:
        return { is: 'other' }
    }
  },
}

export const withMarks: Codec = {
  ...plain,
  mark: (n) =>
    own((e) => {
      encoding.writeVarUint(e, 100)
      encoding.writeVarUint(e, 0)
      encoding.writeVarUint(e, n)
    }),
}

/** Every message names its document; the first authenticates; 8 says that an update was applied. */
export const hocuspocus: Codec = {
  hello: (room) => [
    own((e) => {
      encoding.writeVarString(e, room)
      encoding.writeVarUint(e, 2)
      encoding.writeVarUint(e, 0)
      encoding.writeVarString(e, 'token')
    }),
    own((e) => {
      encoding.writeVarString(e, room)
      sync(e, 0, emptyState)
    }),
  ],
  update: (room, update) =>
    own((e) => {
      encoding.writeVarString(e, room)
      sync(e, 2, update)
    }),
  presence: (room, id, clock, state) =>
    own((e) => {
      encoding.writeVarString(e, room)
      presence(e, id, clock, state)
    }),
  mark: () => null,
  read: (_room, frame) => {
    const decoder = decoding.createDecoder(frame)
    decoding.readVarString(decoder)
    switch (decoding.readVarUint(decoder)) {
      case 0:
      case 4:
        return readSync(decoder)
      case 1:
        return { is: 'presence' }
      case 8:
        return { is: 'ack', n: null }
      default:
        return { is: 'other' }
    }
  },
}
