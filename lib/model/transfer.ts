import * as z from 'zod/mini'
import { countrySchema, elementIdSchema } from './id.ts'
import { localTextSchema } from './text-schema.ts'

const ends = <T extends z.ZodMiniType>(end: T) =>
  z.strictObject({
    from: z.array(end).check(z.maxLength(50)),
    to: z.array(end).check(z.maxLength(50)),
  })

/** 移転の単位ごとの記述 / a transfer in its four units, each with both ends, and what to consider (p7; ). */
export const transferSchema = z.strictObject({
  country: ends(countrySchema),
  party: ends(elementIdSchema),
  system: ends(elementIdSchema),
  device: ends(elementIdSchema),
  provision: z.enum([
    'thirdParty',
    'entrustment',
    'jointUse',
    'sameParty',
    'subjectRequest',
    'undetermined',
  ]),
  considerations: z.strictObject({
    country: z.exactOptional(localTextSchema),
    party: z.exactOptional(localTextSchema),
    system: z.exactOptional(localTextSchema),
    device: z.exactOptional(localTextSchema),
  }),
})
export type Transfer = z.infer<typeof transferSchema>
