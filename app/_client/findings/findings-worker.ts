import { FindingsDesk, type FindingsBySubject } from '#lib/derive/desk.ts'
import type { ModelEdits } from '#lib/derive/model-edits.ts'
import type { Locale } from '#lib/model/local-text.ts'
import { findingsWords } from '#lib/words/areas/findings.ts'
import { compiled } from '#lib/words/compiled.ts'

/** What the page asks of the worker. */
export type Asked = { readonly wordsOf: Locale } | { readonly edits: ModelEdits }
/** What it answers: each question once, in order. */
export type Answered = { readonly words: object } | { readonly changes: FindingsBySubject }

const desk = new FindingsDesk()

/** The checks beside the page: they never keep anybody from writing. Their words are compiled here, so that no page needs a parser (W-7). */
addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  const answer: Answered =
    'wordsOf' in data
      ? { words: compiled(findingsWords[data.wordsOf]) }
      : { changes: desk.take(data.edits) }
  postMessage(answer, { transfer: [] })
})
