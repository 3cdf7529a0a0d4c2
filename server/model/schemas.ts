import { titleSchema } from '#lib/model/local-text.ts'
import { z } from 'zod'
import { templateIds } from './templates.ts'

const workspaceId = z.uuid()

/** What a new model is made from. `json` is the native format, checked by lib/exchange (S-30). */
export const createSchema = z.discriminatedUnion('from', [
  z.strictObject({ workspaceId, from: z.literal('blank'), title: titleSchema }),
  z.strictObject({
    workspaceId,
    from: z.literal('template'),
    template: z.enum(templateIds),
    title: titleSchema.exactOptional(),
  }),
  z.strictObject({ workspaceId, from: z.literal('json'), json: z.unknown() }),
])
export type NewModel = z.infer<typeof createSchema>
