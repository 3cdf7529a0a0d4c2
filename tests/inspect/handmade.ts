import * as encoding from 'lib0/encoding'

/** An id of a struct: client and clock. */
export type Id = readonly [client: number, clock: number]
export type Content = (encoder: encoding.Encoder) => void

/** One struct by hand: anything the format can say, sense or not. */
export interface HandStruct {
  readonly info?: number
  readonly origin?: Id
  readonly right?: Id
  readonly parent?: string | Id
  readonly key?: string
  /** the kind on the wire, and what follows it */
  readonly content: readonly [kind: number, Content]
}

export interface HandSection {
  readonly client: number
  readonly clock: number
  readonly structs: readonly HandStruct[]
  /** what it claims to hold, when that differs */
  readonly claims?: number
}

export interface HandDeletes {
  readonly client: number
  readonly ranges: readonly (readonly [clock: number, length: number])[]
  readonly claims?: number
}

const u = (n: number): Content => {
  return (e) => encoding.writeVarUint(e, n)
}

export const gc = (length: number): HandStruct => ({ content: [0, u(length)] })
export const skip = (length: number): HandStruct => ({ content: [10, u(length)] })
export const deleted = (length: number) => [1, u(length)] as const
export const map = [7, u(1)] as const
export const typed = (type: number) => [7, u(type)] as const
/** Values as a client writes them. */
export const json = (...values: readonly unknown[]) =>
  [
    8,
    (e: encoding.Encoder) => {
      encoding.writeVarUint(e, values.length)
      for (const value of values)
        encoding.writeAny(e, value as Parameters<typeof encoding.writeAny>[1])
    },
  ] as const
/** Bytes where values belong. */
export const bytes = (kind: number, ...raw: readonly number[]) =>
  [kind, (e: encoding.Encoder) => encoding.writeUint8Array(e, Uint8Array.from(raw))] as const

/** The bytes of an update in format V1. */
export function handmade(
  sections: readonly HandSection[],
  deletes: readonly HandDeletes[] = [],
): Uint8Array {
  return encoding.encode((e) => {
    encoding.writeVarUint(e, sections.length)
    for (const { client, clock, structs, claims } of sections) {
      encoding.writeVarUint(e, claims ?? structs.length)
      encoding.writeVarUint(e, client)
      encoding.writeVarUint(e, clock)
      for (const struct of structs) writeStruct(e, struct)
    }
    encoding.writeVarUint(e, deletes.length)
    for (const { client, ranges, claims } of deletes) {
      encoding.writeVarUint(e, client)
      encoding.writeVarUint(e, claims ?? ranges.length)
      for (const [clock, length] of ranges) {
        encoding.writeVarUint(e, clock)
        encoding.writeVarUint(e, length)
      }
    }
  })
}

function writeStruct(e: encoding.Encoder, struct: HandStruct): void {
  const { origin, right, parent, key, content } = struct
  const [kind, write] = content
  const bits = (origin ? 128 : 0) | (right ? 64 : 0) | (key === undefined ? 0 : 32)
  const bare = kind === 0 || kind === 10
  encoding.writeUint8(e, struct.info ?? (bare ? kind : kind | bits))
  if (!bare) {
    if (origin) writeId(e, origin)
    if (right) writeId(e, right)
    if (!origin && !right) {
      encoding.writeVarUint(e, typeof parent === 'string' ? 1 : 0)
      if (typeof parent === 'string') encoding.writeVarString(e, parent)
      else writeId(e, parent ?? [0, 0])
      if (key !== undefined) encoding.writeVarString(e, key)
    }
  }
  write(e)
}

function writeId(e: encoding.Encoder, [client, clock]: Id): void {
  encoding.writeVarUint(e, client)
  encoding.writeVarUint(e, clock)
}
