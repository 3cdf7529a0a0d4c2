import type { Model } from '#lib/model/model.ts'

/**
 * Where the canvas draws everything: top-left corners, cards 180 × 100, chips 112 × 28, organisation containers with `w` and
 * `h` under the id of the stakeholder. Vendors A to D on the left, platform in the middle, service providers on the right.
 */
export const places: Model['places'] = {
  A: { x: 32, y: 32, w: 696, h: 380 },
  B: { x: 32, y: 428, w: 696, h: 156 },
  C: { x: 32, y: 600, w: 696, h: 268 },
  D: { x: 32, y: 884, w: 696, h: 156 },
  PF: { x: 904, y: 300, w: 212, h: 356 },
  E: { x: 1292, y: 300, w: 412, h: 356 },
  F: { x: 1292, y: 680, w: 198, h: 88 },
  G: { x: 1506, y: 680, w: 198, h: 88 },
  resident: { x: 184, y: 1072 },

  'g-A1': { x: 48, y: 108 },
  'g-A2': { x: 48, y: 220 },
  'g-A3': { x: 48, y: 332 },
  'g-B': { x: 48, y: 504 },
  'g-C1': { x: 48, y: 676 },
  'g-C2': { x: 48, y: 788 },
  'g-D': { x: 48, y: 960 },

  'raw-ac': { x: 184, y: 72 },
  'raw-radio': { x: 184, y: 184 },
  'raw-cam': { x: 184, y: 296 },
  'raw-med': { x: 184, y: 468 },
  'raw-body': { x: 184, y: 640 },
  'raw-act': { x: 184, y: 752 },
  'raw-power': { x: 184, y: 924 },

  'p-A': { x: 392, y: 220 },
  'p-B': { x: 392, y: 504 },
  'p-C': { x: 392, y: 732 },
  'p-D': { x: 392, y: 960 },

  'int-A': { x: 532, y: 184 },
  'int-B': { x: 532, y: 468 },
  'int-C': { x: 532, y: 696 },
  'int-D': { x: 532, y: 924 },

  't-1': { x: 760, y: 376 },
  'own-use': { x: 760, y: 600 },

  'int-all': { x: 920, y: 340 },
  'p-PF': { x: 954, y: 476 },
  high: { x: 920, y: 540 },

  't-2': { x: 1148, y: 476 },

  'high-sp': { x: 1308, y: 340 },
  'sp-user': { x: 1508, y: 340 },
  'p-SP': { x: 1442, y: 476 },
  svc: { x: 1408, y: 540 },
}
