const segmenter = new Intl.Segmenter('ja', { granularity: 'grapheme' })

/** Texts of these alone have one grapheme a character; asking the segmenter costs fifty times as much. */
const simple =
  /^[ -~\u00a1-\u024f\u2010-\u203a\u3000-\u3098\u309b-\u30ff\u4e00-\u9fff\uff01-\uff9d]*$/

/** Characters that do not begin a line in Japanese: closing brackets, stops, small kana, the long-vowel mark. */
const notFirst = new Set(
  '\u3001\u3002\uff0c\uff0e\u30fb\uff1a\uff1b\uff1f\uff01\u30fc\uff09\u3015\uff3d\uff5d\u3009\u300b\u300d\u300f\u3011)]},.:;?!%\u3041\u3043\u3045\u3047\u3049\u3063\u3083\u3085\u3087\u30a1\u30a3\u30a5\u30a7\u30a9\u30c3\u30e3\u30e5\u30e7',
)
const narrow = new Set("iljftrI.,:;'|!()[]{} ")
const wide = new Set('mwMW@%&')
const ellipsis = '\u2026'

/**
 * About how wide a text is, in ems of its size (P-35): a full-width character is one em, a half-width one a little over half.
 * An estimate on the safe side, because what draws the picture later need not have the same font.
 */
export function widthOf(text: string): number {
  return graphemesOf(text).reduce((sum, grapheme) => sum + widthOfOne(grapheme), 0)
}

function widthOfOne(grapheme: string): number {
  const code = grapheme.codePointAt(0) ?? 0
  if (code >= 0xff61 && code <= 0xffdc) return 0.5 * Array.from(grapheme).length
  if (code > 0x2ff || (code > 0x7e && code < 0xa0)) return 1
  if (narrow.has(grapheme)) return 0.36
  if (wide.has(grapheme)) return 0.92
  return code >= 0x41 && code <= 0x5a ? 0.7 : 0.59
}

/**
 * A text in lines of at most `ems`, at most `most` of them; what does not fit ends in an ellipsis (P-35). Latin words stay
 * whole where they can, Japanese breaks between characters, and no line begins with a closing bracket or a stop.
 */
export function wrap(text: string, ems: number, most: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const piece of piecesOf(text, ems)) {
    const isHanging = notFirst.has(piece) && widthOf(line) <= ems
    if (line === '' || isHanging || widthOf(line + piece.trimEnd()) <= ems) {
      line += piece
      continue
    }
    lines.push(line.trimEnd())
    line = piece.trimStart()
  }
  if (line.trim() !== '') lines.push(line.trimEnd())
  if (lines.length <= most) return lines
  const kept = lines.slice(0, most)
  return [...kept.slice(0, -1), shortened(`${kept.at(-1) ?? ''}${ellipsis}`, ems)]
}

/** One line of at most `ems`. */
export function clamp(text: string, ems: number): string {
  const one = flattened(text)
  return widthOf(one) <= ems ? one : shortened(`${one}${ellipsis}`, ems)
}

/** A text that ends in an ellipsis, without the characters before it that are too many. */
function shortened(text: string, ems: number): string {
  const parts = [...graphemesOf(text.slice(0, -1))]
  while (parts.length > 0 && widthOf(parts.join('')) + 1 > ems) parts.pop()
  return `${parts.join('').trimEnd()}${ellipsis}`
}

/** As {@link widthOf}, in the units of a font size. */
export function textWidth(words: string, size: number): number {
  return widthOf(words) * size
}

/** As {@link clamp}, of a width in the units of a font size. */
export function fitted(words: string, width: number, size: number): string {
  return clamp(words, width / size)
}

/** As {@link wrap}, of a width in the units of a font size; an empty text is one empty line. */
export function wrapped(
  words: string,
  width: number,
  { size, lines }: { readonly size: number; readonly lines: number },
): readonly string[] {
  const all = wrap(words, width / size, lines)
  return all.length === 0 ? [''] : all
}

/** What is not broken: a Latin word with the space after it, else one character. A word longer than a line is broken too. */
function piecesOf(text: string, ems: number): readonly string[] {
  const pieces: string[] = []
  let word = ''
  for (const segment of graphemesOf(flattened(text))) {
    if (isLatin(segment)) word += segment
    if (word !== '' && !(isLatin(segment) && segment !== ' ')) {
      pieces.push(word)
      word = ''
    }
    if (!isLatin(segment)) pieces.push(segment)
  }
  if (word !== '') pieces.push(word)
  return pieces.flatMap((piece) => (widthOf(piece) <= ems ? [piece] : graphemesOf(piece)))
}

function graphemesOf(text: string): readonly string[] {
  if (simple.test(text)) return text.split('')
  return Array.from(segmenter.segment(text), ({ segment }) => segment)
}

function isLatin(grapheme: string): boolean {
  return (grapheme.codePointAt(0) ?? 0) < 0x250
}

/** On one line: a person wrote it, and may have written line breaks and whatever a keyboard holds. */
function flattened(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/[\s\p{Cc}\uFFFE\uFFFF]+/gu, ' ')
    .trim()
}
