/** The risk a content of a round is of, by its name (`risk:‹id›`). */
export function riskOf(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}
