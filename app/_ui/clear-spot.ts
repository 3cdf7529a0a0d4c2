/** An upright rectangle on the screen. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly w: number
  readonly h: number
}

const step = 24

/**
 * Where notices of a size stand so that they cover nothing that is worked on (F-58): at the lower edge of the room, as far right as can
 * be, else at the upper edge; where everything is taken, where they cover least.
 */
export function clearSpot(
  size: Pick<Box, 'w' | 'h'>,
  room: Box,
  taken: readonly Box[],
): Pick<Box, 'x' | 'y'> {
  const right = Math.max(room.x, room.x + room.w - size.w)
  const columns = Array.from(
    { length: 1 + Math.floor((right - room.x) / step) },
    (_, i) => right - i * step,
  )
  const rows = [Math.max(room.y, room.y + room.h - size.h), room.y]
  const spots = rows.flatMap((y) => columns.map((x) => ({ x, y })))
  const covers = spots.map((spot) => coveredBy({ ...spot, ...size }, taken))
  return spots[covers.indexOf(Math.min(...covers))] ?? { x: right, y: room.y }
}

/** How much of what is taken something covers, in square pixels. */
export function coveredBy(box: Box, taken: readonly Box[]): number {
  return taken.reduce((sum, one) => {
    const w = Math.min(box.x + box.w, one.x + one.w) - Math.max(box.x, one.x)
    const h = Math.min(box.y + box.h, one.y + one.h) - Math.max(box.y, one.y)
    return sum + Math.max(0, w) * Math.max(0, h)
  }, 0)
}
