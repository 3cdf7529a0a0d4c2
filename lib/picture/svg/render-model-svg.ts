import { own } from '#lib/base/own.ts'
import type { Model } from '#lib/model/model.ts'
import { eventKinds } from '#lib/model/vocabulary.ts'
import type { BaShape } from '../ba-shapes.ts'
import type { Paint } from '../lens/paint.ts'
import type { Lit } from '../reach.ts'
import { bounds, inflate, type Rect } from '../rect.ts'
import type { Figure, Scene } from '../scene.ts'
import { tintDash, tintName } from '../tint.ts'
import type { Wire } from '../wiring.ts'
import { card } from './card.ts'
import { chip } from './chip.ts'
import { cylinder, lane } from './layers.ts'
import { fitted } from './fit-text.ts'
import { ghost } from './ghost.ts'
import { element, text, type Markup } from './markup.ts'
import { colour, pictureStyle } from './palette.ts'
import { container, person } from './party.ts'
import type { PictureWords } from './picture-words.ts'
import { box, label } from './strokes.ts'

/** A picture of the flow: where things are, how they are painted, and every word in the language of its reader. */
interface Picture {
  readonly scene: Scene
  readonly paint: Paint
  readonly words: PictureWords
  /** what stands out while the rest steps back; without it everything stands alike */
  readonly lit?: Lit
}

/** How much of the canvas around its figures a picture shows. */
const margin = 14

/** What steps back is still there. */
const faded = '0.28'
const ringAway = 6

const blank: Rect = { x: 0, y: 0, w: 480, h: 220 }

/** Which part of the canvas the picture of a scene shows: everything that is drawn, and a margin. */
export function pictureBox(scene: Scene, ghosts: readonly Figure[] = []): Rect {
  const all = bounds([...(isBlank(scene) ? [] : [scene.box]), ...ghosts.map((g) => g.rect)])
  return inflate(all ?? blank, margin)
}

function isBlank(scene: Scene): boolean {
  return scene.figures.length === 0
}

/**
 * The picture of a model as an SVG document of its own (P-10): the same geometry, figures and words as on the canvas, with
 * colours for light and dark readers, titles only when it is shown small. No script, no foreign content, no address of
 * anything else. The same input gives the same bytes.
 */
export function renderModelSvg(model: Model, { scene, paint, words, lit }: Picture): string {
  const { x, y, w, h } = pictureBox(scene, paint.ghosts)
  const isLit = (id: string) => lit === undefined || lit.figures.has(id)
  const figures = (kind: Figure['kind']) =>
    scene.figures
      .filter((f) => f.kind === kind)
      .map((f) =>
        element(
          'g',
          { 'data-id': f.id, opacity: isLit(f.id) ? undefined : faded },
          figure(f, model, { scene, paint, words }),
        ),
      )
  const wires = Map.groupBy(scene.wires, ({ from, to }) => isLit(from) && isLit(to))
  const [back = [], front = []] = [wires.get(false), wires.get(true)]
  const hasDots = scene.layers !== undefined
  const outlines = scene.bas.map(baOutline)
  const svg = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: [x, y, w, h].map((n) => Math.round(n * 10) / 10).join(' '),
      width: Math.ceil(w),
      height: Math.ceil(h),
      role: 'img',
      lang: words.locale,
      'aria-labelledby': 'title',
      'aria-describedby': 'desc',
      'font-family': fonts,
      fill: colour('ink'),
    },
    [
      element('title', { id: 'title' }, [text(words.title)]),
      element('desc', { id: 'desc' }, [text(words.description)]),
      element('style', {}, [text(pictureStyle(w))]),
      element('defs', {}, scene.layers === undefined ? [arrowHead] : [arrowHead, startDot]),
      ...figures('lane'),
      ...figures('container'),
      // The picture is about something else: the ba stay, but step back.
      element(
        'g',
        { opacity: paint.lens === 'ba' || scene.layers !== undefined ? undefined : '0.4' },
        [
          ...(lit === undefined ? outlines : [element('g', { opacity: '0.4' }, outlines)]),
          ...scene.bas.map((shape) => baName(shape, words)),
        ],
      ),
      ...paint.ghosts.map((f) => element('g', { 'data-gone': f.id }, ghost(f, words))),
      // Over cylinders a line is seen all the way; where it begins there is a dot.
      ...figures('cylinder'),
      ...(scene.layers === undefined ? [] : scene.wires.map(halo)),
      ...back.map((one) => element('g', { opacity: faded }, [wire(one, { hasDots })])),
      ...front.map((one) => wire(one, { hasDots, isBold: lit !== undefined })),
      ...(lit === undefined ? [] : startRing(scene, lit)),
      ...figures('card'),
      ...figures('person'),
      ...figures('chip'),
      ...(isBlank(scene) ? [emptyNote(words)] : []),
    ],
  )
  return svg
}

function emptyNote(words: PictureWords): Markup {
  const shown = fitted(words.empty, blank.w, 15)
  return label(shown, { x: blank.w / 2, y: blank.h / 2, size: 15, fill: 'muted', anchor: 'middle' })
}

/** The fonts of a picture, Japanese first. */
export const fonts =
  "'Noto Sans JP', 'Noto Sans CJK JP', 'Hiragino Sans', 'BIZ UDPGothic', 'Yu Gothic UI', Meiryo, system-ui, sans-serif"

const arrowHead = element(
  'marker',
  {
    id: 'head',
    viewBox: '0 0 10 10',
    refX: 9.5,
    refY: 5,
    markerUnits: 'userSpaceOnUse',
    markerWidth: 9,
    markerHeight: 9,
    orient: 'auto',
  },
  [element('path', { d: 'M0 0L10 5L0 10z', fill: colour('wire') })],
)

const startDot = element(
  'marker',
  {
    id: 'dot',
    viewBox: '0 0 8 8',
    refX: 4,
    refY: 4,
    markerUnits: 'userSpaceOnUse',
    markerWidth: 8,
    markerHeight: 8,
  },
  [element('circle', { cx: 4, cy: 4, r: 3, fill: colour('wire') })],
)

function figure(
  { id, kind, rect }: Figure,
  model: Model,
  { scene, paint, words }: Picture,
): readonly Markup[] {
  const dress = { paint: paint.figures.get(id), mark: words.marks.get(id) }
  switch (kind) {
    case 'card': {
      const out = own(model.states, id)?.inScope === false ? words.outOfScope : undefined
      return card(rect, words.cards.get(id) ?? { title: '', lines: [] }, { ...dress, out })
    }
    case 'chip': {
      const event = own(model.events, id)
      const out = event?.inScope === false ? words.outOfScope : undefined
      const said = words.chips.get(id) ?? { label: '' }
      const main = event?.kind ?? 'process_use'
      const aspects = eventKinds.filter((one) => one !== main && event?.aspects.includes(one))
      return chip(rect, { kind: main, aspects }, said, { ...dress, out })
    }
    case 'cylinder': {
      const out = own(model.states, id)?.inScope === false ? words.outOfScope : undefined
      return cylinder(rect, scene.cylinders?.get(id) ?? [], { id, words, dress: { ...dress, out } })
    }
    case 'lane': {
      const found = scene.layers?.lanes.find((l) => l.id === id)
      return lane(rect, found ?? { id, systems: [] }, words)
    }
    case 'container':
      return container(rect, words.parties.get(id) ?? noWords, dress)
    case 'person': {
      const who = own(model.stakeholders, id)?.kind ?? 'naturalPersonClass'
      return person(rect, who, words.parties.get(id) ?? noWords, dress)
    }
  }
}

const noWords = { name: '', note: '' } as const

function baOutline({ id, path, tint, form }: BaShape): Markup {
  return element('path', {
    'data-ba': id,
    d: path,
    fill: form === 'hull' ? colour(tintName(tint)) : 'none',
    'fill-opacity': form === 'hull' ? '0.07' : undefined,
    stroke: colour(tintName(tint)),
    'stroke-width': 1.6,
    'stroke-dasharray': tintDash(tint),
  })
}

function baName({ id, label: at, tint }: BaShape, { bas }: PictureWords): Markup {
  return element(
    'text',
    {
      x: at.x,
      y: at.y,
      fill: colour(tintName(tint)),
      'font-size': 12,
      'font-weight': 600,
      'paint-order': 'stroke',
      stroke: colour('canvas'),
      'stroke-width': 4,
      'stroke-linejoin': 'round',
    },
    [text(bas.get(id) ?? '')],
  )
}

/** Where it begins is seen from far too, by a second outline. */
function startRing({ figures }: Scene, { start }: Lit): readonly Markup[] {
  return figures
    .filter(({ id }) => id === start)
    .map(({ rect }) =>
      box(inflate(rect, ringAway), {
        'data-start': start,
        rx: 8 + ringAway,
        fill: 'none',
        stroke: colour('ai'),
        'stroke-width': 3,
      }),
    )
}

function halo({ path }: Wire): Markup {
  const look = { stroke: colour('card'), 'stroke-width': 5, 'stroke-opacity': '0.85' }
  return element('path', { d: path, fill: 'none', ...look })
}

function wire(
  { path, dashed }: Wire,
  { hasDots, isBold = false }: { readonly hasDots: boolean; readonly isBold?: boolean },
): Markup {
  return element('path', {
    d: path,
    'marker-start': hasDots && !dashed ? 'url(#dot)' : undefined,
    fill: 'none',
    stroke: colour('wire'),
    'stroke-width': isBold ? 2.6 : 1.5,
    'stroke-dasharray': dashed ? '3 3' : undefined,
    'marker-end': 'url(#head)',
  })
}
