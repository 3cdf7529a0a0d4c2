import { lazily } from '#app/_ui/lazily.tsx'

/** Only variants need it. */
export const InScenario = lazily(async () => (await import('./in-scenario.tsx')).InScenario)
