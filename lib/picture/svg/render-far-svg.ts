import type { Stakeholder } from '#lib/model/stakeholder.ts'
import type { BaShape } from '../ba-shapes.ts'
import { personGlyph, personGlyphSize } from '../glyphs.ts'
import type { FigurePaint, Tone } from '../lens/paint.ts'
import type { OrgShape } from '../org-shapes.ts'
import type { Rect } from '../rect.ts'
import type { Figure, Scene } from '../scene.ts'
import { tintDash, tintName } from '../tint.ts'
import { fitted, wrapped } from './fit-text.ts'
import { element, text, type Markup } from './markup.ts'
import { colour, pictureStyle, type Colour } from './palette.ts'
import { orgColour } from './party.ts'
import { fonts, pictureBox } from './render-model-svg.ts'
import { glyph, label, sign } from './strokes.ts'

/** What a picture is called and tells, in the language of its reader. */
interface FarWords {
  readonly locale: string
  readonly title: string
  readonly description: string
  /** what is read and painted in it; without, nothing is */
  readonly named?: Named
}

interface Named {
  readonly nameOf: (id: string) => string
  readonly baOf: (id: string) => string
  readonly lookOf: (id: string) => { readonly colour: number; readonly shape: OrgShape } | undefined
  readonly kindOf: (id: string) => Stakeholder['kind']
  readonly risksOf: (id: string) => number
  readonly painted: ReadonlyMap<string, FigurePaint>
  /** the lens is about something else than ba: they step back */
  readonly isQuiet: boolean
}

/**
 * What is seen of a scene from far, as an SVG document of its own (P-120): containers, data, events and lines as one path each; where
 * it is `named` also ba, titles and what the lens paints, as the canvas draws them from far (P-122). As many bytes as there are figures and
 * lines, times a few.
 */
export function renderFarSvg(scene: Scene, words: FarWords): string {
  const { locale, title, description, named } = words
  const box = pictureBox(scene)
  const all = (kind: Figure['kind']) => scene.figures.filter((figure) => figure.kind === kind)
  const around = (figures: readonly Figure[]) => figures.map(({ rect }) => frameOf(rect)).join('')
  const edge = named === undefined ? thick : fine
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: [box.x, box.y, box.w, box.h].map(whole).join(' '),
      width: Math.ceil(box.w),
      height: Math.ceil(box.h),
      role: 'img',
      lang: locale,
      'aria-labelledby': 'title',
      'aria-describedby': 'desc',
      'font-family': fonts,
      fill: colour('ink'),
    },
    [
      element('title', { id: 'title' }, [text(title)]),
      element('desc', { id: 'desc' }, [text(description)]),
      element('style', {}, [text(pictureStyle(box.w))]),
      ...path(around(all('container')), {
        fill: colour('card'),
        stroke: colour('line-strong'),
        'stroke-width': edge.container,
      }),
      ...(named === undefined ? [] : all('container').flatMap((f) => headOf(f, named))),
      ...(named === undefined ? [] : basOf(scene.bas, named)),
      ...linesOf(scene, named !== undefined),
      ...path(around(all('card')), {
        fill: colour(named === undefined ? 'canvas' : 'card'),
        stroke: colour(named === undefined ? 'muted' : 'line-strong'),
        'stroke-width': edge.card,
      }),
      ...(named === undefined ? [] : tintsOf(all('card'), named)),
      ...(named === undefined ? [] : all('card').flatMap((f) => titleOf(f, named))),
      ...(named === undefined
        ? path(around(all('person')), { fill: colour('muted') })
        : all('person').flatMap((f) => personOf(f, named))),
      ...path(
        named === undefined
          ? around(all('chip'))
          : all('chip')
              .map(({ rect }) => arrowOf(rect))
              .join(''),
        { fill: colour('chip') },
      ),
      ...(named === undefined ? [] : scene.figures.flatMap((f) => marked(f, named))),
    ],
  )
}

const thick = { container: 6, card: 5 } as const
const fine = { container: 1.2, card: 1.2 } as const

function path(
  d: string,
  look: Readonly<Record<string, string | number | undefined>>,
): readonly Markup[] {
  return d === '' ? [] : [element('path', { d, ...look })]
}

function linesOf({ figures, wires }: Scene, isNamed: boolean): readonly Markup[] {
  if (isNamed)
    return [false, true].flatMap((dashed) =>
      path(wires.flatMap((one) => (one.dashed === dashed ? [one.path] : [])).join(''), {
        fill: 'none',
        stroke: colour('wire'),
        'stroke-width': 1.5,
        'stroke-dasharray': dashed ? '3 3' : undefined,
      }),
    )
  const middles = new Map(figures.map(({ id, rect }) => [id, middle(rect)]))
  const lines = wires.map(({ from, to }) => {
    const [a, b] = [middles.get(from), middles.get(to)]
    return a === undefined || b === undefined ? '' : `M${a}L${b}`
  })
  return path(lines.join(''), { fill: 'none', stroke: colour('line-strong'), 'stroke-width': 4 })
}

function headOf({ id, rect }: Figure, { nameOf, lookOf }: Named): readonly Markup[] {
  const look = lookOf(id)
  return [
    sign(look?.shape ?? 'ring', {
      x: rect.x + 14,
      y: rect.y + 13,
      size: 12,
      fill: orgColour(look?.colour),
    }),
    label(fitted(nameOf(id), rect.w - 48, 24), {
      x: rect.x + 34,
      y: rect.y + 28,
      size: 24,
      weight: 600,
    }),
  ]
}

function basOf(bas: readonly BaShape[], { baOf, isQuiet }: Named): readonly Markup[] {
  const shapes = bas.flatMap(({ id, path: d, form, tint, label: at }) => [
    element('path', {
      d,
      fill: form === 'hull' ? colour(tintName(tint)) : 'none',
      'fill-opacity': form === 'hull' ? '0.07' : undefined,
      stroke: colour(tintName(tint)),
      'stroke-width': 1.6,
      'stroke-dasharray': tintDash(tint),
    }),
    label(baOf(id), { ...at, size: 12, weight: 600, fill: tintName(tint) }),
  ])
  return [element('g', { opacity: isQuiet ? '0.4' : undefined }, shapes)]
}

function titleOf({ id, rect }: Figure, { nameOf }: Named): readonly Markup[] {
  return wrapped(nameOf(id), rect.w - 26, { size: 20, lines: 2 }).map((line, i) =>
    label(line, { x: rect.x + 13, y: rect.y + 28 + i * 25, size: 20, weight: 600 }),
  )
}

function personOf({ id, rect }: Figure, { nameOf, kindOf }: Named): readonly Markup[] {
  const { w } = personGlyphSize
  const x = rect.x + rect.w / 2
  return [
    glyph(
      personGlyph(kindOf(id)),
      { x: x - w / 2, y: rect.y + 4, size: w, units: w },
      { stroke: 'ink', fill: 'card', width: 1.5 },
    ),
    label(fitted(nameOf(id), rect.w, 14), {
      x,
      y: rect.y + 62,
      size: 14,
      weight: 600,
      anchor: 'middle',
    }),
  ]
}

/** A breath of the colour of the lens over what it paints: a path for each tone. */
function tintsOf(figures: readonly Figure[], { painted }: Named): readonly Markup[] {
  const byTone = new Map<Exclude<Tone, 'none'>, string>()
  for (const { id, rect } of figures) {
    const tone = painted.get(id)?.group.tone ?? 'none'
    if (tone !== 'none') byTone.set(tone, (byTone.get(tone) ?? '') + frameOf(rect))
  }
  return [...byTone].map(([tone, d]) =>
    element('path', { d, fill: colour(tone), 'fill-opacity': '0.09', stroke: colour(tone) }),
  )
}

/** The sign of a lens at the right upper corner of a figure, or how many risks it has where the lens says nothing. */
function marked({ id, kind, rect }: Figure, { painted, risksOf }: Named): readonly Markup[] {
  if (!painted.has(id)) return counted(rect, risksOf(id), kind === 'chip' ? 'bad' : 'warn')
  const { tone = 'none', sign: which = 'none' } = painted.get(id)?.group ?? {}
  if (tone === 'none') return []
  const at = { x: rect.x + rect.w - 12, y: rect.y }
  const fill: Colour = tone
  return [
    element('circle', {
      cx: at.x,
      cy: at.y,
      r: 11,
      fill: colour('card'),
      stroke: colour(tone),
      'stroke-width': 2,
    }),
    ...(which === 'none' ? [] : [sign(which, { x: at.x - 8, y: at.y - 8, size: 16, fill })]),
  ]
}

function counted(rect: Rect, count: number, fill: 'warn' | 'bad'): readonly Markup[] {
  if (count === 0) return []
  const at = { x: rect.x + rect.w - 2, y: rect.y }
  const ink = fill === 'bad' ? 'on-bad' : 'card'
  return [
    element('circle', { cx: at.x, cy: at.y, r: 11, fill: colour(fill) }),
    label(String(count), {
      x: at.x,
      y: at.y + 5,
      size: 14,
      weight: 600,
      anchor: 'middle',
      fill: ink,
    }),
  ]
}

function frameOf({ x, y, w, h }: Rect): string {
  return `M${whole(x)} ${whole(y)}h${whole(w)}v${whole(h)}h${whole(-w)}z`
}

function arrowOf({ x, y, w, h }: Rect): string {
  const [point, half] = [10, h / 2]
  return `M${whole(x)} ${whole(y)}h${whole(w - point)}l${point} ${half}l${-point} ${half}h${whole(point - w)}z`
}

function middle({ x, y, w, h }: Rect): string {
  return `${whole(x + w / 2)} ${whole(y + h / 2)}`
}

function whole(n: number): string {
  return String(Math.round(n) + 0)
}
