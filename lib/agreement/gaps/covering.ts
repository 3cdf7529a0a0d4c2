import { remember } from '#lib/base/remember.ts'
import type { Model } from '#lib/model/model.ts'
import { coveringBas } from '../closure-bas.ts'
import { statesOf } from '../closure.ts'
import { piecesOf } from '../pieces.ts'

/** The ids of the ba over the data of a risk, each risk looked at once for a model: no answer of an organisation changes them. */
export const basOver = remember((model: Model) => {
  const known = new Map<string, readonly string[]>()
  return (riskId: string): readonly string[] => {
    const found = known.get(riskId)
    if (found !== undefined) return found
    const risk = model.risks[riskId]
    const pieces = piecesOf(model)
    const bas =
      risk === undefined ? [] : Object.keys(coveringBas(pieces, statesOf(pieces, risk), risk.event))
    known.set(riskId, bas)
    return bas
  }
})
