import { extensionType, readMark } from '#lib/doc/wire.ts'
import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'

/** One state of somebody's presence as it stands in a frame; `state` is JSON text. */
export interface PresenceEntry {
  readonly clientId: number
  readonly clock: number
  readonly state: string
}

/** What a client can say. */
export type Frame =
  | { readonly is: 'step1'; readonly stateVector: Uint8Array }
  | { readonly is: 'step2'; readonly update: Uint8Array }
  | { readonly is: 'update'; readonly update: Uint8Array }
  | { readonly is: 'presence'; readonly entries: readonly PresenceEntry[] }
  | { readonly is: 'mark'; readonly mark: number }
  | { readonly is: 'nothing' }

const type = { sync: 0, presence: 1 } as const
const sync = { step1: 0, step2: 1, update: 2 } as const

/** Reads one frame; `null` when it cannot be read or has more than so many presence entries (C-7). Unknown types say nothing. */
export function readFrame(bytes: Uint8Array, presenceEntries: number): Frame | null {
  try {
    const decoder = decoding.createDecoder(bytes)
    switch (decoding.readVarUint(decoder)) {
      case type.sync:
        return readSync(decoder)
      case type.presence:
        return readPresence(decoding.readVarUint8Array(decoder), presenceEntries)
      case extensionType: {
        const mark = readMark(decoder)
        return mark === null ? { is: 'nothing' } : { is: 'mark', mark }
      }
      default:
        return { is: 'nothing' }
    }
  } catch {
    return null // whatever lib0 throws on truncated or overlong input
  }
}

function readSync(decoder: decoding.Decoder): Frame | null {
  const step = decoding.readVarUint(decoder)
  const body = decoding.readVarUint8Array(decoder)
  if (step === sync.step1) return { is: 'step1', stateVector: body }
  if (step === sync.step2) return { is: 'step2', update: body }
  return step === sync.update ? { is: 'update', update: body } : null
}

function readPresence(body: Uint8Array, most: number): Frame | null {
  const decoder = decoding.createDecoder(body)
  const count = decoding.readVarUint(decoder)
  if (count > most) return null
  const entries: PresenceEntry[] = []
  for (let i = 0; i < count; i += 1) {
    const clientId = decoding.readVarUint(decoder)
    const clock = decoding.readVarUint(decoder)
    entries.push({ clientId, clock, state: decoding.readVarString(decoder) })
  }
  return { is: 'presence', entries }
}

export function encodeStep1(stateVector: Uint8Array): Uint8Array {
  return encodeSync(sync.step1, stateVector)
}

export function encodeStep2(update: Uint8Array): Uint8Array {
  return encodeSync(sync.step2, update)
}

export function encodeUpdate(update: Uint8Array): Uint8Array {
  return encodeSync(sync.update, update)
}

function encodeSync(step: number, body: Uint8Array): Uint8Array {
  return encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, type.sync)
    encoding.writeVarUint(encoder, step)
    encoding.writeVarUint8Array(encoder, body)
  })
}

/** Presence of any number of people; none at all keeps the connection alive. */
export function encodePresence(entries: readonly PresenceEntry[]): Uint8Array {
  const body = encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, entries.length)
    for (const { clientId, clock, state } of entries) {
      encoding.writeVarUint(encoder, clientId)
      encoding.writeVarUint(encoder, clock)
      encoding.writeVarString(encoder, state)
    }
  })
  return encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, type.presence)
    encoding.writeVarUint8Array(encoder, body)
  })
}

/** What keeps an idle connection alive. */
export const keepAlive = encodePresence([])
