import * as z from 'zod/mini'

const reserved: ReadonlySet<string> = new Set([
  'prototype',
  ...Object.getOwnPropertyNames(Object.prototype),
])

const elementId = /^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/

/** Whether JavaScript gives a meaning to the name of a member. */
export function isReservedName(name: string): boolean {
  return reserved.has(name)
}

/** Whether a text is the id of an element: what `elementIdSchema` says, without a report. */
export function isElementId(text: string): boolean {
  return elementId.test(text) && !reserved.has(text)
}

/**
 * Identifier of one element of a model: letters, digits, `_` and `-`, 1 to 64 of them, never a name that JavaScript
 * gives a meaning to. Unique inside one model; shared by its as-is and to-be scenario (I15).
 */
export const elementIdSchema = z.string().check(
  z.regex(elementId),
  z.refine((id) => !reserved.has(id), { message: 'reserved' }),
)

/** ISO 3166-1 alpha-2 code of a country or region. */
export const countrySchema = z.string().check(z.regex(/^[A-Z]{2}$/))

/** Calendar day `YYYY-MM-DD`. */
export const daySchema = z.iso.date()

/** Length of time in whole years, months and days, ISO 8601 (`P1Y`, `P6M`, `P30D`). */
export const durationSchema = z
  .string()
  .check(z.regex(/^P(?=\d)(\d{1,3}Y)?(\d{1,4}M)?(\d{1,5}D)?$/))
