import type { CloseName } from '#lib/doc/close-codes.ts'
import type { News } from './io.ts'

/** Why nobody here can go on after what others wrote; null: everybody can. */
export function endOf(
  { epoch, updates }: News,
  ours: number,
): { readonly as: CloseName; readonly why: string } | null {
  if (epoch !== ours) return { as: 'reset', why: 'the document begins anew' }
  // This room's people read and write the layout before.
  const isMigrated = updates.some((update) => update.via === 'migration')
  return isMigrated ? { as: 'clientTooOld', why: 'the document has another layout now' } : null
}
