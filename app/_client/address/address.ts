import { Observable } from '../room/observable.ts'

/** Keys of the address with the values they get; `undefined` takes a key away. */
export type Changes = Readonly<Record<string, string | undefined>>

/** A path and the query behind it, as the browser or the router has them. */
export interface Here {
  readonly path: string
  readonly search: string
}

/** What the writer needs of the browser. */
interface Browser {
  readonly here: () => Here
  /** may throw: browsers refuse when it is asked too often */
  readonly write: (address: string) => void
  /** in milliseconds, from any beginning */
  readonly now: () => number
  /** does something later; the answer calls it off */
  readonly later: (milliseconds: number, act: () => void) => () => void
}

/**
 * Changes as they lie over the address the screen was drawn of. They stay there when the router shows what was written: the screens have
 * them already, and need not be drawn for it.
 */
export interface Laid {
  /** the address they were first made on, of which the screen was drawn; over any other they mean nothing */
  readonly base: string | undefined
  /** the addresses the router may show meanwhile, oldest first */
  readonly over: readonly string[]
  readonly values: ReadonlyMap<string, string | undefined>
  /** keys whose values make the address too long: they are true in this window only */
  readonly held: ReadonlySet<string>
}

/** Nothing is laid over any address. */
export const nothingLaid: Laid = { base: undefined, over: [], values: new Map(), held: new Set() }

/**
 * WebKit takes 100 changes of the address in ten seconds, Gecko 200, and the router makes two of each: a key that is held down
 * must not use them up.
 */
const gatherMs = 400
const againMs = 2000
/** A way to another screen that takes longer than this is not waited for. */
const leavingMs = 4000

/**
 * Servers and proxies take lines of 8 kB, and the page for signing in carries the address once more, with each `%` as three
 * characters.
 */
export const longestQuery = 4000

/**
 * The one writer of the address (F-55). What is set is true at once for whoever reads here. It is written at the end of the act, and
 * of many acts in a row together some moments later; what the browser does not take now is tried again. A value that would make the address longer than servers take
 * stays in this window (F-56).
 */
export class Address {
  readonly laid = new Observable<Laid>(nothingLaid)
  readonly #browser: Browser
  #isPending = false
  #wroteAt = Number.NEGATIVE_INFINITY
  #leavingUntil = Number.NEGATIVE_INFINITY
  #shown = ''
  #callOff: (() => void) | undefined

  constructor(browser: Browser) {
    this.#browser = browser
  }

  /** Sets some keys, on the address that is there now. */
  set(changes: Changes): void {
    const here = keyOf(this.#browser.here())
    const { base, over, values, held } = this.laid.get()
    const isHere = over.includes(here)
    this.#isPending = true
    this.laid.set({
      base: isHere ? base : here,
      over: isHere ? over : [here],
      values: new Map([...(isHere ? values : []), ...Object.entries(changes)]),
      held: isHere ? held : new Set(),
    })
    const wait = Math.max(0, this.#wroteAt + gatherMs - this.#browser.now())
    this.#callOff ??= this.#browser.later(wait, () => this.flush())
  }

  /** Writes what has been set; called by itself, and before anything that may lead to another screen. */
  flush(): void {
    this.#callOff?.()
    this.#callOff = undefined
    if (!this.#isPending) return
    const here = this.#browser.here()
    const { base, over, values } = this.laid.get()
    if (!over.includes(keyOf(here))) return this.forget()
    const now = this.#browser.now()
    if (now < this.#leavingUntil) {
      this.#callOff = this.#browser.later(this.#leavingUntil - now, () => this.flush())
      return
    }
    const { query, held } = fitted(new URLSearchParams(here.search), values)
    const next = query === '' ? here.path : `${here.path}?${query}`
    this.#isPending = false
    this.laid.set({ base, over: [...over.filter((key) => key !== next), next], values, held })
    if (next === keyOf(here)) return
    this.#wroteAt = now
    try {
      this.#browser.write(next)
    } catch {
      // Too often for this browser: what was set stays true here meanwhile.
      this.#isPending = true
      this.#callOff = this.#browser.later(againMs, () => this.flush())
    }
  }

  /**
   * Somebody goes to another screen: what was set is written before, and nothing while the router is on its way, which would stop it
   * there.
   */
  leave(): void {
    this.flush()
    this.#leavingUntil = this.#browser.now() + leavingMs
  }

  /** The router shows an address: those written before it are behind, and an unknown one ends all of it. */
  seen(shown: Here): void {
    const { over } = this.laid.get()
    if (keyOf(shown) !== this.#shown) this.#leavingUntil = Number.NEGATIVE_INFINITY
    this.#shown = keyOf(shown)
    if (over.length === 0) return
    const at = over.indexOf(keyOf(shown))
    if (at < 0) return this.forget()
    if (at > 0) this.laid.set({ ...this.laid.get(), over: over.slice(at) })
  }

  /** Gives up what has not been written: somebody has gone to another address. */
  forget(): void {
    this.#callOff?.()
    this.#callOff = undefined
    this.#isPending = false
    this.laid.set(nothingLaid)
  }
}

/**
 * The address a screen is drawn of: the one the router shows, or as long as what differs there was written here, the one it was drawn
 * of before.
 */
export function baseOf(laid: Laid, before: Here, shown: Here): Here {
  const isOurs = laid.base === keyOf(before) && laid.over.includes(keyOf(shown))
  return isOurs || keyOf(before) === keyOf(shown) ? before : shown
}

/** The query of the address a screen is drawn of, with what lies over it. */
export function queryAt(laid: Laid, base: Here): URLSearchParams {
  const query = new URLSearchParams(base.search)
  if (laid.base === keyOf(base)) lay(query, laid.values)
  return query
}

function keyOf({ path, search }: Here): string {
  const query = new URLSearchParams(search).toString()
  return query === '' ? path : `${path}?${query}`
}

/** A query with the changes; while it is too long the longest of them is left out. */
function fitted(
  query: URLSearchParams,
  values: Laid['values'],
): { readonly query: string; readonly held: ReadonlySet<string> } {
  lay(query, values)
  const held = new Set<string>()
  const lengths = [...values.keys()]
    .map((key) => ({ key, length: encodeURIComponent(query.get(key) ?? '').length }))
    .toSorted((a, b) => a.length - b.length)
  while (query.toString().length > longestQuery) {
    const longest = lengths.pop()
    if (longest === undefined) break
    query.delete(longest.key)
    held.add(longest.key)
  }
  return { query: query.toString(), held }
}

function lay(query: URLSearchParams, values: Laid['values']): void {
  for (const [key, value] of values) {
    if (value === undefined) query.delete(key)
    else query.set(key, value)
  }
}
