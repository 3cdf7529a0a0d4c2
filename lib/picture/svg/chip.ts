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

/** Room for the sign of one more aspect. */
const aspectStep = 20

/** An event: an arrow with the sign and name of its kind, its own name below. Out of scope it is an outline only. */
export function chip(
  rect: Rect,
  { kind, aspects }: { readonly kind: EventKind; readonly aspects: readonly EventKind[] },
  words: ChipWords,
  dress: Dress,
): readonly Markup[] {
  const isOut = dress.out !== undefined
  const isPlain = isOut || words.inside !== undefined
  const ink = isOut ? 'muted' : isPlain ? 'ink' : 'on-chip'
  const further = aspects.slice(0, 2)
  const start = 27 + further.length * aspectStep
  const tone = toneOf(dress.paint)
  const said = [words.inside, words.name].filter((text) => text !== undefined).join(' ')
  const names = said === '' ? [] : wrapped(said, 128, { size: 10.5, lines: 2 })
  return [
    element('path', {
      d: chipArrow,
      transform: `translate(${rect.x} ${rect.y})`,
      fill: colour(isPlain ? 'card' : 'chip'),
      stroke: isOut
        ? colour('muted')
        : tone !== undefined
          ? colour(tone)
          : isPlain
            ? colour('chip')
            : undefined,
      'stroke-width': isOut ? 1 : tone !== undefined ? 2.5 : isPlain ? 1.4 : undefined,
      'stroke-dasharray': isOut ? '4 3' : undefined,
    }),
    glyph(
      eventGlyphs[kind],
      { x: rect.x + 8, y: rect.y + (rect.h - 13) / 2, size: 13, units: 16 },
      { stroke: ink, width: 1.5 },
    ),
    ...further.flatMap((aspect, i) => {
      const x = rect.x + 22.5 + i * aspectStep
      return [
        label('+', { x, y: rect.y + rect.h / 2 + 3.6, size: 10, fill: ink }),
        glyph(
          eventGlyphs[aspect],
          { x: x + 6.5, y: rect.y + (rect.h - 12) / 2, size: 12, units: 16 },
          { stroke: ink, width: 1.5 },
        ),
      ]
    }),
    label(fitted(words.label, rect.w - 12 - start, 11.5), {
      x: rect.x + start,
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
