import type { FigurePaint } from '../lens/paint.ts'
import type { Rect } from '../rect.ts'
import { fitted, textWidth, wrapped } from './fit-text.ts'
import { countMark, mark, toneOf } from './mark.ts'
import type { Markup } from './markup.ts'
import { colour } from './palette.ts'
import type { CardWords } from './picture-words.ts'
import { box, label } from './strokes.ts'

export interface Dress {
  readonly paint: FigurePaint | undefined
  readonly mark: string | undefined
  /** the words for something out of scope; undefined: it is in scope */
  readonly out: string | undefined
}

const inset = 13
const labelWidth = 53
const lineHeight = 17

/** The card of a data state: title and attribute lines, from afar the title alone. Out of scope it is dashed, pale and says so. */
export function card(rect: Rect, words: CardWords, dress: Dress): readonly Markup[] {
  const tone = toneOf(dress.paint)
  const isOut = dress.out !== undefined
  const x = rect.x + inset
  const width = rect.w - 2 * inset
  const far = wrapped(words.title, width, { size: 17, lines: 2 })
  return [
    box(rect, {
      rx: 8,
      fill: colour('card'),
      stroke: colour(tone ?? 'line-strong'),
      'stroke-width': tone === undefined ? 1 : 1.6,
      'stroke-dasharray': isOut ? '5 3' : undefined,
    }),
    ...(tone === undefined
      ? []
      : [box(rect, { rx: 8, fill: colour(tone), 'fill-opacity': '0.09' })]),
    label(fitted(words.title, width, 13), {
      x,
      y: rect.y + 23.5,
      size: 13,
      weight: 600,
      className: 'near',
    }),
    ...far.map((line, i) =>
      label(line, { x, y: rect.y + 26 + i * 21, size: 17, weight: 600, className: 'far' }),
    ),
    ...words.lines.flatMap((line, i) =>
      lineOf(line, { x, y: rect.y + 41.5 + i * lineHeight, width }),
    ),
    ...(words.open === undefined ? [] : openMark(rect, words.open, words.lines.length === 0)),
    ...(dress.out === undefined ? [] : outMark(rect, dress.out)),
    ...(dress.paint === undefined
      ? countMark(rect, words.risks, { fill: 'warn', ink: 'card' })
      : mark(rect, dress.paint, dress.mark)),
  ]
}

function lineOf(
  line: CardWords['lines'][number],
  { x, y, width }: { readonly x: number; readonly y: number; readonly width: number },
): readonly Markup[] {
  const at = { y, size: 11.5, className: 'near' }
  return [
    label(fitted(line.label, labelWidth, 11.5), { ...at, x, fill: 'muted' }),
    label(fitted(line.text, width - labelWidth - 4, 11.5), { ...at, x: x + labelWidth + 4 }),
  ]
}

/** What is not yet concretised: in the place of the lines, or on the lower edge when there are some. */
function openMark(rect: Rect, words: string, isInside: boolean): readonly Markup[] {
  const size = isInside ? 11 : 10
  const w = textWidth(words, size) + 12
  const at = isInside
    ? { x: rect.x + inset, y: rect.y + 29, w, h: 18 }
    : { x: rect.x + rect.w - 9 - w, y: rect.y + rect.h - 9, w, h: 16 }
  return [
    box(at, {
      rx: isInside ? 4 : 8,
      fill: colour(isInside ? 'card' : 'warn-soft'),
      stroke: colour('warn-line'),
      'stroke-dasharray': isInside ? '3 2' : undefined,
      class: 'near',
    }),
    label(words, {
      x: at.x + 6,
      y: at.y + (isInside ? 13 : 11.6),
      size,
      fill: 'warn',
      className: 'near',
    }),
  ]
}

function outMark(rect: Rect, words: string): readonly Markup[] {
  const w = textWidth(words, 10) + 10
  const at = { x: rect.x + 10, y: rect.y + rect.h - 8, w, h: 16 }
  return [
    box(at, {
      rx: 3,
      fill: colour('card'),
      stroke: colour('line-strong'),
      'stroke-dasharray': '3 2',
    }),
    label(words, { x: at.x + 5, y: at.y + 11.6, size: 10, fill: 'muted' }),
  ]
}
