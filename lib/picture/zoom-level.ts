/** How much of a figure is told: from far its title, then three attributes, near all of them. */
export type ZoomLevel = 'far' | 'middle' | 'near'

const far = { enter: 0.42, leave: 0.48 } as const
const near = { enter: 1.75, leave: 1.6 } as const

/**
 * The level at a zoom, coming from another level (P-52): one is left a little later than it was entered, so that a hand trembling
 * at the border does not make the picture flicker.
 */
export function zoomLevel(zoom: number, before: ZoomLevel): ZoomLevel {
  if (zoom < (before === 'far' ? far.leave : far.enter)) return 'far'
  if (zoom > (before === 'near' ? near.leave : near.enter)) return 'near'
  return 'middle'
}

/** A window of the usual size leaves a canvas so much room, in pixels. */
const usualRoom = { w: 1180, h: 740 } as const

/** Whether a picture that opens as a whole opens from far (P-122), as far as that can be said before the window is known. */
export function opensFromFar({ w, h }: { readonly w: number; readonly h: number }): boolean {
  return Math.min(usualRoom.w / w, usualRoom.h / h) < far.enter
}

/** The level of one canvas, asked at every frame and changed only at a border. */
export class ZoomKeeper {
  #level: ZoomLevel = 'middle'

  at(zoom: number): ZoomLevel {
    this.#level = zoomLevel(zoom, this.#level)
    return this.#level
  }
}

const head = 21
const foot = 4
const tallest = 10
const smallest = 6.4

/**
 * How rows fit into a card whose size does not change with the zoom (P-53), in canvas units: how high a line is, and how many
 * rows are shown; when not all fit, one line is left to say how many more there are.
 */
export function nearRows(
  height: number,
  count: number,
): { readonly line: number; readonly shown: number } {
  const room = height - head - foot
  const line = Math.min(tallest, Math.max(smallest, room / Math.max(1, count)))
  const fitting = Math.floor(room / line + 1e-9)
  return { line, shown: count <= fitting ? count : Math.max(0, fitting - 1) }
}
