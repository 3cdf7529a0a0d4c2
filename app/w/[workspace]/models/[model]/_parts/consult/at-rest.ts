import { atRest, lazily } from '#app/_ui/lazily.tsx'

/** What one's own organisation consults on, and that others do, come when the page is at rest; an opinion is asked for when one gives it. */
export const ConsultPlace = atRest(async () => (await import('./consult-place.tsx')).ConsultPlace)
export const RunningMark = atRest(async () => (await import('./running-mark.tsx')).RunningMark)
export const OpinionForm = lazily(async () => (await import('./opinion-form.tsx')).OpinionForm)
