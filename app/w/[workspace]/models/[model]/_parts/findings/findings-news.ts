import type { Found } from '#lib/derive/found.ts'

/** What a change of somebody else did to the findings. */
export interface ByOther {
  readonly name: string
  readonly more: number
  readonly less: number
}

/**
 * Finds out whose change brought and settled which findings (F-116). That somebody changed something and what the checks say of it arrive
 * apart, in either order. Rather nothing is told than somebody named for what another did: only what the last edits brought can be anybody's, and
 * nothing that came with edits of one's own.
 */
export class FindingsNews {
  /** what is nobody's any more: all that was there before the last edits */
  #told: Found | undefined
  #now: Found | undefined
  #author: string | undefined
  #isOwn = false

  /** Somebody else has changed something. */
  changedBy(name: string): ByOther | undefined {
    this.#author = name
    return this.#tell()
  }

  /** One has changed something oneself: what the checks say next is its doing. */
  changedHere(): void {
    this.#author = undefined
    this.#isOwn = true
    this.#told = this.#now
  }

  /** The checks have looked at edits of the model. */
  edited(now: Found): ByOther | undefined {
    this.#told = this.#isOwn ? now : this.#now
    this.#now = now
    this.#isOwn = false
    const told = this.#tell()
    // Whose edits brought nothing has nothing to do with what comes next.
    if (this.#now === this.#told) this.#author = undefined
    return told
  }

  /** The checks have said something that no edit of the model has brought: about decisions, or about an earlier state. */
  otherwise(now: Found): void {
    this.#told = now
    this.#now = now
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
