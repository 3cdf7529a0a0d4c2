import { titleSchema } from '#lib/model/text-schema.ts'
import { readTsv } from './clipboard.ts'
import { clipLimits } from './element-clip.ts'

/**
 * The names in a column of text, as a spreadsheet copies it: of each line the first cell that is not empty, its line breaks
 * as spaces. Or why not: nothing there, too many lines, or one that cannot be a name.
 */
export function readNames(
  text: string,
): { readonly names: readonly string[] } | { readonly problem: 'empty' | 'lines' | 'long' } {
  if (text.length > clipLimits.characters) return { problem: 'lines' }
  const names = readTsv(text)
    .map((row) => row.map((cell) => cell.replaceAll(/\s+/g, ' ').trim()).find((c) => c !== ''))
    .filter((name) => name !== undefined)
  if (names.length === 0) return { problem: 'empty' }
  if (names.length > clipLimits.lines) return { problem: 'lines' }
  const isName = (ja: string) => titleSchema.safeParse({ ja }).success
  return names.every(isName) ? { names } : { problem: 'long' }
}
