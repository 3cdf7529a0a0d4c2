import * as z from 'zod/mini'
import { elementIdSchema } from './id.ts'
import { olderNameSchema } from './older-name-schema.ts'
import { localTextSchema, titleSchema } from './text-schema.ts'
import { transferSchema } from './transfer.ts'
import { eventKindSchema } from './vocabulary.ts'

/** 処理の種類 / what kind of use or processing an event is; ours where the deck names none (p4, p6-8). */
export const eventModes = [
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
] as const

/** イベント / an act that generates, changes or maintains attributes (p4, p6-8; ). */
export const dataEventSchema = z.strictObject({
  kind: eventKindSchema,
  name: z.exactOptional(titleSchema),
  olderName: olderNameSchema,
  aspects: z.array(eventKindSchema).check(z.maxLength(5)),
  mode: z.exactOptional(z.enum(eventModes)),
  inputs: z.array(elementIdSchema).check(z.maxLength(200)),
  outputs: z.array(elementIdSchema).check(z.maxLength(200)),
  actors: z.array(elementIdSchema).check(z.maxLength(50)),
  onBehalfOf: z.exactOptional(elementIdSchema),
  purposes: z.array(elementIdSchema).check(z.maxLength(50)),
  systems: z.array(elementIdSchema).check(z.maxLength(50)),
  transfer: z.exactOptional(transferSchema),
  ground: z.exactOptional(
    z.strictObject({
      ba: z.exactOptional(elementIdSchema),
      text: z.exactOptional(localTextSchema),
    }),
  ),
  storageNote: z.exactOptional(z.enum(['explicit', 'transient'])),
  inScope: z.boolean(),
  note: z.exactOptional(localTextSchema),
})
export type DataEvent = z.infer<typeof dataEventSchema>
