import type { LocalText } from '#lib/model/local-text.ts'
import { words } from '#lib/words/words.ts'

/** The name a new element has until somebody gives it one, in both languages. */
export function freshName(what: 'data' | 'organization' | 'ba'): LocalText {
  return { ja: words.ja.canvas.fresh[what], en: words.en.canvas.fresh[what] }
}

/** Names nobody has given yet: the first real name replaces them in both languages. */
export function placeholderNames(): readonly string[] {
  return [...Object.values(words.ja.canvas.fresh), ...Object.values(words.en.canvas.fresh)]
}
