import { encodeNote } from '#lib/doc/wire.ts'
import type { Limits } from '../limits.ts'

/** The warnings a document deserves: one frame for each quota of which enough is used. */
export function quotaNotices(
  used: { readonly bytes: number; readonly elements: number },
  { bytes, elements, warnAt }: Limits['document'],
): readonly Uint8Array[] {
  return [
    { of: 'bytes' as const, used: used.bytes, limit: bytes },
    { of: 'elements' as const, used: used.elements, limit: elements },
  ]
    .filter((quota) => quota.used >= quota.limit * warnAt)
    .map((quota) => encodeNote({ is: 'notice', notice: { code: 'quota', ...quota } }))
}
