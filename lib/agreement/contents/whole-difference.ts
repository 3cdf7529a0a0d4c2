import * as z from 'zod/mini'
import { differenceOf } from '#lib/model/difference.ts'
import type { ChangedPlace } from '#lib/model/difference-place.ts'
import { parseModel } from '#lib/model/parse.ts'
import type { Closure } from '../closure.ts'
import { closureDifference, type FieldDifference } from '../difference.ts'
import type { WholeContent } from './whole.ts'

const wholeSchema = z.strictObject({
  t: z.literal('yoriai.whole/1'),
  model: z.unknown(),
  splits: z.record(z.string(), z.record(z.string(), z.json())),
})

/** Reads the content of a whole model that was kept as text; null when it is none of ours. */
export function parseWhole(text: string): WholeContent | null {
  try {
    const read = wholeSchema.safeParse(JSON.parse(text))
    if (!read.success) return null
    const parsed = parseModel(read.data.model)
    return 'model' in parsed ? { ...read.data, model: parsed.model } : null
  } catch {
    // Not JSON at all is the same answer to the caller: no content.
    return null
  }
}

/** What differs between two contents of a whole model, place by place, and of the accepted parts field by field (AG-74). */
export interface WholeDifference {
  readonly places: readonly ChangedPlace[]
  readonly splits: readonly FieldDifference[]
}

/** Empty exactly when the digests are equal. */
export function wholeDifference(before: WholeContent, after: WholeContent): WholeDifference {
  return {
    places: differenceOf(before.model, after.model).map(({ command: _way, ...place }) => place),
    splits: closureDifference(partsOf(before), partsOf(after)),
  }
}

/** The accepted parts as a closure that holds nothing else, for the words of their differences. */
export function partsOf({ splits }: WholeContent): Closure {
  const names = { stakeholders: {}, systems: {}, assets: {}, bas: {} }
  const none = { states: {}, bas: {}, measures: {} }
  return { t: 'yoriai.assignment/1', risk: {}, event: null, ...none, splits, names }
}
