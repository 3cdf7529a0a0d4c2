import * as z from 'zod/mini'
import { elementIdSchema } from './id.ts'
import { localTextSchema, titleSchema } from './text-schema.ts'

/** データ / a data whose identity survives changes of holder and system (p1; ), and the kinds mixed in it (p11). */
export const dataAssetSchema = z.strictObject({
  name: titleSchema,
  kinds: z
    .array(
      z.strictObject({
        id: elementIdSchema,
        name: titleSchema,
        predicate: localTextSchema,
        bas: z.array(elementIdSchema).check(z.maxLength(50)),
      }),
    )
    .check(z.maxLength(20)),
})
/** @public */
export type DataAsset = z.infer<typeof dataAssetSchema>
