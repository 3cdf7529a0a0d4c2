import type { Findable } from './find.ts'
import { commandIds, type CommandId } from './registry.ts'

/** A place of the screens as the palette offers it, such as an element of the model. */
export interface Place extends Findable {
  readonly label: string
  /** what kind of thing it is, in words */
  readonly kind: string
  readonly go: () => void
}

/** What the screens that are open offer at this moment; the last to offer a command is asked first. */
export interface CommandStore {
  /** a screen can do a command until the answer is called */
  offer(id: CommandId, run: () => void): () => void
  /** a screen knows places; they are asked for when the palette opens */
  offerPlaces(places: () => readonly Place[]): () => void
  /** a screen can bring an element into sight and give it the focus; false: it is not on it */
  offerShow(show: (id: string) => boolean): () => void
  /** what is offered now, in the order of the registry */
  offered(): readonly CommandId[]
  places(): readonly Place[]
  /** brings an element into sight where it is drawn already; false when no open screen draws it */
  show(id: string): boolean
  /** calls back, once a turn, when something else is offered than before, until the answer is called */
  onChange(changed: () => void): () => void
  /** does a command; false when nobody offers it */
  run(id: CommandId): boolean
}

/** An empty store. */
export function commandStore(): CommandStore {
  const offers = new Map<CommandId, readonly (() => void)[]>()
  const sources = new Set<() => readonly Place[]>()
  const shows = new Set<(id: string) => boolean>()
  const listeners = new Set<() => void>()
  let isTold = true
  const tell = () => {
    if (!isTold) return
    isTold = false
    queueMicrotask(() => {
      isTold = true
      for (const listener of listeners) listener()
    })
  }
  return {
    offer(id, run) {
      offers.set(id, [...(offers.get(id) ?? []), run])
      tell()
      return () => {
        tell()
        const left = (offers.get(id) ?? []).filter((one) => one !== run)
        if (left.length === 0) offers.delete(id)
        else offers.set(id, left)
      }
    },
    offerPlaces(places) {
      sources.add(places)
      tell()
      return () => {
        sources.delete(places)
        tell()
      }
    },
    offerShow(show) {
      shows.add(show)
      return () => shows.delete(show)
    },
    offered: () => commandIds.filter((id) => offers.has(id)),
    places: () => [...sources].flatMap((places) => places()),
    show: (id) => [...shows].some((show) => show(id)),
    onChange(changed) {
      listeners.add(changed)
      return () => listeners.delete(changed)
    },
    run(id) {
      const run = offers.get(id)?.at(-1)
      run?.()
      return run !== undefined
    },
  }
}
