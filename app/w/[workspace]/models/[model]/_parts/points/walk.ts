import { pointKey, type OpenPoint } from './open-points.ts'

/** Screens of a model that can show open points by themselves; the others lead to one of these. */
const shownBy = { gap: 'responsibility', unfilled: 'attributes', stale: 'agreement' } as const

function screenOf(point: OpenPoint): string {
  return point.kind === 'finding' ? (point.address.split('?')[0] ?? '') : shownBy[point.kind]
}

/** The points one walks through on a screen (F-35): the canvas shows all, a table its own; any other screen leads to all. */
export function pointsOn(screen: string, points: readonly OpenPoint[]): readonly OpenPoint[] {
  const own = screen === 'flow' ? [] : points.filter((point) => screenOf(point) === screen)
  return own.length > 0 ? own : points
}

/**
 * Whether the walk goes on before the checks have spoken (F-135): along what the screen shows anyway, but it does not leave the screen for
 * another, nor a finding that is not known yet.
 */
export function mayGoOn(
  screen: string,
  points: readonly OpenPoint[],
  key: string | undefined,
): boolean {
  return key?.startsWith('finding.') !== true && points.some((one) => isShownOn(screen, one))
}

/** Where somebody stands on the walk: the point, and how many stood before it when it was reached. */
interface Standing {
  readonly key: string | undefined
  readonly at: number
}

/**
 * The next point, or the one before, round and round. One that has been settled meanwhile leaves its place: the next is what
 * stands there now.
 */
export function step(
  points: readonly OpenPoint[],
  from: Standing,
  by: 1 | -1,
): { readonly point: OpenPoint; readonly at: number } | null {
  if (points.length === 0) return null
  const here = points.findIndex((point) => pointKey(point) === from.key)
  const isFresh = from.key === undefined
  const next =
    here >= 0 ? here + by : isFresh ? (by === 1 ? 0 : -1) : by === 1 ? from.at : from.at - 1
  const at = ((next % points.length) + points.length) % points.length
  const point = points[at]
  return point === undefined ? null : { point, at }
}

/** The step of the model, with its query, where a point is shown and can be settled. */
export function addressOfPoint(point: OpenPoint): string {
  const told = Object.entries(queryOfPoint(point)).flatMap(([key, value]) =>
    value === undefined ? [] : [[key, value]],
  )
  const query = new URLSearchParams(told)
  return `${screenOf(point)}?${query.toString()}`
}

/** What stands in the address of its own screen when a point has been reached. */
export function queryOfPoint(point: OpenPoint): Record<string, string | undefined> {
  const name = { point: pointKey(point) }
  if (point.kind === 'unfilled') return { ...name, tab: 'table', at: `${point.state}|${point.row}` }
  if (point.kind === 'finding') {
    const at = new URLSearchParams(point.address.split('?')[1])
    // What the screen was opened with may be another sheet, or the row of another element.
    return { tab: undefined, at: undefined, ...Object.fromEntries(at), ...name }
  }
  if (point.kind === 'stale') return { ...name, risk: point.riskId, org: point.orgId }
  return name
}

/** Whether a screen shows a point by itself. */
export function isShownOn(screen: string, point: OpenPoint): boolean {
  return screen === 'flow' || screenOf(point) === screen
}
