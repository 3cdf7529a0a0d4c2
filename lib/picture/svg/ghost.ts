import type { Figure } from '../scene.ts'
import { fitted } from './fit-text.ts'
import type { Markup } from './markup.ts'
import { colour } from './palette.ts'
import type { PictureWords } from './picture-words.ts'
import { box, label, sign } from './strokes.ts'

/** Something that is no longer in the model: its outline, struck through, with the name it had. */
export function ghost({ id, rect }: Figure, words: PictureWords): readonly Markup[] {
  const name =
    words.cards.get(id)?.title ?? words.chips.get(id)?.label ?? words.parties.get(id)?.name
  return [
    box(rect, {
      rx: 8,
      fill: colour('card'),
      'fill-opacity': '0.6',
      stroke: colour('bad'),
      'stroke-dasharray': '3 4',
    }),
    sign('removed', { x: rect.x + 8, y: rect.y + 7, size: 11, fill: 'bad' }),
    label(fitted(name ?? '', rect.w - 34, 11.5), {
      x: rect.x + 25,
      y: rect.y + 17,
      size: 11.5,
      fill: 'muted',
    }),
  ]
}
