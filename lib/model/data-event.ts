import { z } from 'zod'
import { elementIdSchema } from './id.ts'
import { localTextSchema, titleSchema } from './local-text.ts'
import { transferSchema } from './transfer.ts'
import { eventKindSchema } from './vocabulary.ts'

/** イベント / an act that generates, changes or maintains attributes (p4, p6-8; ). */
export const dataEventSchema = z.strictObject({
  kind: eventKindSchema,
  name: titleSchema.exactOptional(),
  aspects: z.array(eventKindSchema).max(5),
  mode: z
    .enum([
      'view',
      'download',
      'remoteMaintenance',
      'exclude',
      'aggregate',
      'join',
      'anonymise',
      'pseudonymise',
      'train',
      'other',
    ])
    .exactOptional(),
  inputs: z.array(elementIdSchema).max(200),
  outputs: z.array(elementIdSchema).max(200),
  actors: z.array(elementIdSchema).max(50),
  onBehalfOf: elementIdSchema.exactOptional(),
  purposes: z.array(elementIdSchema).max(50),
  systems: z.array(elementIdSchema).max(50),
  transfer: transferSchema.exactOptional(),
  ground: z
    .strictObject({ ba: elementIdSchema.exactOptional(), text: localTextSchema.exactOptional() })
    .exactOptional(),
  storageNote: z.enum(['explicit', 'transient']).exactOptional(),
  inScope: z.boolean(),
  note: localTextSchema.exactOptional(),
})
export type DataEvent = z.infer<typeof dataEventSchema>
