import { memo } from 'react'
import { atRest } from '#app/_ui/lazily.tsx'

// What the checks say is shown a moment after what people draw: none of it is in what a page needs to be live (F-114),
// and none renders with what stands around it.
export const FindingsCount = memo(
  atRest(async () => (await import('./findings-count.tsx')).FindingsCount),
)
export const FindingsOf = memo(atRest(async () => (await import('./findings-of.tsx')).FindingsOf))
export const FindingMark = memo(
  atRest(async () => (await import('./finding-mark.tsx')).FindingMark),
)
export const StepFindings = memo(
  atRest(async () => (await import('./step-findings.tsx')).StepFindings),
)
