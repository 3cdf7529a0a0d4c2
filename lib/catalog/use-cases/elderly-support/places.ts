import type { Model } from '#lib/model/model.ts'

const rowGap = 71

/**
 * Where the canvas draws everything: left upper corners. Vendors A to D on the left, platform in the middle, service providers
 * on the right, people below. Containers fit what they hold, so only the empty ones (F, G) need a place of their own.
 */
export const places: Model['places'] = {
  ...vendor('A', { y: 0, raw: ['ac', 'radio', 'cam'], generations: ['g-A1', 'g-A2', 'g-A3'] }),
  ...vendor('B', { y: 271, raw: ['med'], generations: ['g-B'] }),
  ...vendor('C', { y: 446, raw: ['body', 'act'], generations: ['g-C1', 'g-C2'] }),
  ...vendor('D', { y: 646, raw: ['power'], generations: ['g-D'] }),

  't-1': { x: 614, y: 272 },
  'own-use': { x: 614, y: 470 },

  'int-all': { x: 774, y: 238 },
  'p-PF': { x: 811, y: 357 },
  high: { x: 774, y: 409 },

  't-2': { x: 1010, y: 443 },

  'high-sp': { x: 1172, y: 300 },
  'sp-user': { x: 1374, y: 300 },
  'p-SP': { x: 1310, y: 383 },
  svc: { x: 1273, y: 437 },

  F: { x: 1156, y: 596, w: 202, h: 64 },
  G: { x: 1374, y: 596, w: 202, h: 64 },
  resident: { x: 815, y: 650 },
  consortium: { x: 1314, y: 700 },
}

/** One vendor: a row for each raw data with the event that generates it, then the integrated data under its processing. */
function vendor(
  id: string,
  {
    y,
    raw,
    generations,
  }: {
    readonly y: number
    readonly raw: readonly string[]
    readonly generations: readonly string[]
  },
): Model['places'] {
  const top = y + 38
  const below = raw.length === 1 ? 23 : 0
  const lower = raw.length === 1 ? 0 : raw.length === 2 ? 12 : 31
  const rows = raw.flatMap((name, i) => [
    [generations[i] ?? name, { x: 16, y: top + below + i * rowGap + 17 }] as const,
    [`raw-${name}`, { x: 152, y: top + below + i * rowGap }] as const,
  ])
  return {
    ...Object.fromEntries(rows),
    [`p-${id}`]: { x: 380, y: top + lower },
    [`int-${id}`]: { x: 380, y: top + lower + 46 },
  }
}
