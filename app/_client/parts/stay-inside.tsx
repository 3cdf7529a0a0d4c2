'use client'
import { useEffect, useEffectEvent } from 'react'
import { useGo } from './use-go.ts'

/** Keeps links to other screens from leaving the application while the server cannot be reached (F-34). Shows nothing. */
export function StayInside({ isDoubtful = false }: { readonly isDoubtful?: boolean }) {
  const go = useGo(isDoubtful)
  const clicked = useEffectEvent((event: MouseEvent) => {
    if (navigator.onLine && !isDoubtful) return
    const address = addressOf(event)
    if (address === null) return
    event.preventDefault()
    void go(address)
  })
  useEffect(() => {
    const listener = (event: MouseEvent) => clicked(event)
    document.addEventListener('click', listener, true)
    return () => document.removeEventListener('click', listener, true)
  }, [])
  return null
}

/** The address inside this site a plain click leads to; null for everything else. */
function addressOf(event: MouseEvent): string | null {
  const hasModifier = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey
  if (event.defaultPrevented || event.button !== 0 || hasModifier) return null
  const link = event.target instanceof Element ? event.target.closest('a') : null
  if (link === null || !link.hasAttribute('href') || link.hasAttribute('download')) return null
  const isHere = link.target === '' || link.target === '_self'
  if (!isHere || link.origin !== window.location.origin) return null
  return `${link.pathname}${link.search}${link.hash}`
}
