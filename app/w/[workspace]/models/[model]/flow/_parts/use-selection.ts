'use client'
import { usePathname, useSearchParams } from 'next/navigation'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'

export interface Selection {
  readonly ids: ReadonlySet<string>
  /** Selects exactly these. */
  readonly set: (ids: Iterable<string>) => void
  readonly toggle: (id: string) => void
  /** Adds some and takes others out; several calls at once add up. */
  readonly change: (added: readonly string[], taken: readonly string[]) => void
}

/** A longer list would make an address that servers refuse; it stays in this window. */
const longestInAddress = 2000

/** What is selected; it stands in the address as `sel`, so that a pasted link shows the same. */
export function useSelection(): Selection {
  const path = usePathname()
  const inAddress = useSearchParams().get('sel') ?? ''
  const [text, setText] = useState(inAddress)
  const written = useRef(inAddress)
  const shown = text.length > longestInAddress ? '' : text

  // Somebody followed a link to another selection while this screen was open.
  useEffect(() => {
    if (inAddress === written.current) return
    written.current = inAddress
    setText(inAddress)
  }, [inAddress])

  useEffect(() => {
    if (shown === written.current) return
    written.current = shown
    const params = new URLSearchParams(window.location.search)
    if (shown === '') params.delete('sel')
    else params.set('sel', shown)
    const query = params.toString()
    window.history.replaceState(null, '', query === '' ? path : `${path}?${query}`)
  }, [shown, path])

  const ids = useMemo(() => new Set(text === '' ? [] : text.split(',')), [text])
  const set = useCallback((next: Iterable<string>) => setText([...next].join(',')), [])
  const toggle = useCallback(
    (id: string) =>
      setText((now) => {
        const list = now === '' ? [] : now.split(',')
        return (list.includes(id) ? list.filter((x) => x !== id) : [...list, id]).join(',')
      }),
    [],
  )
  const change = useCallback(
    (added: readonly string[], taken: readonly string[]) =>
      setText((now) => {
        const next = new Set(now === '' ? [] : now.split(','))
        for (const id of added) next.add(id)
        for (const id of taken) next.delete(id)
        return [...next].join(',')
      }),
    [],
  )
  return useMemo(() => ({ ids, set, toggle, change }), [ids, set, toggle, change])
}
