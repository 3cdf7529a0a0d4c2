import { z } from 'zod'
import { longestAnchor } from '#lib/model/anchor.ts'
import { elementIdSchema } from '#lib/model/id.ts'
import { localTextSchema, words } from '#lib/model/text-schema.ts'

/**
 * Things an entry speaks of, with the name they had at that moment: an entry must stay readable when the thing is
 * renamed or gone, and a reader of an exported log has no database to look names up in.
 */
export const rowId = z.string().min(1).max(64)
export const organisationRef = z.strictObject({ id: rowId, name: localTextSchema })
export const personRef = z.strictObject({ id: rowId, name: words(200) })
export const modelRef = z.strictObject({ id: rowId, title: localTextSchema })
export const riskRef = z.strictObject({ id: elementIdSchema, text: localTextSchema })
export const measureRef = z.strictObject({ id: elementIdSchema, title: localTextSchema })
export const stakeholderRef = z.strictObject({ id: elementIdSchema, name: localTextSchema })
export const roleList = z.array(words(40)).max(20)
export const sha256Hex = z.string().regex(/^[0-9a-f]{64}$/)
/** A place of a model by the text of its anchor, with what its element was called. */
export const placeRef = z.strictObject({
  anchor: words(longestAnchor),
  name: z.exactOptional(localTextSchema),
})
export const elementRef = z.strictObject({
  element: words(100),
  name: z.exactOptional(localTextSchema),
})
