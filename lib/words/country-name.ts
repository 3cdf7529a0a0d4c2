import { countrySchema } from '#lib/model/id.ts'
import { locales, type Locale } from '#lib/model/local-text.ts'
import { inBoth } from './in-both.ts'

/** Two letters no country has: it is still to be named (ISO 3166-1 leaves them to users). */
const exampleCountry = 'ZZ'

/** The name of a country (or of the European Union) by its two letters; what is no such code stays as it is. */
export function countryName(code: string, locale: Locale): string {
  if (code === exampleCountry) return inBoth[locale].exampleCountry
  if (!countrySchema.safeParse(code).success) return code
  return new Intl.DisplayNames(locale, { type: 'region' }).of(code) ?? code
}

/** A country by its letters or by its name in either language; `undefined` when there is none. */
export function readCountry(text: string): string | undefined {
  const said = text.normalize('NFKC').trim()
  const code = said.toUpperCase()
  if (countrySchema.safeParse(code).success) return isCountry(code) ? code : undefined
  const short = shortNames.get(said)
  if (short !== undefined) return short
  return countryCodes().find((one) =>
    locales.some((locale) => nameKey(countryName(one, locale)) === nameKey(said)),
  )
}

function nameKey(name: string): string {
  return name.normalize('NFKC').toLowerCase()
}
/** What contracts and laws call countries that the language data calls otherwise. */
const shortNames: ReadonlyMap<string, string> = new Map([
  ['米国', 'US'],
  ['アメリカ', 'US'],
  ['英国', 'GB'],
  ['豪州', 'AU'],
])

function isCountry(code: string): boolean {
  return new Intl.DisplayNames('en', { type: 'region', fallback: 'none' }).of(code) !== undefined
}

let known: readonly string[] | undefined

/** Every code the language data has a name for. */
function countryCodes(): readonly string[] {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('')
  known ??= letters.flatMap((a) => letters.map((b) => a + b)).filter(isCountry)
  return known
}
