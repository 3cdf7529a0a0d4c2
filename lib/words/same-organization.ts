import type { LocalText } from '#lib/model/local-text.ts'

interface Named {
  readonly id: string
  readonly name: LocalText
}

/**
 * Which organisation of a consortium a stakeholder of a model is by its name, in either language (S-27; ours): where one stakeholder and one
 * organisation are called the same, apart from the form of the company, spaces and width. Whatever could be two is left to people.
 */
export function sameOrganizations(
  stakeholders: readonly Named[],
  organizations: readonly (Named & { readonly short: LocalText })[],
): ReadonlyMap<string, string> {
  const pairs = stakeholders.flatMap(({ id, name }) => {
    const called = namesOf(name)
    return organizations
      .filter((org) =>
        [...namesOf(org.name), ...namesOf(org.short)].some((one) => called.includes(one)),
      )
      .map((org) => ({ stakeholder: id, organization: org.id }))
  })
  const alone = pairs.filter(
    (pair) =>
      pairs.filter((other) => other.stakeholder === pair.stakeholder).length === 1 &&
      pairs.filter((other) => other.organization === pair.organization).length === 1,
  )
  return new Map(alone.map((pair) => [pair.stakeholder, pair.organization]))
}

/** What says of a name only that it is a company's. */
const forms =
  /株式会社|有限会社|合同会社|\((?:株|有|同)\)|[,.]?\s*\b(?:inc|ltd|llc|corp|corporation|kk|k\.k|co\.?,?\s*ltd)\.?$/g

function namesOf({ ja, en }: LocalText): readonly string[] {
  return [ja, en ?? ''].map(plain).filter((name) => name !== '')
}

function plain(name: string): string {
  return name.normalize('NFKC').trim().toLowerCase().replaceAll(forms, '').replaceAll(/\s+/g, '')
}
