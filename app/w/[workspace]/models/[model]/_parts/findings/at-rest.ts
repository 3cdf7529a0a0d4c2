import { atRest } from '#app/_ui/lazily.tsx'

// What the checks say is shown a moment after what people draw: none of it is in what a page needs to be live (F-114).
export const FindingsCount = atRest(
  async () => (await import('./findings-count.tsx')).FindingsCount,
)
export const FindingsPanel = atRest(
  async () => (await import('./findings-panel.tsx')).FindingsPanel,
)
export const FindingsOf = atRest(async () => (await import('./findings-of.tsx')).FindingsOf)
export const FindingMark = atRest(async () => (await import('./finding-mark.tsx')).FindingMark)
export const StepFindings = atRest(async () => (await import('./step-findings.tsx')).StepFindings)
