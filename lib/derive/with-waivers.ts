import type { Model } from '#lib/model/model.ts'
import type { Finding } from './finding.ts'
import { aboutOf, waiverStanding, type Waiver, type WaiverStanding } from './waiver.ts'

/**
 * What one organisation has decided about a finding, as it is shown beside it to everybody.
 *
 * @public
 */
export interface WaivedBy {
  readonly waiverId: string
  readonly orgId: string
  readonly by: string
  readonly reason: string
  readonly at: string
  readonly standing: WaiverStanding
}

/** A finding with all that organisations have decided about it, by organisation; mostly nothing. */
export type WaivableFinding<F extends Finding = Finding> = F & {
  readonly waivedBy: readonly WaivedBy[]
}

/**
 * Every finding in its order, with the waivers given for it (DR-18): none is left out, whoever waived it. Of one organisation the
 * latest counts. One whose finding says something else by now stands as expired at what its check says there now.
 *
 * @param waivers oldest first
 */
export function withWaivers<F extends Finding>(
  findings: readonly F[],
  waivers: readonly Waiver[],
  model: Model,
): readonly WaivableFinding<F>[] {
  if (waivers.length === 0) return findings.map((finding) => ({ ...finding, waivedBy: [] }))
  const byPlace = Map.groupBy(waivers, ({ check, element }) => `${check} ${element}`)
  const said = new Map<string, Set<string>>()
  for (const finding of findings) {
    const place = placeOf(finding)
    if (!byPlace.has(place)) continue
    const abouts = said.get(place) ?? new Set()
    said.set(place, abouts.add(aboutOf(finding)))
  }
  return findings.map((finding) => {
    const here = byPlace.get(placeOf(finding)) ?? []
    if (here.length === 0) return { ...finding, waivedBy: [] }
    const others = new Set(said.get(placeOf(finding)))
    others.delete(aboutOf(finding))
    // What covers another finding of the same place says nothing about this one.
    const mine = here.filter(({ about }) => !others.has(about))
    return { ...finding, waivedBy: latestOfEach(mine, finding, model) }
  })
}

/**
 * The waivers that end when one is taken back, by id (DR-53).
 *
 * @param given all that its organisation has given for this check and element and not taken back, itself included
 * @param said what the check says there now (`aboutOf`)
 */
export function endedWith(
  given: readonly Pick<Waiver, 'id' | 'about'>[],
  { about }: Pick<Waiver, 'about'>,
  said: readonly string[],
): readonly string[] {
  const others = new Set(said.filter((one) => one !== about))
  return given.flatMap((one) => (others.has(one.about) ? [] : [one.id]))
}

function placeOf({ check, elements }: Finding): string {
  return `${check} ${elements[0] ?? ''}`
}

function latestOfEach(
  waivers: readonly Waiver[],
  finding: Finding,
  model: Model,
): readonly WaivedBy[] {
  const about = aboutOf(finding)
  const byOrg = Map.groupBy(waivers, ({ orgId }) => orgId)
  return [...byOrg.keys()].toSorted().flatMap((orgId): WaivedBy[] => {
    const all = byOrg.get(orgId) ?? []
    const waiver = all.findLast((one) => one.about === about) ?? all.at(-1)
    if (waiver === undefined) return []
    const { id: waiverId, by, reason, at } = waiver
    return [{ waiverId, orgId, by, reason, at, standing: waiverStanding(waiver, model, finding) }]
  })
}
