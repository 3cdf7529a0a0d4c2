'use client'
import { createElement, useEffect, useSyncExternalStore, type ComponentType } from 'react'
import { flushSync } from 'react-dom'
import { useLetGo } from './let-go.ts'
import { whenAtRest } from './rest.ts'

/** Something whose script comes at rest, or when it is asked for, such as a part; something simpler may stand in its place until then. */
export interface Later<T> {
  readonly get: () => T | null
  /** Whether it is being fetched; not while it could not be had. */
  readonly isComing: () => boolean
  readonly subscribe: (changed: () => void) => () => void
  /** Fetches it now, also when it could not be had a moment ago. */
  readonly ask: () => void
}

/** Fetched at rest by itself. On a server, and while its markup comes alive, it is not there. */
export function later<T>(load: () => Promise<T>): Later<T> {
  let part: T | null = null
  let asked: Promise<void> | null = null
  let isComing = false
  let again = () => {}
  const told = new Set<() => void>()
  const tellAll = () => {
    for (const tell of told) tell()
  }
  /** Asks until it is answered: again when the network is back, now and then, and when it is wanted. */
  const insist = async (): Promise<T> => {
    isComing = true
    tellAll()
    try {
      return await load()
    } catch {
      isComing = false
      tellAll()
      await new Promise<void>((resolve) => {
        again = resolve
        window.addEventListener('online', () => resolve(), { once: true })
        setTimeout(resolve, againMs)
      })
      return await insist()
    }
  }
  const fetch = async () => {
    const loaded = await insist()
    isComing = false
    part = loaded
    const opener = openerOf(document.activeElement)
    flushSync(tellAll)
    keepOn(opener)
  }
  const ask = async () => {
    again()
    await (asked ??= fetch())
  }
  whenAtRest(ask)
  return {
    get: () => part,
    isComing: () => isComing,
    subscribe: (changed) => {
      told.add(changed)
      return () => told.delete(changed)
    },
    ask: () => void ask(),
  }
}

/** What comes later, once it is here; asked for at once when it is wanted. */
export function useLater<T>(part: Later<T>, isWanted = false): T | null {
  const Part = useSyncExternalStore(part.subscribe, part.get, nothing)
  useEffect(() => {
    if (isWanted) part.ask()
  }, [part, isWanted])
  return Part
}

/**
 * A part that nobody sees before they have done something: its script comes when the page is at rest, or at once when the part is
 * shown earlier. Nothing stands in its place until then; where the script cannot be had it is asked for again, and breaks nothing.
 * Once it is here it is shown without a pause, as Suspense would make. `letGo`: what floats is not wanted any more when one goes elsewhere before.
 */
export function lazily<P extends object>(
  load: () => Promise<ComponentType<P>>,
  letGo?: (props: P) => void,
): ComponentType<P> {
  const part = later(load)
  return function Lazily(props: P) {
    const Part = useLater(part, true)
    useLetGo(Part === null && letGo !== undefined, () => letGo?.(props))
    return Part && createElement(Part, props)
  }
}

/** A part that shows nothing, or nothing yet, when the page opens: it begins when the page is at rest. */
export function atRest<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  const part = later(load)
  return function AtRest(props: P) {
    const Part = useLater(part)
    return Part && createElement(Part, props)
  }
}

const nothing = () => null

/** The mark of the button one is on, if another will take its place. */
function openerOf(place: Element | null): string | null {
  return place?.getAttribute('data-opener') ?? null
}

/** Whoever is on a button is on it still when another has taken its place. */
function keepOn(opener: string | null): void {
  if (opener === null || openerOf(document.activeElement) === opener) return
  document
    .querySelector<HTMLElement>(`[data-opener="${CSS.escape(opener)}"]`)
    ?.focus({ preventScroll: true })
}

const againMs = 5000
