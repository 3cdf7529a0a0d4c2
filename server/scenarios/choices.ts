import type { Json } from '#lib/base/canonical-json.ts'
import type { Choices } from '#lib/derive/adoption.ts'
import { z } from 'zod'

const stored = z.record(z.string(), z.enum(['origin', 'variant']))

/** Choices as they were stored with what was asked for. */
export function choicesOf(json: Json): Choices {
  return stored.parse(json)
}
