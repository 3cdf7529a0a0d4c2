import { coveringBas } from '../closure-bas.ts'
import { statesOf } from '../closure.ts'
import { piecesOf } from '../pieces.ts'
import type { Mark, MarkRows } from './mark.ts'
import { acceptedIn, orgsIn, type Row } from './sight.ts'

/**
 * G4: an organisation carries a measure about data that contracts cover, and is a party of none of them (AG-36). Of an organisation that is
 * nobody in the model nothing is said. A party is its organisation too when it is a part of it.
 */
export function notBound(row: Row, { model, map }: MarkRows): readonly Mark[] {
  const { riskId, measureId } = row
  const carrying = orgsIn(
    acceptedIn(row).filter(({ role }) => role === 'accountable' || role === 'responsible'),
  )
  const risk = model.risks[riskId]
  if (carrying.length === 0 || risk === undefined) return []
  const pieces = piecesOf(model)
  const contracts = Object.keys(coveringBas(pieces, statesOf(pieces, risk), risk.event)).filter(
    (id) => model.bas[id]?.normType === 'contract' && model.bas[id].parties.length > 0,
  )
  if (contracts.length === 0) return []
  const bound = new Set(
    contracts.flatMap((id) => model.bas[id]?.parties ?? []).flatMap((id) => lineOf(model, id)),
  )
  const orgs = carrying.filter((org) => {
    const own = Object.keys(map).filter((id) => map[id] === org && model.stakeholders[id])
    return own.length > 0 && !own.some((id) => lineOf(model, id).some((one) => bound.has(one)))
  })
  return orgs.length === 0 ? [] : [{ rule: 'G4', riskId, measureId, orgs }]
}

/** A stakeholder with everything it is a part of. */
function lineOf(model: MarkRows['model'], id: string): readonly string[] {
  const line: string[] = []
  let at: string | undefined = id
  while (at !== undefined && !line.includes(at)) {
    line.push(at)
    at = model.stakeholders[at]?.parent
  }
  return line
}
