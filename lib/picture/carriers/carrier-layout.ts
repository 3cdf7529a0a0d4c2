import type { Viewpoint } from '#lib/model/vocabulary.ts'
import type { Carried } from './carriers.ts'

/** One end of the bands: a bar with its name beside it. Heights and places in units of the picture. */
export interface CarrierBar<K> {
  readonly key: K
  readonly count: number
  readonly offered: number
  readonly x: number
  readonly y: number
  readonly height: number
  /** middle of its name, which never touches another one's */
  readonly nameY: number
}

/** A band as one closed outline. */
export interface CarrierBand extends Carried {
  readonly path: string
}

export interface CarrierLayout {
  readonly width: number
  readonly height: number
  readonly viewpoints: readonly CarrierBar<Viewpoint>[]
  readonly carriers: readonly CarrierBar<string | null>[]
  readonly bands: readonly CarrierBand[]
  /** how much room a name has beside its bar */
  readonly nameWidth: number
}

export const barWidth = 12
const gap = 10
const nameHeight = 34
const [thin, thick, tall] = [1.5, 22, 420]

/**
 * Viewpoints on the left, who carries on the right, and a band between them as thick as there are measures (P-132). Two
 * columns, each in the order given; `order` is that of the organisations, whoever is not in it follows, nobody is last.
 */
export function layOutCarriers(
  carried: readonly Carried[],
  { width, order }: { readonly width: number; readonly order: readonly string[] },
): CarrierLayout {
  const total = carried.reduce((sum, one) => sum + one.count, 0)
  const unit = Math.min(thick, Math.max(thin, tall / Math.max(1, total)))
  const nameWidth = Math.round(width * 0.29)
  const left = column(carried, (one) => one.viewpoint, { x: nameWidth, unit })
  const ranked = carried.toSorted((a, b) => rankOf(a.carrier, order) - rankOf(b.carrier, order))
  const right = column(ranked, (one) => one.carrier, { x: width - nameWidth - barWidth, unit })
  const height = Math.max(left.height, right.height)
  const viewpoints = left.bars.map(lowered((height - left.height) / 2))
  const carriers = right.bars.map(lowered((height - right.height) / 2))
  return {
    width,
    height,
    viewpoints,
    carriers,
    nameWidth,
    bands: bandsBetween(ranked, { viewpoints, carriers, unit }),
  }
}

function rankOf(carrier: string | null, order: readonly string[]): number {
  if (carrier === null) return order.length + 1
  const at = order.indexOf(carrier)
  return at === -1 ? order.length : at
}

function column<K>(
  carried: readonly Carried[],
  keyOf: (one: Carried) => K,
  { x, unit }: { readonly x: number; readonly unit: number },
): { readonly height: number; readonly bars: readonly CarrierBar<K>[] } {
  let top = 0
  const bars = [...Map.groupBy(carried, keyOf)].map(([key, ends]) => {
    const count = ends.reduce((sum, one) => sum + one.count, 0)
    const offered = ends.reduce((sum, one) => sum + one.offered, 0)
    const height = count * unit
    const slot = Math.max(height, nameHeight)
    const bar = { key, count, offered, x, height }
    const placed = { ...bar, y: top + (slot - height) / 2, nameY: top + slot / 2 }
    top += slot + gap
    return placed
  })
  return { height: Math.max(0, top - gap), bars }
}

function lowered(by: number) {
  return <K>(bar: CarrierBar<K>): CarrierBar<K> => ({
    ...bar,
    y: bar.y + by,
    nameY: bar.nameY + by,
  })
}

interface Ends {
  readonly viewpoints: readonly CarrierBar<Viewpoint>[]
  readonly carriers: readonly CarrierBar<string | null>[]
  readonly unit: number
}

/** Bands leave and enter each bar in the order of the other side, so that none crosses another at its own bar. */
function bandsBetween(
  ranked: readonly Carried[],
  { viewpoints, carriers, unit }: Ends,
): readonly CarrierBand[] {
  const entered = new Map<string | null, number>()
  return viewpoints.flatMap((from) => {
    let left = from.y
    return ranked
      .filter((one) => one.viewpoint === from.key)
      .flatMap((one) => {
        const to = carriers.find((bar) => bar.key === one.carrier)
        if (to === undefined) return []
        const right = entered.get(one.carrier) ?? to.y
        const thickness = one.count * unit
        const band = {
          ...one,
          path: outline([from.x + barWidth, left], [to.x, right], thickness),
        }
        left += thickness
        entered.set(one.carrier, right + thickness)
        return [band]
      })
  })
}

function outline(
  [x0, y0]: readonly [number, number],
  [x1, y1]: readonly [number, number],
  thickness: number,
): string {
  const middle = (x0 + x1) / 2
  const [a, b, c, d] = [y0, y1, y1 + thickness, y0 + thickness].map(short)
  const [s, m, e] = [x0, middle, x1].map(short)
  return `M${s} ${a}C${m} ${a} ${m} ${b} ${e} ${b}V${c}C${m} ${c} ${m} ${d} ${s} ${d}Z`
}

function short(n: number): string {
  return String(Math.round(n * 10) / 10)
}
