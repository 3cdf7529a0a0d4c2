import { atRest, lazily } from '#app/_ui/lazily.tsx'

/** What is said beside an offer comes when the page is at rest; how one answers with other words, when it is asked for. */
export const Negotiation = atRest(async () => (await import('./negotiation.tsx')).Negotiation)
export const ReplyForm = lazily(async () => (await import('./reply-form.tsx')).ReplyForm)
