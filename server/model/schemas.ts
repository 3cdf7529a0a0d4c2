import { keepableParts } from '#lib/catalog/keepable-parts.ts'
import { templateIds } from '#lib/catalog/template-ids.ts'
import { titleSchema } from '#lib/model/text-schema.ts'
import { uuid } from '#server/trpc/uuid.ts'
import { z } from 'zod'

const workspaceId = uuid

/**
 * What a new model is made from. Of a template, or of a model of the same workspace (UC-29), everything comes
 * unless `keep` names the parts to keep (UC-19). `json` is the native
 * format, checked by lib/exchange (S-30).
 */
export const createSchema = z.discriminatedUnion('from', [
  z.strictObject({ workspaceId, from: z.literal('blank'), title: titleSchema }),
  z.strictObject({
    workspaceId,
    from: z.literal('template'),
    template: z.enum(templateIds),
    title: z.exactOptional(titleSchema),
    keep: z.array(z.enum(keepableParts)).max(keepableParts.length).exactOptional(),
  }),
  z.strictObject({
    workspaceId,
    from: z.literal('copy'),
    modelId: uuid,
    title: titleSchema,
    keep: z.array(z.enum(keepableParts)).max(keepableParts.length).exactOptional(),
  }),
  z.strictObject({ workspaceId, from: z.literal('json'), json: z.unknown() }),
])
export type NewModel = z.infer<typeof createSchema>
