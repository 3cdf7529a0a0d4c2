import type { Rect } from '#lib/picture/rect.ts'

/** Which part of the canvas is seen: where its origin is on the screen, and how near one is. */
export interface CanvasView {
  readonly x: number
  readonly y: number
  readonly zoom: number
}

/** Room for what floats over the canvas: the legend above, the tools at the left; on a narrow one the controls below. */
export const viewPadding = { top: 56, right: 14, bottom: 40, left: 58 } as const
export const narrowPadding = { top: 56, right: 8, bottom: 52, left: 8 } as const
/** The same while something waits for an answer at the lower edge. */
export const askingPadding = { ...viewPadding, bottom: 96 } as const

/** Below this width a canvas is narrow. */
export const narrowWidth = 640

/** The canvas shows everything at most this near by itself. */
export const nearestFit = 1.4

/** A narrow canvas opens no farther away than this: what is smaller nobody can read. */
export const farthestNarrow = 0.5

/** The view a canvas opens with: everything, on a narrow one where that can be read, else its left upper part (P-121). */
export function opensWith(
  everything: CanvasView,
  { x, y, w, h }: Rect,
  { width, height }: { readonly width: number; readonly height: number },
): CanvasView {
  const zoom = farthestNarrow
  if (width >= narrowWidth || everything.zoom >= zoom) return everything
  const { left, right, top, bottom } = narrowPadding
  // Along a side where it all fits it stands in the middle.
  const begin = (room: number, size: number, from: number, to: number) =>
    Math.max(from, Math.min((room - size) / 2, room - size - to))
  return {
    x: begin(width, w * zoom, left, right) - x * zoom,
    y: begin(height, h * zoom, top, bottom) - y * zoom,
    zoom,
  }
}

/** Reads the view out of an address, where it stands as `at=x,y,zoom`; undefined when it says nothing that can be shown. */
export function viewOf(text: string | null): CanvasView | undefined {
  const [x, y, zoom] = (text ?? '').split(',').map(Number)
  if (x === undefined || y === undefined || zoom === undefined) return undefined
  return [x, y, zoom].every((n) => Number.isFinite(n)) && zoom > 0 ? { x, y, zoom } : undefined
}
