'use client'
import { usePathname, useSearchParams } from 'next/navigation'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'

export interface Selection {
  readonly ids: ReadonlySet<string>
  /** Selects exactly these. */
  readonly set: (ids: Iterable<string>) => void
  readonly toggle: (id: string) => void
}

/** What is selected; it stands in the address as `sel`, so that a pasted link shows the same. */
export function useSelection(): Selection {
  const path = usePathname()
  const inAddress = useSearchParams().get('sel') ?? ''
  const [text, setText] = useState(inAddress)
  const written = useRef(inAddress)

  // Somebody followed a link to another selection while this screen was open.
  useEffect(() => {
    if (inAddress === written.current) return
    written.current = inAddress
    setText(inAddress)
  }, [inAddress])

  useEffect(() => {
    if (text === written.current) return
    written.current = text
    const params = new URLSearchParams(window.location.search)
    if (text === '') params.delete('sel')
    else params.set('sel', text)
    const query = params.toString()
    window.history.replaceState(null, '', query === '' ? path : `${path}?${query}`)
  }, [text, path])

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
  return useMemo(() => ({ ids, set, toggle }), [ids, set, toggle])
}
