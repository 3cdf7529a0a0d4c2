import { mutable } from '#lib/notices/kinds.ts'
import { isTimeZone } from '#lib/notices/time-zone.ts'
import { z } from 'zod'

const hour = z.int().min(0).max(23)

/** How a person wants to be told (NT-15). */
export const settingInput = z.strictObject({
  timeZone: z.string().min(1).max(64).refine(isTimeZone),
  quiet: z.nullable(
    z.strictObject({ from: hour, until: hour }).refine(({ from, until }) => from !== until),
  ),
  digestHour: hour,
  muted: z
    .array(z.enum(mutable))
    .max(mutable.length)
    .refine((topics) => new Set(topics).size === topics.length),
})
