import * as encoding from 'lib0/encoding'

/*
 * A stamp says who sent the n-th update and when it was due. It is the key of what is written, an element id as the
 * inspector wants it, always 32 characters: servers that merge updates keep it, and receivers find it without decoding.
 *   T‹epoch ms, 13 digits›-‹µs, 3›S‹writer, 4›N‹n, 7›E
 */
const stampLength = 32

export function stampOf(writer: number, n: number, dueMs: number): string {
  const whole = Math.floor(dueMs)
  const micros = Math.floor((dueMs - whole) * 1000)
  return `T${whole}-${digits(micros, 3)}S${digits(writer, 4)}N${digits(n, 7)}E`
}

function digits(value: number, length: number): string {
  return String(value).padStart(length, '0')
}

type OnStamp = (writer: number, n: number, dueMs: number) => void

/** Calls back for each stamp in some bytes, in order; one for which the same bytes stand twice is told twice. */
export function findStamps(bytes: Buffer, from: number, to: number, found: OnStamp): void {
  const text = bytes.toString('latin1', from, to)
  let at = text.indexOf('T1')
  while (at >= 0 && at + stampLength <= text.length) {
    if (
      text.charCodeAt(at + 14) === 45 &&
      text.charCodeAt(at + 18) === 83 &&
      text.charCodeAt(at + 23) === 78 &&
      text.charCodeAt(at + 31) === 69
    ) {
      const due = number(text, at + 1, 13) + number(text, at + 15, 3) / 1000
      found(number(text, at + 19, 4), number(text, at + 24, 7), due)
      at = text.indexOf('T1', at + stampLength)
    } else at = text.indexOf('T1', at + 1)
  }
}

function number(text: string, from: number, length: number): number {
  let value = 0
  for (let i = from; i < from + length; i += 1) value = value * 10 + text.charCodeAt(i) - 48
  return value
}

/** What an update writes: where an element is drawn (what dragging writes), or an attribute with about 4 KB of text. */
export type Size = 'small' | 'fat'

const words = 'x'.repeat(3900)

/**
 * The bytes Yjs makes of one `set` in a root map by a client (baseline.ts compares them): cell `places` or
 * `attributes`, always a new key, so that nothing is overwritten and no stamp can be collected as garbage.
 */
export function encodeSet(client: number, clock: number, stamp: string, size: Size): Uint8Array {
  const encoder = encoding.createEncoder()
  encoding.writeVarUint(encoder, 1)
  encoding.writeVarUint(encoder, 1)
  encoding.writeVarUint(encoder, client)
  encoding.writeVarUint(encoder, clock)
  encoding.writeUint8(encoder, 0x28)
  encoding.writeVarUint(encoder, 1)
  encoding.writeVarString(encoder, size === 'small' ? 'places' : 'attributes')
  encoding.writeVarString(encoder, size === 'small' ? stamp : `${stamp}|purpose`)
  encoding.writeVarUint(encoder, 1)
  encoding.writeAny(encoder, { ...valueOf(size, clock) })
  encoding.writeVarUint(encoder, 0)
  return encoding.toUint8Array(encoder)
}

type Content = Readonly<Record<string, number | string | { readonly ja: string }>>

export function valueOf(size: Size, n: number): Content {
  return size === 'small'
    ? { x: n % 1000, y: 40 }
    : { status: 'concrete', basis: 'fact', text: { ja: words } }
}

/** A presence entry with its stamp as the selected element. */
export function encodePresence(client: number, clock: number, stamp: string): Uint8Array {
  const state = JSON.stringify({ cursor: { x: clock % 1000, y: 40 }, selection: [stamp] })
  const inner = encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, 1)
    encoding.writeVarUint(encoder, client)
    encoding.writeVarUint(encoder, clock)
    encoding.writeVarString(encoder, state)
  })
  return encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, 1)
    encoding.writeVarUint8Array(encoder, inner)
  })
}

/** A whole y-protocols message with a live update. */
export function updateFrame(update: Uint8Array): Uint8Array {
  return encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, 0)
    encoding.writeVarUint(encoder, 2)
    encoding.writeVarUint8Array(encoder, update)
  })
}
