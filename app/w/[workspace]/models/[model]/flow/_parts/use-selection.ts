'use client'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { setAddress, useAddress } from '#app/_client/address/use-address.ts'

export interface Selection {
  readonly ids: ReadonlySet<string>
  /** Selects exactly these. */
  readonly set: (ids: Iterable<string>) => void
  readonly toggle: (id: string) => void
  /** Adds some and takes others out; several calls at once add up. */
  readonly change: (added: readonly string[], taken: readonly string[]) => void
}

/** What is selected; it stands in the address as `sel`, so that a pasted link shows the same. */
export function useSelection(): Selection {
  const inAddress = useAddress().get('sel') ?? ''
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
    setAddress({ sel: text === '' ? undefined : text })
  }, [text])

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
