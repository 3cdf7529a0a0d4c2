import * as z from 'zod/mini'
import { countrySchema, elementIdSchema } from './id.ts'
import { localTextSchema, titleSchema } from './text-schema.ts'

/** A place a system stands at: a country, or explicitly unknown (p20; ). */
const placeSchema = z.strictObject({
  country: z.union([countrySchema, z.literal('unknown')]),
  note: z.exactOptional(localTextSchema),
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
  layer: z.exactOptional(z.enum(['application', 'SaaS', 'PaaS', 'IaaS', 'physical'])),
  name: titleSchema,
  operators: z.array(elementIdSchema).check(z.maxLength(50)),
  vendor: z.exactOptional(elementIdSchema),
  hostedOn: z.array(elementIdSchema).check(z.maxLength(50)),
  places: z.array(placeSchema).check(z.maxLength(50)),
  auth: z.exactOptional(z.enum(['none', 'shared', 'individual'])),
  collects: z.array(titleSchema).check(z.maxLength(50)),
  multiTenant: z.exactOptional(z.boolean()),
  crossesLayer2: z.exactOptional(z.boolean()),
})
/** @public */
export type System = z.infer<typeof systemSchema>
