/** Of what a content of a round is, by its name (`risk:‹id›`, `assignment:‹id›`). */
export function idOf(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}
