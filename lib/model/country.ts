/** The member states of the European Union; `EU` in a demand means all of them. */
const unionMembers: ReadonlySet<string> = new Set(
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' '),
)

/** Whether a country is one of these regions. */
export function isWithin(country: string, regions: readonly string[]): boolean {
  return regions.includes(country) || (regions.includes('EU') && unionMembers.has(country))
}
