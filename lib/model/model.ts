import * as z from 'zod/mini'
import { daySchema, elementIdSchema } from './id.ts'
import type { Cell, CellName, CollectionName, Entity } from './layout.ts'
import { riskScaleSchema } from './risk-scale.ts'
import { titleSchema, words } from './text-schema.ts'

/** モデル全体についての事項 / what is said about the model as a whole. */
export const modelMetaSchema = z.strictObject({
  title: titleSchema,
  scenario: z.enum(['asIs', 'toBe']),
  derivedFrom: z.exactOptional(elementIdSchema),
  detail: z.enum(['overview', 'standard', 'detailed']),
  purposes: z
    .array(z.enum(['riskAnalysis', 'flowConditions', 'institutionGap']))
    .check(z.maxLength(3)),
  asOf: daySchema,
  catalogVersions: z.record(elementIdSchema, words(40)),
  likelihoodScale: z.exactOptional(riskScaleSchema),
  impactScale: z.exactOptional(riskScaleSchema),
})
export type ModelMeta = z.infer<typeof modelMetaSchema>

/** データマネジメントのモデル / one model: everything the parties draw together, as plain data. */
export type Model = {
  readonly schema: 1
  readonly meta: ModelMeta
} & { readonly [C in CollectionName]: Readonly<Record<string, Entity<C>>> } & {
  readonly [N in CellName]: Readonly<Record<string, Cell<N>>>
}

/** A model without any element. */
export function emptyModel(meta: ModelMeta): Model {
  return {
    schema: 1,
    meta,
    stakeholders: {},
    cloudRelations: {},
    systems: {},
    assets: {},
    states: {},
    events: {},
    bas: {},
    risks: {},
    measures: {},
    flowConditions: {},
    institutionGaps: {},
    attributes: {},
    demands: {},
    coverage: {},
    suggestions: {},
    places: {},
  }
}
