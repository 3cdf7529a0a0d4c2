import { createHash } from 'node:crypto'

/** What stands before the first update of a document. */
export const docGenesis: Uint8Array = new Uint8Array(32)

export interface LinkedUpdate {
  readonly seq: number
  readonly userId: string
  readonly orgId: string
  /** null: written by the server */
  readonly sessionId: string | null
  /** on what occasion the server wrote it; null: by the person's own hands */
  readonly via: string | null
  readonly at: Date
  readonly data: Uint8Array
}

/** Hash of one stored update: SHA-256 over the hash before it, its number, who made it, how and when, and its bytes. */
export function linkUpdate(previous: Uint8Array, update: LinkedUpdate): Uint8Array {
  const seq = Buffer.alloc(8)
  seq.writeBigUInt64BE(BigInt(update.seq))
  return new Uint8Array(
    createHash('sha256')
      .update(previous)
      .update(seq)
      .update(
        [
          update.userId,
          update.orgId,
          update.sessionId ?? '',
          update.via ?? '',
          update.at.toISOString(),
        ].join('|'),
      )
      .update(update.data)
      .digest(),
  )
}

export function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return Buffer.compare(a, b) === 0
}

/** SHA-256 of a snapshot's bytes. */
export function sha256Bytes(data: Uint8Array): Uint8Array {
  return new Uint8Array(createHash('sha256').update(data).digest())
}
