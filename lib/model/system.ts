import { z } from 'zod'
import { countrySchema, elementIdSchema } from './id.ts'
import { localTextSchema, titleSchema } from './local-text.ts'

/** A place a system stands at: a country, or explicitly unknown (p20; ). */
const placeSchema = z.strictObject({
  country: z.union([countrySchema, z.literal('unknown')]),
  note: localTextSchema.exactOptional(),
})

/** システム・機器 / a system, service, device or medium that generates, holds or moves data (p7, p8, p15, p22-23). */
export const systemSchema = z.strictObject({
  kind: z.enum([
    'application',
    'datastore',
    'cloudService',
    'onPrem',
    'device',
    'portableMedium',
    'temporaryArea',
  ]),
  layer: z.enum(['application', 'SaaS', 'PaaS', 'IaaS', 'physical']).exactOptional(),
  name: titleSchema,
  operators: z.array(elementIdSchema).max(50),
  vendor: elementIdSchema.exactOptional(),
  hostedOn: z.array(elementIdSchema).max(50),
  places: z.array(placeSchema).max(50),
  auth: z.enum(['none', 'shared', 'individual']).exactOptional(),
  collects: z.array(titleSchema).max(50),
  multiTenant: z.boolean().exactOptional(),
  crossesLayer2: z.boolean().exactOptional(),
})
/** @public */
export type System = z.infer<typeof systemSchema>
