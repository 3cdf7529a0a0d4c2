import type { Model } from '#lib/model/model.ts'
import { attributesOf } from './closure-attributes.ts'
import { piecesOf } from './pieces.ts'
import { statesOf } from './closure.ts'
import { rowsOf } from './gaps/sight.ts'
import { takesPart } from './participants.ts'
import { mostRuled, type RuledPart } from './ruled-part.ts'
import type { AgreementRows } from './status.ts'

/**
 * 実施 = データ管理主体 / what is offered by the rule that who manages the data carries the measure out (AG-44; ours): for every standing measure
 * nobody is offered or has accepted to carry out, each organisation that manages a data of the risk. In the order of risk, measure and
 * organisation; at most `mostRuled`.
 */
export function partsByController(
  model: Model,
  { splits, map, participants }: Pick<AgreementRows, 'splits' | 'map' | 'participants'>,
): readonly RuledPart[] {
  return rowsOf({ model, splits, map, participants, seats: [] })
    .flatMap(({ riskId, measureId, splits: here }): RuledPart[] => {
      const open = here.filter(({ status }) => status === 'proposed' || status === 'accepted')
      if (open.some(({ role }) => role === 'responsible')) return []
      const out = new Set(open.filter(({ role }) => role === 'none').map(({ orgId }) => orgId))
      return controllersOf(model, riskId, map)
        .filter((orgId) => takesPart(participants, orgId) && !out.has(orgId))
        .map((orgId) => ({ riskId, measureId, orgId }))
    })
    .slice(0, mostRuled)
}

/** The organisations that manage a data a risk is about; natural persons are none. */
function controllersOf(model: Model, riskId: string, map: AgreementRows['map']): readonly string[] {
  const pieces = piecesOf(model)
  const risk = pieces.of('risks', riskId)
  if (risk === undefined) return []
  const found = Object.keys(statesOf(pieces, risk)).flatMap((state) =>
    Object.values(attributesOf(pieces, state)).flatMap((cell) => {
      const value = cell.value ?? cell.resolved?.value
      if (value?.key !== 'controller') return []
      const party = value.controller
      if (model.stakeholders[party]?.kind === 'naturalPersonClass') return []
      return Object.hasOwn(map, party) ? (map[party] ?? []) : []
    }),
  )
  return [...new Set(found)].toSorted()
}
