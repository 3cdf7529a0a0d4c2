import type { Stakeholder } from '#lib/model/stakeholder.ts'
import { personGlyph, personGlyphSize } from '../glyphs.ts'
import type { FigurePaint } from '../lens/paint.ts'
import type { Rect } from '../rect.ts'
import { fitted, textWidth } from './fit-text.ts'
import { mark, toneOf } from './mark.ts'
import { element, text, type Markup } from './markup.ts'
import { colour, palette, type Colour } from './palette.ts'
import type { PartyWords } from './picture-words.ts'
import { box, glyph, label, sign } from './strokes.ts'

interface Dress {
  readonly paint: FigurePaint | undefined
  readonly mark: string | undefined
}

/** An organisation around what it holds: shape, name, role. */
export function container(rect: Rect, words: PartyWords, dress: Dress): readonly Markup[] {
  const tone = toneOf(dress.paint)
  const room = rect.w - 50
  const name = fitted(words.name, room, 12.5)
  const left = room - textWidth(name, 12.5) - 10
  const note = left < 24 ? '' : fitted(words.note, left, 11.5)
  const shape = words.look?.shape ?? 'ring'
  return [
    box(rect, {
      rx: 12,
      fill: colour('card'),
      stroke: colour(tone ?? 'line-strong'),
      'stroke-width': tone === undefined ? 1 : 2,
    }),
    sign(shape, { x: rect.x + 15, y: rect.y + 13, size: 12, fill: orgColour(words.look?.colour) }),
    element('text', { x: rect.x + 35, y: rect.y + 24, 'font-size': 12.5, 'font-weight': 600 }, [
      text(name),
      ...(note === ''
        ? []
        : [
            element(
              'tspan',
              { dx: 8, 'font-size': 11.5, 'font-weight': 400, fill: colour('muted') },
              [text(note)],
            ),
          ]),
    ]),
    ...mark(rect, dress.paint, dress.mark),
  ]
}

/** Somebody outside every container, with their name and role below. */
export function person(
  rect: Rect,
  kind: Stakeholder['kind'],
  words: PartyWords,
  dress: Dress,
): readonly Markup[] {
  const middle = rect.x + rect.w / 2
  const { w } = personGlyphSize
  const at = { x: middle - w / 2, y: rect.y + 4, size: w, units: w }
  const below = { x: middle, anchor: 'middle' } as const
  const name = fitted(words.name, rect.w, 12.5)
  return [
    glyph(personGlyph(kind), at, {
      stroke: toneOf(dress.paint) ?? 'ink',
      fill: 'card',
      width: 1.5,
    }),
    label(name, { ...below, y: rect.y + 60, size: 12.5, weight: 600 }),
    label(fitted(words.note, rect.w, 10.5), {
      ...below,
      y: rect.y + 74,
      size: 10.5,
      fill: 'muted',
    }),
    ...mark(rect, dress.paint, dress.mark),
  ]
}

/** The colour of an organisation account; grey where there is none. */
export function orgColour(index: number | undefined): Colour {
  const name = `org-${index ?? 8}`
  return isColour(name) ? name : 'org-8'
}

function isColour(name: string): name is Colour {
  return Object.hasOwn(palette, name)
}
