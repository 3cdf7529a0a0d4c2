import type { FigurePaint } from '../lens/paint.ts'
import type { Rect } from '../rect.ts'
import { fitted, textWidth } from './fit-text.ts'
import type { Markup } from './markup.ts'
import { colour, type Colour } from './palette.ts'
import { box, label, sign } from './strokes.ts'

const size = 10.5
const height = 18

/** The colour of a painted figure; nothing for one that stays as it is. */
export function toneOf(paint: FigurePaint | undefined): Colour | undefined {
  return paint === undefined || paint.group.tone === 'none' ? undefined : paint.group.tone
}

/** A number on the corner of a figure, as on the canvas. */
export function countMark(
  rect: Rect,
  count: string | undefined,
  look: { readonly fill: Colour; readonly ink: Colour },
): readonly Markup[] {
  if (count === undefined) return []
  const w = Math.max(20, textWidth(count, 11) + 8)
  const at = { x: rect.x + rect.w + 8 - w, y: rect.y - 10, w, h: 20 }
  const words = { x: at.x + w / 2, y: at.y + 14, size: 11, weight: 700, anchor: 'middle' } as const
  return [box(at, { rx: 10, fill: colour(look.fill) }), label(count, { ...words, fill: look.ink })]
}

/** The mark of a lens at the right upper corner of a figure: its sign, if it has one, and its words as far as they fit. */
export function mark(
  rect: Rect,
  paint: FigurePaint | undefined,
  words: string | undefined,
): readonly Markup[] {
  const tone = toneOf(paint)
  if (paint === undefined || tone === undefined) return []
  const shown = words === undefined ? '' : fitted(words, rect.w - 40, size)
  const room = paint.group.sign === 'none' ? 9 : 20
  const w = room + 2 + (shown === '' ? 0 : textWidth(shown, size) + 6)
  const at = { x: rect.x + rect.w + 6 - w, y: rect.y - height / 2 - 1, w, h: height }
  return [
    box(at, { rx: height / 2, fill: colour('card'), stroke: colour(tone) }),
    ...(paint.group.sign === 'none'
      ? []
      : [sign(paint.group.sign, { x: at.x + 5.5, y: at.y + 3.5, size: 11, fill: tone })]),
    ...(shown === '' ? [] : [label(shown, { x: at.x + room, y: at.y + 12.8, size, weight: 600 })]),
  ]
}
