import type { Model } from '#lib/model/model.ts'

/**
 * Where the canvas draws everything: purchasers on the left, the stores above the e-commerce department, what the company makes
 * of both on the right. Containers fit what they hold.
 */
export const places: Model['places'] = {
  buyer: { x: 0, y: 132 },

  'g-store': { x: 176, y: 63 },
  'sales-store': { x: 336, y: 38 },
  'p-store': { x: 570, y: 63 },
  'sum-store': { x: 730, y: 38 },

  'g-ec': { x: 176, y: 259 },
  'sales-ec': { x: 336, y: 234 },
  'p-ec': { x: 570, y: 259 },
  'sum-ec': { x: 730, y: 234 },

  'p-merge': { x: 978, y: 161 },
  merged: { x: 1148, y: 136 },
  'p-area': { x: 1380, y: 161 },
  area: { x: 1540, y: 136 },
}
