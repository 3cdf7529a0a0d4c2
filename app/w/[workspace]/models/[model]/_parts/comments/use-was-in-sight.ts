import { useEffect, useState, type RefObject } from 'react'

/**
 * Whether an element has been in sight: inside what scrolls, in a window that is seen. `what` names what is looked for; for another
 * one it begins anew.
 */
export function useWasInSight(of: RefObject<Element | null>, what: string | undefined): boolean {
  const [seen, setSeen] = useState<string>()
  useEffect(() => {
    const element = of.current
    if (what === undefined || element === null) return undefined
    let isInside = false
    const look = () => {
      if (isInside && document.visibilityState === 'visible') setSeen(what)
    }
    // The end of it: of a long comment one has read the last line.
    const watch = new IntersectionObserver((entries) => {
      isInside = entries.at(-1)?.isIntersecting === true
      look()
    })
    watch.observe(element)
    document.addEventListener('visibilitychange', look)
    return () => {
      watch.disconnect()
      document.removeEventListener('visibilitychange', look)
    }
  }, [of, what])
  return what !== undefined && seen === what
}
