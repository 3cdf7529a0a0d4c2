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
  #now: Found | undefined
  /** what the last edits brought and nobody is named for yet */
  #brought: { readonly before: Found; readonly after: Found } | undefined
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
    this.#brought = undefined
  }

  /** The checks have looked at edits of the model. */
  edited(now: Found): ByOther | undefined {
    const before = this.#now
    this.#now = now
    const isOthers = before !== undefined && before !== now && !this.#isOwn
    this.#isOwn = false
    this.#brought = isOthers ? { before, after: now } : undefined
    // Whose edits brought nothing has nothing to do with what comes next.
    if (!isOthers) this.#author = undefined
    return this.#tell()
  }

  /** The checks have looked at decisions: what that brought is nobody's edit; what the edits before it brought still is. */
  decided(now: Found): void {
    this.#now = now
  }

  /** An earlier state is looked at. */
  otherwise(now: Found): void {
    this.#now = now
    this.#brought = undefined
  }

  #tell(): ByOther | undefined {
    const [brought, name] = [this.#brought, this.#author]
    if (brought === undefined || name === undefined) return
    this.#brought = undefined
    this.#author = undefined
    const [old, next] = [namesIn(brought.before), namesIn(brought.after)]
    const more = [...next].filter((one) => !old.has(one)).length
    const less = [...old].filter((one) => !next.has(one)).length
    return more + less === 0 ? undefined : { name, more, less }
  }
}

function namesIn(found: Found): ReadonlySet<string> {
  return new Set(found.all().map((one) => one.name))
}
