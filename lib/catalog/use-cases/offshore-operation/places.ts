import type { Model } from '#lib/model/model.ts'

/** Where the canvas draws everything: users, company P in Japan, the border, company Q in country Z; the cloud below. */
export const places: Model['places'] = {
  users: { x: 0, y: 42 },

  'g-usr': { x: 176, y: 71 },
  usr: { x: 336, y: 38 },
  'p-mask': { x: 570, y: 71 },
  masked: { x: 730, y: 38 },
  'st-usr': { x: 300, y: 172 },
  'v-usr': { x: 432, y: 468 },
  src: { x: 730, y: 180 },
  'g-log': { x: 570, y: 355 },
  log: { x: 730, y: 322 },

  't-dev': { x: 978, y: 142 },
  't-log': { x: 978, y: 355 },

  'masked-z': { x: 1148, y: 38 },
  'src-z': { x: 1148, y: 180 },
  'log-z': { x: 1148, y: 322 },
  'd-z': { x: 1400, y: 213 },

  R: { x: 160, y: 540, w: 216, h: 64 },
}
