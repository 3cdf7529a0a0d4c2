import * as z from 'zod/mini'
import { isCellKey } from './cell-key.ts'
import { elementIdSchema } from './id.ts'
import { cells, collections, type CellName, type CollectionName } from './layout.ts'
import { modelMetaSchema } from './model.ts'

/**
 * A whole model as one schema, generated from the rule table. Counts and depth are checked before (see `parse.ts`), because a
 * schema only speaks after it has walked everything.
 */
export const modelSchema = z.strictObject({
  schema: z.literal(1),
  meta: modelMetaSchema,
  stakeholders: elements('stakeholders'),
  cloudRelations: elements('cloudRelations'),
  systems: elements('systems'),
  assets: elements('assets'),
  states: elements('states'),
  events: elements('events'),
  bas: elements('bas'),
  risks: elements('risks'),
  measures: elements('measures'),
  flowConditions: elements('flowConditions'),
  institutionGaps: elements('institutionGaps'),
  attributes: table('attributes'),
  demands: table('demands'),
  coverage: table('coverage'),
  // Came when there were models in files already: one without it has none.
  suggestions: z.prefault(table('suggestions'), {}),
  places: table('places'),
})

function elements<C extends CollectionName>(
  name: C,
): z.ZodMiniRecord<typeof elementIdSchema, (typeof collections)[C]['schema']> {
  return z.record(elementIdSchema, collections[name].schema)
}

function table<N extends CellName>(
  name: N,
): z.ZodMiniRecord<z.ZodMiniString, (typeof cells)[N]['schema']> {
  const key = z.string().check(z.refine((k) => isCellKey(name, k), { message: 'key' }))
  return z.record(key, cells[name].schema)
}
