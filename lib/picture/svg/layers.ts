import {
  cylinderBody,
  cylinderInset,
  cylinderLid,
  shownSystems,
  systemLine,
  systemsAt,
  titleLine,
  titleTop,
} from '../layers/cylinder.ts'
import { laneHead, type CylinderBand } from '../layers/layer-scene.ts'
import type { Lane } from '../layers/lanes.ts'
import type { Rect } from '../rect.ts'
import type { Dress } from './card.ts'
import { fitted, wrapped } from './fit-text.ts'
import { countMark, mark, toneOf } from './mark.ts'
import { element, type Markup } from './markup.ts'
import { orgColour } from './party.ts'
import { colour } from './palette.ts'
import type { PictureWords } from './picture-words.ts'
import { box, label, sign } from './strokes.ts'

/** A lane: who runs this layer, and in its head the systems that hold data of this flow. */
export function lane(rect: Rect, { id, systems }: Lane, words: PictureWords): readonly Markup[] {
  const party = words.parties.get(id)
  const room = laneHead - 52
  const x = rect.x + 16
  return [
    box(rect, { fill: colour('card'), stroke: colour('line') }),
    box({ ...rect, w: laneHead - 16 }, { fill: colour('canvas'), stroke: colour('line') }),
    sign(party?.look?.shape ?? 'ring', {
      x,
      y: rect.y + 14,
      size: 12,
      fill: orgColour(party?.look?.colour),
    }),
    label(fitted(party?.name ?? words.layers.unknown, room, 13), {
      x: x + 20,
      y: rect.y + 25,
      size: 13,
      weight: 600,
    }),
    ...laneSystems(systems, rect.h, words).map((name, i) =>
      label(fitted(name, laneHead - 46, 11), {
        x,
        y: rect.y + 46 + i * 16,
        size: 11,
        fill: 'muted',
        className: 'near',
      }),
    ),
  ]
}

function laneSystems(systems: readonly string[], height: number, words: PictureWords) {
  const most = Math.max(1, Math.floor((height - 40) / 16))
  const names = systems.map((id) => words.systems.get(id) ?? id)
  if (names.length <= most) return names
  const rest = names.length - most + 1
  return [...names.slice(0, most - 1), words.layers.more(rest)]
}

/** A data over the layers it is kept on, in each the systems; a layer it only passes is dashed and empty. */
export function cylinder(
  rect: Rect,
  bands: readonly CylinderBand[],
  {
    id,
    words,
    dress,
  }: { readonly id: string; readonly words: PictureWords; readonly dress: Dress },
): readonly Markup[] {
  const said = words.cards.get(id)
  const tone = toneOf(dress.paint)
  const middle = rect.x + rect.w / 2
  const width = rect.w - 2 * cylinderInset
  const stroke = colour(tone ?? 'line-strong')
  const transform = `translate(${rect.x} ${rect.y})`
  const isOut = dress.out !== undefined
  const line = {
    stroke,
    'stroke-width': tone === undefined ? 1 : 1.6,
    'stroke-dasharray': isOut ? '5 3' : undefined,
  }
  const title = (size: number, className: string, height: number) =>
    wrapped(said?.title ?? '', width, { size, lines: 2 }).map((text, i) =>
      label(text, {
        x: middle,
        y: rect.y + titleTop + i * height,
        size,
        weight: 600,
        anchor: 'middle',
        className,
      }),
    )
  return [
    element('path', { d: cylinderBody(rect), transform, fill: colour('card'), ...line }),
    ...(tone === undefined
      ? []
      : [
          element('path', {
            d: cylinderBody(rect),
            transform,
            fill: colour(tone),
            'fill-opacity': '0.09',
          }),
        ]),
    ...bands.flatMap((band, i) => bandOf(rect, band, { words, isLast: i === bands.length - 1 })),
    element('path', { d: cylinderLid(rect.w), transform, fill: 'none', ...line }),
    ...title(12.5, 'near', titleLine),
    ...title(16, 'far', 20),
    ...(dress.out === undefined
      ? []
      : [
          label(dress.out, {
            x: middle,
            y: rect.y + titleTop + 2 * titleLine,
            size: 10,
            fill: 'muted',
            anchor: 'middle',
            className: 'near',
          }),
        ]),
    ...(dress.paint === undefined
      ? countMark(rect, said?.risks, { fill: 'warn', ink: 'card' })
      : mark({ ...rect, w: rect.w - 10 }, dress.paint, undefined)),
  ]
}

function bandOf(
  rect: Rect,
  band: CylinderBand,
  { words, isLast }: { readonly words: PictureWords; readonly isLast: boolean },
): readonly Markup[] {
  const edge = band.y + band.h
  const rim = isLast
    ? []
    : [
        element('path', {
          d: `M${rect.x} ${edge}h${rect.w}`,
          stroke: colour('line-strong'),
          'stroke-dasharray': '2 3',
        }),
      ]
  if (!band.isHeld)
    return [
      box(
        { x: rect.x, w: rect.w, y: band.y, h: band.h },
        { fill: colour('card'), stroke: colour('line-strong'), 'stroke-dasharray': '2 4' },
      ),
      ...rim,
    ]
  const { shown, more } = shownSystems(band.systems)
  const names = shown.map((system) => words.systems.get(system) ?? system)
  const lines = [
    ...(band.systems.length === 0 ? [words.layers.noSystem] : names),
    ...(more === 0 ? [] : [words.layers.more(more)]),
  ]
  return [
    ...rim,
    ...lines.map((text, i) =>
      label(fitted(text, rect.w - 2 * cylinderInset, 10.5), {
        x: rect.x + rect.w / 2,
        y: systemsAt(band, isLast) + i * systemLine,
        size: 10.5,
        fill: 'muted',
        anchor: 'middle',
        className: 'near',
      }),
    ),
  ]
}
