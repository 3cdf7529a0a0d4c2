import { useEffect, useEffectEvent } from 'react'

/**
 * What was asked for and is not here yet is let go of when one goes elsewhere meanwhile (UI-64): by a press, by Escape, by the focus, or because what
 * asked for it is taken away. Otherwise it would come over whatever is done by then. `own`: what one is at until then; without it the focus says
 * nothing.
 */
export function useLetGo(isWaiting: boolean, letGo: () => void, own?: () => Element | null): void {
  const left = useEffectEvent((event: Event) => {
    const { type, target } = event
    const isFocus = type === 'focusin'
    const mine = own?.()
    const there = target as Node
    const isElsewhere =
      'key' in event
        ? event.key === 'Escape'
        : // Safari focuses not the button that is pressed but something around it.
          mine
          ? !mine.contains(there) && !(isFocus && there.contains(mine))
          : !isFocus
    if (isElsewhere) letGo()
  })
  useEffect(() => {
    if (!isWaiting) return
    const ended = new AbortController()
    const heard = { capture: true, signal: ended.signal }
    for (const way of ways) document.addEventListener(way, left, heard)
    return () => ended.abort()
  }, [isWaiting])
}

const ways = ['pointerdown', 'keydown', 'focusin']
