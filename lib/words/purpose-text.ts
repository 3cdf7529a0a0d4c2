import { isElementId } from '#lib/model/id.ts'
import { locales, type Locale } from '#lib/model/local-text.ts'
import { purposeWords } from './areas/purposes.ts'
import { searchKey } from './search-key.ts'
import { isUsualPurpose, usualPurposes } from './usual-purposes.ts'

/** A purpose in words; one that is not among the usual ones by its code (F-271). */
export function purposeText(code: string, locale: Locale): string {
  return isUsualPurpose(code) ? purposeWords[locale][code] : code
}

/** The usual purpose that words name in either language, or that has this code. */
export function usualPurpose(words: string): string | undefined {
  const { written } = searchKey(words)
  return usualPurposes.find((code) =>
    [code, ...locales.map((locale) => purposeText(code, locale))].some(
      (name) => searchKey(name).written === written,
    ),
  )
}

/**
 * The codes that words name, parted by commas or lines, or, of usual purposes, by spaces; the first piece that names none is told instead.
 */
export function purposesNamed(
  words: string,
): { readonly codes: readonly string[] } | { readonly unknown: string } {
  const codes: string[] = []
  for (const piece of piecesOf(words, /[、,，\n]/)) {
    const whole = purposeNamed(piece)
    // A sentence of somebody's own is no row of codes.
    const named = whole === undefined ? piecesOf(piece, /\s/).map(usualPurpose) : [whole]
    for (const code of named) {
      if (code === undefined) return { unknown: piece }
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
