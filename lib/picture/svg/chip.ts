import type { EventKind } from '#lib/model/vocabulary.ts'
import { chipArrow, eventGlyphs } from '../glyphs.ts'
import type { Rect } from '../rect.ts'
import type { Dress } from './card.ts'
import { fitted, wrapped } from './fit-text.ts'
import { countMark, mark, toneOf } from './mark.ts'
import { element, type Markup } from './markup.ts'
import { colour } from './palette.ts'
import type { ChipWords } from './picture-words.ts'
import { glyph, label } from './strokes.ts'

/** An event: an arrow with the sign and name of its kind, its own name below. Out of scope it is an outline only. */
export function chip(
  rect: Rect,
  kind: EventKind,
  words: ChipWords,
  dress: Dress,
): readonly Markup[] {
  const isOut = dress.out !== undefined
  const ink = isOut ? 'muted' : 'on-chip'
  const tone = toneOf(dress.paint)
  const names = words.name === undefined ? [] : wrapped(words.name, 128, { size: 10.5, lines: 2 })
  return [
    element('path', {
      d: chipArrow,
      transform: `translate(${rect.x} ${rect.y})`,
      fill: colour(isOut ? 'card' : 'chip'),
      stroke: isOut ? colour('muted') : tone === undefined ? undefined : colour(tone),
      'stroke-width': isOut ? 1 : tone === undefined ? undefined : 2.5,
      'stroke-dasharray': isOut ? '4 3' : undefined,
    }),
    glyph(
      eventGlyphs[kind],
      { x: rect.x + 8, y: rect.y + (rect.h - 13) / 2, size: 13, units: 16 },
      { stroke: ink, width: 1.5 },
    ),
    label(fitted(words.label, rect.w - 39, 11.5), {
      x: rect.x + 27,
      y: rect.y + rect.h / 2 + 4.2,
      size: 11.5,
      fill: ink,
      weight: 600,
    }),
    ...names.map((line, i) =>
      label(line, {
        x: rect.x + 2,
        y: rect.y + rect.h + 12.5 + i * 13,
        size: 10.5,
        fill: 'muted',
        className: 'near',
      }),
    ),
    ...(dress.paint === undefined
      ? countMark(rect, words.risks, { fill: 'bad', ink: 'on-bad' })
      : mark(rect, dress.paint, dress.mark)),
  ]
}
