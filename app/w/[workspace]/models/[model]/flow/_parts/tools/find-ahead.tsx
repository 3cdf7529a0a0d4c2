'use client'
import { useEffect } from 'react'
import { isComposing } from '#app/_ui/enter.ts'
import { typedAhead } from './typed-ahead.ts'
import type { useFind } from './use-find.ts'
import { elsewhere } from './use-keys.ts'

/** Stands in the place of the search box until that is here: what is typed meanwhile lands in it, and means nothing else (F-142). */
export function FindAhead({ find }: { readonly find: ReturnType<typeof useFind> }) {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.target instanceof Element && event.target.closest(elsewhere)) return
      const text = typedAhead(find.asked, event)
      if (event.key === 'Escape' && !isComposing(event)) find.close(true)
      else if (text === undefined) return
      else find.ask(text)
      event.preventDefault()
      event.stopPropagation()
    }
    window.addEventListener('keydown', listen, true)
    return () => window.removeEventListener('keydown', listen, true)
  })
  return null
}
