import type { Rect } from '../rect.ts'

/** How round lid and foot of a cylinder are. */
const lidHeight = 9
/** From the upper edge of a cylinder to the first line of its title, below the line of the first event. */
export const titleTop = 43
export const titleLine = 15
/** From the lower edge of a lane to the names of the systems there. */
const systemsFoot = 38
/** How far a foot ends above the lower edge of its lane. */
const inset = 10
export const systemLine = 13
const systemLines = 2
export const cylinderInset = 8

/** The outline of a cylinder with its left upper corner at 0 / 0. */
export function cylinderBody({ w, h }: Pick<Rect, 'w' | 'h'>): string {
  const arc = `a${w / 2} ${lidHeight} 0 0 1`
  return `M0 ${lidHeight}${arc} ${w} 0V${h - lidHeight}${arc} ${-w} 0Z`
}

/** The front edge of its lid. */
export function cylinderLid(w: number): string {
  return `M0 ${lidHeight}a${w / 2} ${lidHeight} 0 0 0 ${w} 0`
}

/** Where the names of the systems of a lane stand in a cylinder: the base line of the first. */
export function systemsAt(
  band: { readonly y: number; readonly h: number },
  isLast: boolean,
): number {
  return band.y + band.h - systemsFoot + (isLast ? inset : 0)
}

/** What fits of the systems of a lane; how many more there are. */
export function shownSystems(systems: readonly string[]): {
  readonly shown: readonly string[]
  readonly more: number
} {
  if (systems.length <= systemLines) return { shown: systems, more: 0 }
  return { shown: systems.slice(0, systemLines - 1), more: systems.length - systemLines + 1 }
}
