'use client'
import { createContext, use, useEffect, useEffectEvent } from 'react'
import type { CommandStore, Place } from './command-store.ts'
import type { CommandId } from './registry.ts'

/** What the open screens offer; null outside of `<CommandCenter>`, where nothing can be offered. */
export const CommandContext = createContext<CommandStore | null>(null)

/** Offers a command while this screen is open; `null`: it cannot be done now. */
export function useCommand(id: CommandId, run: (() => void) | null): void {
  const store = use(CommandContext)
  const latest = useEffectEvent(() => run?.())
  const isOffered = run !== null
  useEffect(
    () => (isOffered ? store?.offer(id, () => latest()) : undefined),
    [store, id, isOffered],
  )
}

/** Offers places to go to while this screen is open; asked for when the palette opens. */
export function usePlaces(places: () => readonly Place[]): void {
  const store = use(CommandContext)
  const latest = useEffectEvent(places)
  useEffect(() => store?.offerPlaces(() => latest()), [store])
}

/** Offers to bring an element into sight while this screen is open; false: it does not draw it. */
export function useShow(show: (id: string) => boolean): void {
  const store = use(CommandContext)
  const latest = useEffectEvent(show)
  useEffect(() => store?.offerShow((id) => latest(id)), [store])
}

/** Does a command from a button; nothing happens when no open screen offers it. */
export function useRunCommand(): (id: CommandId) => void {
  const store = use(CommandContext)
  return (id) => {
    store?.run(id)
  }
}
