import { titleOf } from '#lib/model/text-schema.ts'

/** A short name for chips and seals: not blank, at most 40 units. */
export const shortNameSchema = titleOf(40)
