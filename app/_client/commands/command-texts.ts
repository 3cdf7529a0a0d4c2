import { paletteWords } from '#lib/words/areas/palette.ts'
import { commandNames } from '#lib/words/command-names.ts'
import type { Locale } from '#lib/model/local-text.ts'
import type { CommandId } from './registry.ts'

/** Everything a command is found by, what is shown in this language first (F-31). */
export function commandTexts(id: CommandId, locale: Locale): readonly string[] {
  const other: Locale = locale === 'ja' ? 'en' : 'ja'
  return [
    paletteWords[locale].command[id],
    paletteWords[other].command[id],
    ...(commandNames[id] ?? []),
  ]
}
