import * as z from 'zod/mini'
import { countrySchema, elementIdSchema } from './id.ts'
import { localTextSchema, titleSchema } from './text-schema.ts'

/** A place a system stands at: a country, or explicitly unknown (p20; ). */
const placeSchema = z.strictObject({
  country: z.union([countrySchema, z.literal('unknown')]),
  note: z.exactOptional(localTextSchema),
})

/** システムの種類 / what a system is (p7, p15). */
export const systemKinds = [
  'application',
  'datastore',
  'cloudService',
  'onPrem',
  'device',
  'portableMedium',
  'temporaryArea',
] as const

/** 層 / on which layer a system stands (p21-23). */
export const systemLayers = ['application', 'SaaS', 'PaaS', 'IaaS', 'physical'] as const

/** 認証 / how one gets into a system. */
export const systemAuths = ['none', 'shared', 'individual'] as const

/** システム・機器 / a system, service, device or medium that generates, holds or moves data (p7, p8, p15, p22-23). */
export const systemSchema = z.strictObject({
  kind: z.enum(systemKinds),
  layer: z.exactOptional(z.enum(systemLayers)),
  name: titleSchema,
  operators: z.array(elementIdSchema).check(z.maxLength(50)),
  vendor: z.exactOptional(elementIdSchema),
  hostedOn: z.array(elementIdSchema).check(z.maxLength(50)),
  places: z.array(placeSchema).check(z.maxLength(50)),
  auth: z.exactOptional(z.enum(systemAuths)),
  collects: z.array(titleSchema).check(z.maxLength(50)),
  multiTenant: z.exactOptional(z.boolean()),
  crossesLayer2: z.exactOptional(z.boolean()),
})
export type System = z.infer<typeof systemSchema>
