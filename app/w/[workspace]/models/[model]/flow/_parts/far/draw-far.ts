import { shapeOutline } from '#app/_client/parts/shape.tsx'
import { chipArrow, eventGlyphs, personGlyph } from '#lib/picture/glyphs.ts'
import type { Sign, Tone } from '#lib/picture/lens/paint.ts'
import type { Rect } from '#lib/picture/rect.ts'
import type { Figure, Scene } from '#lib/picture/scene.ts'
import { fitted, wrapped } from '#lib/picture/svg/fit-text.ts'
import { signGlyphs } from '#lib/picture/svg/strokes.ts'
import { tintDash, tintName } from '#lib/picture/tint.ts'
import { isShape } from '#lib/policy/look.ts'
import type { FarWords } from './far-words.ts'
import type { Painted } from '../lens/use-lens-paint.ts'

/** What the picture from far is made of. */
export interface FarScene {
  readonly scene: Pick<Scene, 'figures' | 'wires' | 'bas' | 'box'>
  readonly wordsOf: (id: string) => FarWords
  readonly painted: ReadonlyMap<string, Painted>
  readonly nameOf: (id: string) => string
  /** the lens is about something else than ba: they step back */
  readonly isQuiet: boolean
  /** the ba that alone is to be seen */
  readonly lit: string | undefined
  /** the colour of a name in the house's palette */
  readonly colour: (name: string) => string
  readonly font: string
}

type Pen = CanvasRenderingContext2D

/** Below this size in device pixels words are no words any more; a stroke stands for them. */
const legible = 2.4

/**
 * Draws a picture as it is seen from far: titles, kinds, marks, ba and connections, each by few strokes. `scale`: device pixels for
 * a unit of the canvas.
 */
export function drawFar(pen: Pen, far: FarScene, scale: number): void {
  const { scene } = far
  pen.setTransform(scale, 0, 0, scale, -scene.box.x * scale, -scene.box.y * scale)
  pen.textBaseline = 'alphabetic'
  const containers = scene.figures.filter((f) => f.kind === 'container')
  for (const figure of containers) drawContainer(pen, far, figure, scale)
  drawBas(pen, far, scale)
  drawWires(pen, far)
  for (const figure of scene.figures) {
    if (figure.kind === 'card') drawCard(pen, far, figure, scale)
    else if (figure.kind === 'person') drawPerson(pen, far, figure, scale)
  }
  for (const figure of scene.figures) if (figure.kind === 'chip') drawChip(pen, far, figure, scale)
}

function drawContainer(pen: Pen, far: FarScene, { id, rect }: Figure, scale: number): void {
  const { title, look } = far.wordsOf(id)
  frame(pen, rect, 12, { fill: far.colour('card'), stroke: edgeOf(far, id) })
  const { shape, colour } = look
  pen.fillStyle = far.colour(`org-${colour}`)
  outline(pen, shapeOutline(shape), { x: rect.x + 14, y: rect.y + 13, unit: 12 / 16 })
  words(pen, far, scale, {
    lines: [fitted(title, rect.w - 48, 24)],
    x: rect.x + 34,
    y: rect.y + 28,
    size: 24,
  })
  tinted(pen, far, id, rect, 12)
}

function drawBas(pen: Pen, far: FarScene, scale: number): void {
  for (const shape of far.scene.bas) {
    const isDim = far.lit !== undefined && far.lit !== shape.id
    const isLit = far.lit === shape.id
    pen.save()
    pen.globalAlpha = (far.isQuiet ? 0.4 : 1) * (isDim ? 0.2 : 1)
    const path = new Path2D(shape.path)
    const colour = far.colour(tintName(shape.tint))
    if (shape.form === 'hull') {
      const before = pen.globalAlpha
      pen.globalAlpha *= isLit ? 0.14 : 0.07
      pen.fillStyle = colour
      // oxlint-disable-next-line unicorn/no-array-fill-with-reference-type -- a canvas fills a path
      pen.fill(path)
      pen.globalAlpha = before
    }
    pen.strokeStyle = colour
    pen.lineWidth = Math.max(isLit ? 2.6 : 1.6, 0.8 / scale)
    pen.setLineDash(tintDash(shape.tint).split(' ').map(Number))
    pen.stroke(path)
    pen.setLineDash([])
    words(pen, far, scale, {
      lines: [far.nameOf(shape.id)],
      ...shape.label,
      size: 12,
      fill: colour,
    })
    pen.restore()
  }
}

/** All connections of a kind are one path: a stroke for each would cost more than everything else. */
function drawWires(pen: Pen, { scene, colour }: FarScene): void {
  for (const dashed of [false, true]) {
    const all = new Path2D()
    for (const wire of scene.wires) if (wire.dashed === dashed) all.addPath(new Path2D(wire.path))
    pen.strokeStyle = colour('wire')
    pen.lineWidth = 1.5
    pen.setLineDash(dashed ? [3, 3] : [])
    pen.stroke(all)
  }
  pen.setLineDash([])
}

function drawCard(pen: Pen, far: FarScene, { id, rect }: Figure, scale: number): void {
  const view = far.wordsOf(id)
  pen.globalAlpha = view.isOut ? 0.7 : 1
  frame(pen, rect, 8, {
    fill: far.colour('card'),
    stroke: edgeOf(far, id),
    ...(view.isOut ? { dash: [5, 3] } : {}),
  })
  words(pen, far, scale, {
    lines: wrapped(view.title, rect.w - 26, { size: 20, lines: 2 }),
    x: rect.x + 13,
    y: rect.y + 28,
    size: 20,
  })
  tinted(pen, far, id, rect, 8)
  if (!far.painted.has(id)) counted(pen, far, rect, view.risks, scale, 'warn')
  pen.globalAlpha = 1
}

function drawChip(pen: Pen, far: FarScene, { id, rect }: Figure, scale: number): void {
  const view = far.wordsOf(id)
  pen.globalAlpha = view.isOut ? 0.6 : 1
  pen.fillStyle = far.colour('chip')
  outline(pen, chipArrow, { x: rect.x, y: rect.y, unit: 1 })
  const painted = far.painted.get(id)
  if (painted !== undefined) {
    pen.strokeStyle = far.colour(toneName(painted.tone))
    pen.lineWidth = 2.5
    outline(pen, chipArrow, { x: rect.x, y: rect.y, unit: 1 }, true)
    marked(pen, far, rect, painted)
  }
  pen.strokeStyle = far.colour('on-chip')
  pen.lineWidth = 1.5
  outline(
    pen,
    eventGlyphs[view.event ?? 'process_use'],
    { x: rect.x + 8, y: rect.y + 3, unit: 20 / 16 },
    true,
  )
  if (painted === undefined) counted(pen, far, rect, view.risks, scale, 'bad')
  pen.globalAlpha = 1
}

function drawPerson(pen: Pen, far: FarScene, { id, rect }: Figure, scale: number): void {
  const { title, somebody = 'naturalPersonClass' } = far.wordsOf(id)
  pen.fillStyle = far.colour('card')
  pen.strokeStyle = far.colour('ink')
  pen.lineWidth = 1.5
  const at = { x: rect.x + rect.w / 2 - 22, y: rect.y + 4, unit: 1 }
  outline(pen, personGlyph(somebody), at)
  outline(pen, personGlyph(somebody), at, true)
  words(pen, far, scale, {
    lines: [fitted(title, rect.w, 14)],
    x: rect.x + rect.w / 2,
    y: rect.y + 62,
    size: 14,
    align: 'center',
  })
  tinted(pen, far, id, rect, 8)
}

interface Text {
  readonly lines: readonly string[]
  readonly x: number
  readonly y: number
  readonly size: number
  readonly fill?: string
  readonly align?: 'center'
}

function words(pen: Pen, far: FarScene, scale: number, text: Text): void {
  const { lines, x, y, size } = text
  pen.fillStyle = text.fill ?? far.colour('ink')
  if (size * scale < legible) {
    for (const [i, line] of lines.entries())
      pen.fillRect(x, y - size * 0.6 + i * size * 1.25, line.length * size * 0.7, size * 0.4)
    return
  }
  pen.font = `600 ${size}px ${far.font}`
  pen.textAlign = text.align ?? 'left'
  for (const [i, line] of lines.entries()) pen.fillText(line, x, y + i * size * 1.25)
}

function frame(
  pen: Pen,
  { x, y, w, h }: Rect,
  radius: number,
  look: { readonly fill: string; readonly stroke: string; readonly dash?: readonly number[] },
): void {
  pen.beginPath()
  pen.roundRect(x, y, w, h, radius)
  pen.fillStyle = look.fill
  pen.fill()
  pen.strokeStyle = look.stroke
  pen.lineWidth = 1.2
  pen.setLineDash([...(look.dash ?? [])])
  pen.stroke()
}

/** A breath of the colour of the lens over a figure, and its sign at the right upper corner. */
function tinted(pen: Pen, far: FarScene, id: string, rect: Rect, radius: number): void {
  const painted = far.painted.get(id)
  if (painted === undefined) return
  const { x, y, w, h } = rect
  const before = pen.globalAlpha
  pen.fillStyle = far.colour(toneName(painted.tone))
  pen.globalAlpha = before * 0.09
  pen.beginPath()
  pen.roundRect(x, y, w, h, radius)
  pen.fill()
  pen.globalAlpha = before
  marked(pen, far, rect, painted)
}

function marked(pen: Pen, far: FarScene, rect: Rect, painted: Painted): void {
  const at = { x: rect.x + rect.w - 12, y: rect.y }
  pen.beginPath()
  pen.arc(at.x, at.y, 11, 0, Math.PI * 2)
  pen.fillStyle = far.colour('card')
  pen.fill()
  pen.strokeStyle = far.colour(toneName(painted.tone))
  pen.lineWidth = 2
  pen.stroke()
  drawSign(pen, painted.sign, { x: at.x - 8, y: at.y - 8, unit: 1 })
}

function drawSign(pen: Pen, sign: Sign, at: Spot): void {
  if (sign === 'none') return
  pen.fillStyle = pen.strokeStyle
  if (isShape(sign)) outline(pen, shapeOutline(sign), at)
  else outline(pen, signGlyphs[sign], at, true)
}

function counted(
  pen: Pen,
  far: FarScene,
  rect: Rect,
  count: number,
  scale: number,
  tone: 'warn' | 'bad',
): void {
  if (count === 0) return
  const at = { x: rect.x + rect.w - 2, y: rect.y }
  pen.beginPath()
  pen.arc(at.x, at.y, 11, 0, Math.PI * 2)
  pen.fillStyle = far.colour(tone)
  pen.fill()
  words(pen, far, scale, {
    lines: [String(count)],
    x: at.x,
    y: at.y + 5,
    size: 14,
    fill: far.colour(tone === 'bad' ? 'on-bad' : 'card'),
    align: 'center',
  })
}

function edgeOf(far: FarScene, id: string): string {
  const painted = far.painted.get(id)
  return far.colour(painted === undefined ? 'line-strong' : toneName(painted.tone))
}

function toneName(tone: Tone): string {
  return tone === 'none' ? 'line-strong' : tone
}

const outlines = new Map<string, Path2D>()

/** Where a path stands, and how large its unit is. */
interface Spot {
  readonly x: number
  readonly y: number
  readonly unit: number
}

function outline(pen: Pen, path: string, at: Spot, isLine = false): void {
  const known = outlines.get(path) ?? new Path2D(path)
  outlines.set(path, known)
  pen.save()
  pen.translate(at.x, at.y)
  pen.scale(at.unit, at.unit)
  if (isLine) pen.stroke(known)
  else pen.fill(known, 'evenodd')
  pen.restore()
}
