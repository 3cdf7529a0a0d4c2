import { lazily } from '#app/_ui/lazily.tsx'

/** What checks ask of an element beyond its name and its connections: rarely looked at, so it comes with its panel a moment later. */
export const EventFacts = lazily(async () => (await import('./event-facts.tsx')).EventFacts)
export const StateFacts = lazily(async () => (await import('./state-facts.tsx')).StateFacts)
export const StakeholderFacts = lazily(
  async () => (await import('./stakeholder-facts.tsx')).StakeholderFacts,
)
export const SystemPanel = lazily(async () => (await import('./system-panel.tsx')).SystemPanel)
export const BaLimits = lazily(async () => (await import('./ba-limits.tsx')).BaLimits)
export const CellFacts = lazily(async () => (await import('./cell-facts.tsx')).CellFacts)
export const DerivedPart = lazily(async () => (await import('./derived-part.tsx')).DerivedPart)
export const NationalitiesField = lazily(
  async () => (await import('./nationalities-field.tsx')).NationalitiesField,
)
