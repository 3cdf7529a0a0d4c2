import { remember } from '#lib/base/remember.ts'
import type { Model } from '#lib/model/model.ts'
import type { StakeholderMap } from '../signers.ts'
import { basOver } from './covering.ts'
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
  if (carrying.length === 0) return []
  const bound = partiesOver(model)(riskId)
  if (bound.size === 0) return []
  const linesOf = standingAs(model)(map)
  const orgs = carrying.filter((org) => {
    const own = linesOf.get(org) ?? []
    return own.length > 0 && !own.some((line) => line.some((id) => bound.has(id)))
  })
  return orgs.length === 0 ? [] : [{ rule: 'G4', riskId, measureId, orgs }]
}

/** Who is a party of a contract over the data of a risk, with everything they are a part of; nobody where no contract is. */
const partiesOver = remember((model: Model) => {
  const known = new Map<string, ReadonlySet<string>>()
  return (riskId: string): ReadonlySet<string> => {
    const found = known.get(riskId)
    if (found !== undefined) return found
    const parties = basOver(model)(riskId).flatMap((id) => {
      const ba = model.bas[id]
      return ba?.normType === 'contract' ? ba.parties : []
    })
    const bound = new Set(parties.flatMap((id) => lineOf(model, id)))
    known.set(riskId, bound)
    return bound
  }
})

/** Of each organisation the stakeholders it is in the model, each with everything it is a part of. */
const standingAs = remember((model: Model) =>
  remember((map: StakeholderMap) => {
    const lines = new Map<string, (readonly string[])[]>()
    for (const [id, org] of Object.entries(map)) {
      if (model.stakeholders[id] === undefined || org === undefined) continue
      const known = lines.get(org)
      if (known === undefined) lines.set(org, [lineOf(model, id)])
      else known.push(lineOf(model, id))
    }
    return lines
  }),
)

/** A stakeholder with everything it is a part of. */
function lineOf(model: Model, id: string): readonly string[] {
  const line: string[] = []
  let at: string | undefined = id
  while (at !== undefined && !line.includes(at)) {
    line.push(at)
    at = model.stakeholders[at]?.parent
  }
  return line
}
