import { isElementId } from '#lib/model/id.ts'
import { locales, type Locale } from '#lib/model/local-text.ts'
import { purposeWords } from './areas/purposes.ts'
import { searchKey } from './search-key.ts'
import { isUsualPurpose, usualPurposes } from './usual-purposes.ts'

/** A purpose in words; one that is not among the usual ones by its code (F-271). */
export function purposeText(code: string, locale: Locale): string {
  return isUsualPurpose(code) ? purposeWords[locale][code] : code
}

/** The usual purpose that words name in either language. */
export function usualPurpose(words: string): string | undefined {
  const { written } = searchKey(words)
  return usualPurposes.find((code) =>
    locales.some((locale) => searchKey(purposeText(code, locale)).written === written),
  )
}

/**
 * The codes that words name, parted by commas or lines, or, of codes, by spaces; the first piece that names none is told instead.
 */
export function purposesNamed(
  words: string,
): { readonly codes: readonly string[] } | { readonly unknown: string } {
  const codes: string[] = []
  for (const piece of piecesOf(words, /[、,，\n]/)) {
    const whole = purposeNamed(piece)
    const named = whole === undefined ? piecesOf(piece, /\s/) : [whole]
    for (const each of named) {
      const code = purposeNamed(each)
      if (code === undefined) return { unknown: named.length === 1 ? piece : each }
      codes.push(code)
    }
  }
  return { codes: [...new Set(codes)] }
}

function piecesOf(words: string, between: RegExp): readonly string[] {
  return words
    .split(between)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '')
}

function purposeNamed(words: string): string | undefined {
  const plain = words.normalize('NFKC').trim()
  return usualPurpose(words) ?? (isElementId(plain) ? plain : undefined)
}
