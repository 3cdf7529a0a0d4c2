import { constants, zstdCompressSync, zstdDecompressSync } from 'node:zlib'
import { sameBytes, sha256Bytes } from './doc-chain.ts'

/** How the bytes of a snapshot stand in the database: `v1` as Yjs writes it (before 0019), `v2+zstd` compressed. */
export type SnapshotCodec = 'v1' | 'v2+zstd'

export interface PackedSnapshot {
  readonly codec: string
  readonly data: Uint8Array
  /** of `data` */
  readonly sha256: Uint8Array
}

/** The state of a document as one Yjs update. */
export interface SnapshotState {
  readonly format: 'v1' | 'v2'
  readonly state: Uint8Array
}

/** What a document may hold is far less; beyond it the bytes are none of ours. */
const most = 256 * 1024 * 1024

/** A state in format V2, as it is stored: a third to a fifth of its size. */
export function packSnapshot(
  state: Uint8Array,
): PackedSnapshot & { readonly codec: SnapshotCodec } {
  const data = new Uint8Array(
    zstdCompressSync(state, { params: { [constants.ZSTD_c_compressionLevel]: 6 } }),
  )
  return { codec: 'v2+zstd', data, sha256: sha256Bytes(data) }
}

/** The state that was stored; null when it is not what was written, or would not end. */
export function unpackSnapshot({ codec, data, sha256 }: PackedSnapshot): SnapshotState | null {
  if (!sameBytes(sha256Bytes(data), sha256)) return null
  if (codec === 'v1') return { format: 'v1', state: data }
  if (codec !== 'v2+zstd') return null
  try {
    return {
      format: 'v2',
      state: new Uint8Array(zstdDecompressSync(data, { maxOutputLength: most })),
    }
  } catch {
    return null
  }
}
