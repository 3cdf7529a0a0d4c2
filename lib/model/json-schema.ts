import * as z from 'zod/mini'
import { modelSchema } from './model-schema.ts'

/**
 * JSON Schema (2020-12) of a model as it stands inside the native JSON. Rules that JSON Schema cannot say (well-formed text,
 * cell keys, one element an id, limits) are checked by `parseModel`.
 */
export function modelJsonSchema(): Readonly<Record<string, unknown>> {
  return z.toJSONSchema(modelSchema, { io: 'input', reused: 'ref' })
}
