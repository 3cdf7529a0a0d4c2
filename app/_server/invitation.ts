import 'server-only'
import { TRPCError } from '@trpc/server'
import { caller } from './caller.tsx'

/** What the holder of an invitation link is told; null for a link that never was. */
export async function readInvitation(token: string) {
  try {
    return await (await caller()).member.previewInvitation({ token })
  } catch (thrown) {
    const isUnknown =
      thrown instanceof TRPCError && (thrown.code === 'NOT_FOUND' || thrown.code === 'BAD_REQUEST')
    if (isUnknown) return null
    throw thrown
  }
}
