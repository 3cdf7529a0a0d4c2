import type { Locale, LocalText } from '#lib/model/local-text.ts'
import type { UnitWords } from '#lib/picture/units/at-unit.ts'
import { inBoth } from '#lib/words/in-both.ts'

/** The names of units that are no elements of the model, in both languages. */
export const unitWords: UnitWords = {
  country: (code): LocalText => ({ ja: countryIn('ja', code), en: countryIn('en', code) }),
  unknown: (unit): LocalText => ({
    ja: inBoth.ja.unknownUnit[unit],
    en: inBoth.en.unknownUnit[unit],
  }),
  together: (names): LocalText => ({
    ja: names.map((name) => name.ja).join(inBoth.ja.listSeparator),
    en: names.map((name) => name.en ?? name.ja).join(inBoth.en.listSeparator),
  }),
}

/** The code itself where the language data knows no name. */
function countryIn(locale: Locale, code: string): string {
  if (code === 'EU') return inBoth[locale].eu
  if (code === exampleCountry) return inBoth[locale].exampleCountry
  return new Intl.DisplayNames([locale], { type: 'region', fallback: 'code' }).of(code) ?? code
}

/** The code that stands for a country still to be named. */
const exampleCountry = 'ZZ'
