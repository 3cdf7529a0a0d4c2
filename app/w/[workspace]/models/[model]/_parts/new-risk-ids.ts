import type { Model } from '#lib/model/model.ts'
import { nextRiskNumber } from '#lib/model/queries/risk-mark.ts'
import { newId } from './new-id.ts'

/** Ids for new risks of a model, one after the other: each has the next number of the register, by which people call it (TQ-40). */
export function newRiskIds({ risks }: Model): () => string {
  let number = nextRiskNumber(risks)
  return () => newId(`r${number++}`)
}
