import type { Mark, MarkRows } from './mark.ts'
import { acceptedIn, type Row } from './sight.ts'

/**
 * B1 境界: the data of a risk pass from one organisation to another, one side carries a measure against it and the other has taken no part in any,
 * not even that it is not concerned (AG-42; p12 calls the split of responsibility likely to be vague). Where nobody carries anything the
 * gaps say so. A side of which nobody is an organisation of the consortium is left out.
 */
export function boundaryHoles(rows: readonly Row[], { model, map }: MarkRows): readonly Mark[] {
  const orgsOf = (ids: readonly string[]) => [
    ...new Set(ids.flatMap((id) => (Object.hasOwn(map, id) ? (map[id] ?? []) : []))),
  ]
  return [...Map.groupBy(rows, ({ riskId }) => riskId)].flatMap(([riskId, here]): Mark[] => {
    const party = model.events[model.risks[riskId]?.event ?? '']?.transfer?.party
    if (party === undefined) return []
    const spoken = new Set(
      here.flatMap((row) =>
        acceptedIn(row)
          .filter(({ role }) => role !== 'informed')
          .map(({ orgId }) => orgId),
      ),
    )
    const [from, to] = [orgsOf(party.from), orgsOf(party.to)]
    if (from.length === 0 || to.length === 0 || from.some((org) => to.includes(org))) return []
    const [sends, receives] = [from, to].map((side) => side.some((org) => spoken.has(org)))
    if (sends === receives) return []
    const orgs = (sends === true ? to : from).toSorted()
    return [{ rule: 'B1', riskId, measureId: null, orgs }]
  })
}
