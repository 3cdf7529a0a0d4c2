import { createTranslator } from 'use-intl/core'
import type { Decisions } from '#lib/derive/decisions/decisions.ts'
import { Found } from '#lib/derive/found.ts'
import { editsBetween } from '#lib/derive/model-edits.ts'
import type { Locale } from '#lib/model/local-text.ts'
import type { Model } from '#lib/model/model.ts'
import { findingText, type FindingSpeaker } from '#lib/words/finding-text.ts'
import { isolating } from '#lib/words/isolate.ts'
import { timeZone } from '#lib/words/locale.ts'
import { Sentences } from '#lib/words/sentences.ts'
import { findingAddress } from './finding-address.ts'
import { findingsStore, type FindingsNow } from './findings-store.ts'
import type { Answered, Asked } from './findings-worker.ts'

/** What an answer of the checks is about. */
export type About = 'edits' | 'decisions'

/** The way from a model that is shown to the worker with the checks, and from there into the store. */
export class FindingsFeed {
  readonly #worker: Worker
  readonly #locale: Locale
  #words: FindingSpeaker | undefined
  #found = new Found()
  /** the version the worker has, or is working on */
  #told: Model | undefined
  /** a later one that waits for the answer to the one before: what came between is skipped */
  #next: Model | undefined
  /** what was decided about it; `isDecided`: the worker has been told, of this version */
  #decisions: Decisions | null = null
  #isDecided = true
  #isEnded = false
  /** what the question under way is about */
  #asking: About = 'edits'
  readonly #onAnswer: (about: About, found: Found) => void
  #isBusy = false

  /** `onAnswer` hears every answer, also one that changes nothing; throws where no worker can be had */
  constructor(locale: Locale, onAnswer: (about: About, found: Found) => void) {
    this.#locale = locale
    this.#onAnswer = onAnswer
    findingsStore.set('waiting')
    this.#worker = new Worker(new URL('./findings-worker.ts', import.meta.url), { type: 'module' })
    this.#worker.addEventListener('message', ({ data }: MessageEvent<Answered>) => {
      this.#hear(data)
    })
    for (const fault of ['error', 'messageerror']) {
      this.#worker.addEventListener(fault, () => {
        this.end()
        findingsStore.set('failed')
      })
    }
    this.#ask({ wordsOf: locale })
  }

  /** The next version of the model that is shown, and what was decided about it: null, nothing is known of that. */
  show(model: Model, decisions: Decisions | null): void {
    if (model !== this.#next || decisions !== this.#decisions) this.#isDecided = false
    this.#next = model
    this.#decisions = decisions
    this.#goOn()
  }

  end(): void {
    this.#isEnded = true
    this.#worker.terminate()
    findingsStore.set('waiting')
  }

  #goOn(): void {
    const next = this.#next
    if (this.#isBusy || next === undefined) return
    if (next !== this.#told) {
      this.#asking = 'edits'
      this.#ask({ edits: editsBetween(this.#told, next) })
      this.#told = next
    } else if (this.#isDecided) {
      return
    } else {
      this.#asking = 'decisions'
      this.#ask({ decisions: this.#decisions })
      this.#isDecided = true
    }
    this.#isBusy = true
  }

  #hear(answer: Answered): void {
    // What was on its way when it ended is about a model that is not shown any more.
    if (this.#isEnded) return
    if ('words' in answer) {
      const speaker: unknown = createTranslator({
        locale: this.#locale,
        messages: answer.words,
        timeZone,
      })
      this.#words = remembering(isolating(speaker as FindingSpeaker))
      return
    }
    this.#isBusy = false
    const about = this.#asking
    const found = this.#found.with(answer.changes)
    // What nobody's edit changed renders nothing again.
    const isNews = found !== this.#found || findingsStore.get() === 'waiting'
    this.#found = found
    const words = this.#words
    if (isNews && words !== undefined) {
      const say: FindingsNow['say'] = (finding, telling) => findingText(finding, telling, words)
      findingsStore.set({ found, words, say, addressOf: findingAddress })
    }
    this.#onAnswer(about, found)
    this.#goOn()
  }

  #ask(asked: Asked): void {
    this.#worker.postMessage(asked, [])
  }
}

/** Says each sentence as it was put together before. */
function remembering(speaker: FindingSpeaker): FindingSpeaker {
  const known = new Sentences()
  return (key, values) => known.of(key, values ?? {}, () => speaker(key, values))
}
