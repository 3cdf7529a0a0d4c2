import { memo } from 'react'
import { sameMembers } from '#app/_client/room/use-model.ts'
import { atRest } from '#app/_ui/lazily.tsx'

/** In rows that many findings are about: of tables that other pages do not have. */
export const FindingHere = memo(
  atRest(async () => (await import('./finding-here.tsx')).FindingHere),
  (before, now) =>
    before.id === now.id && before.row === now.row && sameMembers(before.rows, now.rows),
)
