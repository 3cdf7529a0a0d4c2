import { memo } from 'react'
import { atRest } from '#app/_ui/lazily.tsx'

/** In rows that many findings are about: of tables that other pages do not have. */
export const FindingHere = memo(
  atRest(async () => (await import('./finding-here.tsx')).FindingHere),
)
