import type { Draft } from '#app/_client/parts/local-text-fields.tsx'
import type { LocalText } from '#lib/model/local-text.ts'
import { scenariosWords } from '#lib/words/areas/scenarios.ts'

/** The title of a model, marked as that of its variant, as far as a title may be long (F-130). */
export function suggestedTitle({ ja, en = '' }: LocalText): Draft {
  const { ja: words, en: english } = scenariosWords
  // What is set apart in sentences (`filled`) would stay in the title.
  const marked = (text: string, pattern: string) =>
    text === '' ? '' : pattern.replace('{title}', () => text).slice(0, 200)
  return { ja: marked(ja, words.making.suggested), en: marked(en, english.making.suggested) }
}
