import type * as z from 'zod/mini'
import { attributeCellSchema } from './attribute.ts'
import { baDemandSchema, baSchema } from './ba.ts'
import { cloudRelationSchema } from './cloud-relation.ts'
import { dataAssetSchema } from './data-asset.ts'
import { dataEventSchema } from './data-event.ts'
import { dataStateSchema } from './data-state.ts'
import { flowConditionSchema } from './flow-condition.ts'
import { institutionGapSchema } from './institution-gap.ts'
import { measureSchema } from './measure.ts'
import { placeOnCanvasSchema } from './place.ts'
import { coverageSchema, riskSchema, suggestionSchema } from './risk.ts'
import { stakeholderSchema } from './stakeholder.ts'
import { systemSchema } from './system.ts'

/**
 * The one rule table: every collection of a model, the schema of its entities, and which of their fields are sets
 * (members added at the same time by two people are all kept). All other fields are values: the last writer wins.
 * Layout of the shared document, validation, accessors and audit labels are generated from it.
 */
export const collections = {
  stakeholders: { schema: stakeholderSchema, sets: ['members'] },
  cloudRelations: { schema: cloudRelationSchema, sets: [] },
  systems: { schema: systemSchema, sets: ['operators', 'hostedOn'] },
  assets: { schema: dataAssetSchema, sets: [] },
  states: { schema: dataStateSchema, sets: ['kindIds'] },
  events: {
    schema: dataEventSchema,
    sets: ['inputs', 'outputs', 'actors', 'systems', 'aspects', 'purposes'],
  },
  bas: { schema: baSchema, sets: ['members', 'parties', 'purposes'] },
  risks: { schema: riskSchema, sets: ['states'] },
  measures: { schema: measureSchema, sets: ['risks'] },
  flowConditions: { schema: flowConditionSchema, sets: [] },
  institutionGaps: { schema: institutionGapSchema, sets: [] },
} as const satisfies Record<string, { schema: z.ZodMiniObject; sets: readonly string[] }>

interface CellRule {
  readonly schema: z.ZodMiniType
  /** what the parts of a key name */
  readonly parts: readonly string[]
  /** the collection of the element that the key names first and that the cell belongs to; null: of any collection */
  readonly of: CollectionName | null
  /** who may write where elements are managed by organisations: its owner's members, or everybody who edits at all */
  readonly write: 'owner' | 'anyEditor'
}

/** Tables of single values under a composite key; the parts of a key are joined by `|`. */
export const cells = {
  /** `state|row` or `state|row|kind` (I5) */
  attributes: {
    schema: attributeCellSchema,
    parts: ['state', 'row', 'kind?'],
    of: 'states',
    write: 'owner',
  },
  /** `ba|row`: the matrix of STEP 3-1 */
  demands: { schema: baDemandSchema, parts: ['ba', 'row'], of: 'bas', write: 'owner' },
  /** `event|viewpoint` */
  coverage: { schema: coverageSchema, parts: ['event', 'viewpoint'], of: 'events', write: 'owner' },
  /** `event|entry`: entries of our catalogue of risks that do not apply to an event; a model may name one no program has */
  suggestions: {
    schema: suggestionSchema,
    parts: ['event', 'entry'],
    of: 'events',
    write: 'owner',
  },
  /** element id: where the canvas draws it; presentation only, outside every signature, so that all arrange the picture */
  places: { schema: placeOnCanvasSchema, parts: ['element'], of: null, write: 'anyEditor' },
} as const satisfies Record<string, CellRule>

export type CollectionName = keyof typeof collections
export type CellName = keyof typeof cells
export type Entity<C extends CollectionName> = z.infer<(typeof collections)[C]['schema']>
export type Cell<N extends CellName> = z.infer<(typeof cells)[N]['schema']>

export const collectionNames = Object.keys(collections) as readonly CollectionName[]
export const cellNames = Object.keys(cells) as readonly CellName[]

/** Whether a field of a collection is a set (`include`/`exclude`) rather than a value (`set`). */
export function isSetField(name: CollectionName, field: string): boolean {
  const sets: readonly string[] = collections[name].sets
  return sets.includes(field)
}

/** Whether every editor may write there although the element is managed by another organisation. */
export function isOpenToAll(root: CollectionName | CellName | 'meta'): boolean {
  return Object.hasOwn(cells, root) && cells[root as CellName].write === 'anyEditor'
}
