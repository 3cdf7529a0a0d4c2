import type { CloseName } from '#lib/doc/close-codes.ts'
import type { News } from './io.ts'

/** Why nobody here can go on with the replica they have. */
export interface End {
  readonly as: CloseName
  readonly why: string
}

/** Why nobody here can go on after what others wrote; null: everybody can. */
export function endOf(
  { epoch, updates }: Pick<News, 'epoch' | 'updates'>,
  ours: number,
): End | null {
  if (epoch !== ours) return { as: 'reset', why: 'the document begins anew' }
  // This room's people read and write the layout before.
  const isMigrated = updates.some((update) => update.via === 'migration')
  return isMigrated ? { as: 'clientTooOld', why: 'the document has another layout now' } : null
}
