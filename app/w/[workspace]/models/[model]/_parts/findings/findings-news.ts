import type { Found } from '#lib/derive/found.ts'

/** What a change of somebody else did to the findings. */
export interface ByOther {
  readonly name: string
  readonly more: number
  readonly less: number
}

/**
 * Finds out whose change brought and settled which findings (F-116). That somebody changed something and what the checks say of it arrive
 * apart, in either order; what one does oneself is no news.
 */
export class FindingsNews {
  /** what has been told of, or was there from the beginning */
  #told: Found | undefined
  #now: Found | undefined
  #author: string | undefined
  #isOwn = false

  /** Somebody else has changed something. */
  changedBy(name: string): ByOther | undefined {
    this.#author = name
    this.#isOwn = false
    return this.#tell()
  }

  /** One has changed something oneself: what the checks say next is its doing. */
  changedHere(): void {
    this.#author = undefined
    this.#isOwn = true
    this.#told = this.#now
  }

  /** The checks have said something. */
  found(now: Found): ByOther | undefined {
    this.#now = now
    if (this.#told === undefined || this.#isOwn) this.#told = now
    return this.#tell()
  }

  #tell(): ByOther | undefined {
    const [before, now, name] = [this.#told, this.#now, this.#author]
    if (before === undefined || now === undefined || now === before || name === undefined) return
    this.#told = now
    this.#author = undefined
    const [old, next] = [namesIn(before), namesIn(now)]
    const more = [...next].filter((one) => !old.has(one)).length
    const less = [...old].filter((one) => !next.has(one)).length
    return more + less === 0 ? undefined : { name, more, less }
  }
}

function namesIn(found: Found): ReadonlySet<string> {
  return new Set(found.all().map((one) => one.name))
}
