import type { Model } from '#lib/model/model.ts'

const cardGap = 104
const crown = 32

/**
 * Where the canvas draws everything: left upper corners. Vendors A to D on the left, platform in the middle, service providers
 * on the right, people below. Containers fit what they hold, so only the empty ones (F, G) need a place of their own.
 */
export const places: Model['places'] = {
  ...vendor('A', 0, ['ac', 'radio', 'cam'], ['g-A1', 'g-A2', 'g-A3'], 70),
  ...vendor('B', 375, ['med'], ['g-B'], 0),
  ...vendor('C', 560, ['body', 'act'], ['g-C1', 'g-C2'], 44),
  ...vendor('D', 828, ['power'], ['g-D'], 0),

  't-1': { x: 458, y: 290 },
  'own-use': { x: 458, y: 520 },

  'int-all': { x: 622, y: 240 },
  'p-PF': { x: 655, y: 384 },
  high: { x: 622, y: 440 },

  't-2': { x: 846, y: 482 },

  'high-sp': { x: 1010, y: 300 },
  'sp-user': { x: 1208, y: 300 },
  'p-SP': { x: 1142, y: 392 },
  svc: { x: 1109, y: 450 },

  F: { x: 992, y: 620 },
  G: { x: 1230, y: 620 },
  resident: { x: 640, y: 790 },
  consortium: { x: 1010, y: 790 },
}

/** One vendor: each raw data under the event that generates it, then the integrated data under its processing. */
function vendor(
  id: string,
  y: number,
  raw: readonly string[],
  generations: readonly string[],
  lower: number,
): Model['places'] {
  const top = y + 40
  const rows = raw.flatMap((name, i) => [
    [generations[i] ?? name, { x: 18, y: top + i * cardGap }] as const,
    [`raw-${name}`, { x: 18, y: top + i * cardGap + crown }] as const,
  ])
  return {
    ...Object.fromEntries(rows),
    [`p-${id}`]: { x: 240, y: top + lower },
    [`int-${id}`]: { x: 240, y: top + lower + 48 },
  }
}
