import type { Model } from '#lib/model/model.ts'

/**
 * Where the canvas draws everything: customers on the left, the portal of company A, customer management at company B, and below
 * both the part that is out of scope, from the camera over the storage of company C to the customer's device.
 */
export const places: Model['places'] = {
  customer: { x: 0, y: 151 },

  'g-reg': { x: 176, y: 117 },
  'g-buy': { x: 176, y: 306 },
  reg: { x: 336, y: 38 },
  act: { x: 336, y: 164 },
  buy: { x: 336, y: 290 },
  'st-p-A': { x: 590, y: 92 },
  'st-p-B': { x: 590, y: 178 },
  'st-p-C': { x: 590, y: 252 },

  't-reg': { x: 750, y: 54 },
  't-buy': { x: 750, y: 306 },

  'reg-crm': { x: 914, y: 38 },
  'buy-crm': { x: 914, y: 290 },
  'st-c-A': { x: 1150, y: 92 },
  'st-c-B': { x: 1150, y: 178 },
  'st-c-C': { x: 1150, y: 252 },
  'p-hist': { x: 1150, y: 306 },
  hist: { x: 1310, y: 290 },
  'u-A': { x: 1542, y: 178 },

  'g-media': { x: 176, y: 486 },
  media: { x: 336, y: 470 },
  't-media': { x: 750, y: 486 },
  'media-C': { x: 914, y: 470 },
  'st-media': { x: 951, y: 556 },
  'p-media': { x: 1150, y: 486 },
  edited: { x: 1310, y: 470 },
  't-cust': { x: 1542, y: 486 },
  'edited-cust': { x: 1700, y: 470 },

  partner: { x: 160, y: 596, w: 216, h: 64 },
}
