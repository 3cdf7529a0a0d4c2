import { FindingsDesk, type FindingsBySubject } from '#lib/derive/desk.ts'
import type { Decisions } from '#lib/derive/decisions/decisions.ts'
import type { ModelEdits } from '#lib/derive/model-edits.ts'
import type { Locale } from '#lib/model/local-text.ts'
import { findingsWords } from '#lib/words/areas/findings.ts'
import { compiled } from '#lib/words/compiled.ts'

/** What the page asks of the worker. */
export type Asked =
  | { readonly wordsOf: Locale }
  | { readonly edits: ModelEdits }
  | { readonly decisions: Decisions | null }
/** What it answers: each question once, in order. */
export type Answered = { readonly words: object } | { readonly changes: FindingsBySubject }

const desk = new FindingsDesk()

/** The checks beside the page: they never keep anybody from writing. Their words are compiled here, so that no page needs a parser (W-7). */
addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  postMessage(answerTo(data), { transfer: [] })
})

function answerTo(asked: Asked): Answered {
  if ('wordsOf' in asked) return { words: compiled(findingsWords[asked.wordsOf]) }
  return { changes: 'edits' in asked ? desk.take(asked.edits) : desk.decide(asked.decisions) }
}
