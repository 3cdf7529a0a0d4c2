/** So many are kept. */
const most = 10_000

/**
 * Sentences as they were put together last: with every edit all figures and findings are asked for theirs, and hardly any says
 * something else (P-60).
 */
export class Sentences {
  readonly #known = new Map<string, string>()

  /** `put` together of these values; `kind`: which sentence it is. */
  of<V extends object>(kind: string, values: V, put: (values: V) => string): string {
    const asked = `${kind} ${JSON.stringify(values)}`
    const said = this.#known.get(asked) ?? put(values)
    if (this.#known.size >= most) this.#known.clear()
    this.#known.set(asked, said)
    return said
  }
}
