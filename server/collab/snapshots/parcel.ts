import type { Material } from './build.ts'

/** {@link Material} in one piece of memory of its own, so that it changes threads without a copy. */
export interface Parcel {
  readonly format: 'v1' | 'v2' | null
  /** of the snapshot, then of each update */
  readonly lengths: readonly number[]
  readonly bytes: Uint8Array<ArrayBuffer>
}

/** Rows come as slices of what the database sent; a slice would take its whole neighbourhood along. */
export function wrap({ snapshot, updates }: Material): Parcel {
  const parts = [snapshot?.state ?? new Uint8Array(), ...updates]
  const lengths = parts.map((part) => part.length)
  const bytes = new Uint8Array(lengths.reduce((sum, length) => sum + length, 0))
  let start = 0
  for (const part of parts) {
    bytes.set(part, start)
    start += part.length
  }
  return { format: snapshot?.format ?? null, lengths, bytes }
}

/** The reverse of {@link wrap}. */
export function unwrap({ format, lengths, bytes }: Parcel): Material {
  let start = 0
  const [state, ...updates] = lengths.map((length) => {
    start += length
    return bytes.subarray(start - length, start)
  })
  return { snapshot: format === null || state === undefined ? null : { format, state }, updates }
}
