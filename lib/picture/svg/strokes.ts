import { orgShapeCorners, type OrgShape } from '../org-shapes.ts'
import type { Sign } from '../lens/paint.ts'
import type { Rect } from '../rect.ts'
import { element, text, type Markup } from './markup.ts'
import { colour, type Colour } from './palette.ts'

/** A line of words at a place (left end or middle, base line). */
export function label(
  words: string,
  at: {
    readonly x: number
    readonly y: number
    readonly size: number
    readonly fill?: Colour
    readonly weight?: number
    readonly anchor?: 'middle' | 'end'
    readonly className?: string
  },
): Markup {
  return element(
    'text',
    {
      x: at.x,
      y: at.y,
      'font-size': at.size,
      'font-weight': at.weight,
      fill: at.fill === undefined ? undefined : colour(at.fill),
      'text-anchor': at.anchor,
      class: at.className,
    },
    [text(words)],
  )
}

/** A box with round corners. */
export function box(
  rect: Rect,
  look: Readonly<Record<string, string | number | undefined>>,
): Markup {
  return element('rect', { x: rect.x, y: rect.y, width: rect.w, height: rect.h, ...look })
}

/** A drawing on a square of `units`, in strokes of the colour given. */
export function glyph(
  path: string,
  at: { readonly x: number; readonly y: number; readonly size: number; readonly units: number },
  look: { readonly stroke: Colour; readonly fill?: Colour; readonly width: number },
): Markup {
  return element('path', {
    d: path,
    transform: moved(at.x, at.y, at.size / at.units),
    fill: look.fill === undefined ? 'none' : colour(look.fill),
    stroke: colour(look.stroke),
    'stroke-width': look.width,
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
  })
}

/** The sign of a lens or the shape of an organisation. */
export function sign(
  which: Exclude<Sign, 'none'>,
  at: { readonly x: number; readonly y: number; readonly size: number; readonly fill: Colour },
): Markup {
  const paint = colour(at.fill)
  const transform = moved(at.x, at.y, at.size / 16)
  if (isShape(which)) {
    if (which === 'circle')
      return element('circle', { cx: 8, cy: 8, r: 6.4, fill: paint, transform })
    if (which === 'ring') {
      const ring = { fill: 'none', stroke: paint, 'stroke-width': 3 }
      return element('circle', { cx: 8, cy: 8, r: 5.2, ...ring, transform })
    }
    return element('polygon', { points: orgShapeCorners[which], fill: paint, transform })
  }
  return glyph(signGlyphs[which], { ...at, units: 16 }, { stroke: at.fill, width: 2 })
}

/** Everything that is no shape of an organisation, as strokes on 16 × 16 units. */
export const signGlyphs: Readonly<Record<Exclude<Sign, 'none' | OrgShape>, string>> = {
  gap: 'M8 1.6L15 14H1zM8 6v3.6M8 11.8v.2',
  check: 'M2.5 8.5l3.6 3.8L13.5 4',
  clock: 'M2 8a6 6 0 1 0 12 0a6 6 0 1 0-12 0M8 4.6V8l2.4 1.6',
  changed: 'M3 13l.8-3.4L11 2.4l2.6 2.6L6.4 12.2zM9.4 4l2.6 2.6',
  added: 'M8 2.5v11M2.5 8h11',
  removed: 'M3.5 3.5l9 9M12.5 3.5l-9 9',
  bar1: 'M3 13.5v-4',
  bar2: 'M3 13.5v-4M8 13.5V6',
  bar3: 'M3 13.5v-4M8 13.5V6M13 13.5v-11',
  person: 'M5.2 5a2.8 2.8 0 1 0 5.6 0a2.8 2.8 0 1 0-5.6 0M2.5 14.2c0-6.4 11-6.4 11 0',
  lines: 'M3 4h10M3 8h10M3 12h6',
  key: 'M2.2 10.6a3.2 3.2 0 1 0 6.4 0a3.2 3.2 0 1 0-6.4 0M7.8 8.2L13.6 2.4M11.4 4.6l2 2',
}

function isShape(which: Exclude<Sign, 'none'>): which is OrgShape {
  return which === 'circle' || which === 'ring' || Object.hasOwn(orgShapeCorners, which)
}

function moved(x: number, y: number, scale: number): string {
  const short = (n: number) => String(Math.round(n * 1000) / 1000)
  return `translate(${short(x)} ${short(y)}) scale(${short(scale)})`
}
