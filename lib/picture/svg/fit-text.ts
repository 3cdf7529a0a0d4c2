const segments = new Intl.Segmenter('ja', { granularity: 'grapheme' })
const ellipsis = '…'

/** About how wide a text is at a font size, by kinds of characters: full-width ones fill a square, others about half of one. */
export function textWidth(words: string, size: number): number {
  return graphemes(words).reduce((sum, g) => sum + share(g) * size, 0)
}

/** The text, or as much of its beginning as fits the width with an ellipsis behind it. White space is one space. */
export function fitted(words: string, width: number, size: number): string {
  const flat = flattened(words)
  if (textWidth(flat, size) <= width) return flat
  const room = width - share(ellipsis) * size
  return `${startOf(graphemes(flat), room, size).join('').trimEnd()}${ellipsis}`
}

/** The text on at most `lines` lines that each fit the width; broken at spaces where Latin words stand, the last one clamped. */
export function wrapped(
  words: string,
  width: number,
  { size, lines }: { readonly size: number; readonly lines: number },
): readonly string[] {
  const flat = flattened(words)
  if (lines <= 1 || textWidth(flat, size) <= width) return [fitted(flat, width, size)]
  const all = graphemes(flat)
  const first = startOf(all, width, size)
  if (first.length === 0) return [fitted(flat, width, size)]
  const space = first.lastIndexOf(' ')
  const isInsideWord = all[first.length] !== ' ' && /[!-~]/.test(first.at(-1) ?? '') && space > 0
  const line = isInsideWord ? first.slice(0, space) : first
  const rest = all.slice(line.length).join('').trimStart()
  return [line.join('').trimEnd(), ...wrapped(rest, width, { size, lines: lines - 1 })]
}

function startOf(all: readonly string[], width: number, size: number): readonly string[] {
  let used = 0
  const end = all.findIndex((g) => {
    used += share(g) * size
    return used > width
  })
  return end < 0 ? all : all.slice(0, end)
}

function graphemes(words: string): readonly string[] {
  return Array.from(segments.segment(words), (s) => s.segment)
}

function flattened(words: string): string {
  return words.replaceAll(/\s+/gu, ' ').trim()
}

/** Width of a character as a share of the font size; measured on the fonts of the house, rounded up. */
function share(grapheme: string): number {
  const code = grapheme.codePointAt(0) ?? 0
  if (code >= 0xff61 && code <= 0xffdc) return 0.5 * Array.from(grapheme).length
  if (code >= 0x1100) return 1
  if (code >= 0x250) return 0.7
  if (/[ijl.,:;|!'()[\] I]/.test(grapheme)) return 0.34
  return /[A-Zmw@%&]/.test(grapheme) ? 0.74 : 0.58
}
