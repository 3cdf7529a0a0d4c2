import * as z from 'zod/mini'
import { ownRef } from '#lib/model/own-ref.ts'
import { referenceSchema } from '#lib/model/measure.ts'
import { isSeen, nameOf, titleSchema, words } from '#lib/model/text-schema.ts'
import {
  eventKinds,
  eventKindSchema,
  threatSchema,
  threatSourceSchema,
  viewpointSchema,
} from '#lib/model/vocabulary.ts'
import { ownWhenSchema } from './own-when.ts'

/** How long what an own row says may be, in UTF-16 units, how many controls it refers to (RC-7), and how many rows are added at once (RC-11). */
export const ownRowLimits = { title: 200, incident: 1000, references: 20, atOnce: 50 } as const

/**
 * 自コンソーシアムの典型リスク / what a consortium's own row of typical risks says: a risk at events of some kinds, when it is suggested there,
 * and a measure against it with the controls it refers to by id (RC-7). Ours as a form, the consortium's as content, never METI's.
 */
export const ownRowSchema = z.strictObject({
  title: titleSchema,
  incident: z.strictObject({
    ja: words(ownRowLimits.incident).check(z.refine(isSeen)),
    en: z.exactOptional(words(ownRowLimits.incident)),
  }),
  measure: titleSchema,
  /** the kinds of event it speaks of, each once */
  events: z.array(eventKindSchema).check(
    z.minLength(1),
    z.maxLength(eventKinds.length),
    z.refine((kinds) => new Set(kinds).size === kinds.length),
  ),
  viewpoint: viewpointSchema,
  source: threatSourceSchema,
  threat: threatSchema,
  when: ownWhenSchema,
  references: z
    .array(z.strictObject({ family: referenceSchema.shape.family, id: nameOf(80) }))
    .check(z.maxLength(ownRowLimits.references)),
})
export type OwnRowContent = z.infer<typeof ownRowSchema>

/** A row in the words of its newest version. */
export interface OwnRow extends OwnRowContent {
  /** UUID */
  readonly id: string
  /** counted up whenever it says something else, from 1 */
  readonly version: number
}

/** How a model names the row in these words. */
export function refOf({ id, version }: Pick<OwnRow, 'id' | 'version'>): string {
  return ownRef({ row: id, version })
}
