import type { LocalText } from '#lib/model/local-text.ts'
import { inBoth } from '#lib/words/in-both.ts'

/** The name a new element has until somebody gives it one, in both languages. */
export function freshName(what: 'data' | 'organization' | 'ba'): LocalText {
  return { ja: inBoth.ja.fresh[what], en: inBoth.en.fresh[what] }
}

/** Names nobody has given yet: the first real name replaces them in both languages. */
export function placeholderNames(): readonly string[] {
  return [...Object.values(inBoth.ja.fresh), ...Object.values(inBoth.en.fresh)]
}
