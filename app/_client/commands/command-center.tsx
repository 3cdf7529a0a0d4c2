'use client'
import { usePathname } from 'next/navigation'
import { useEffect, useEffectEvent, useRef, useState, type ReactNode } from 'react'
import { useLocale } from 'use-intl'
import { lazily } from '#app/_ui/lazily.tsx'
import { commandStore, type CommandStore } from './command-store.ts'
import type { Offered } from './palette-items.ts'
import { goToRegion } from './regions.ts'
import { CommandContext, useCommand } from './use-command.ts'
import { useCommandKeys } from './use-command-keys.ts'

// What is offered comes with the palette, so that it is there without the network too.
const Palette = lazily(async () => {
  const [{ Palette: Part }] = await Promise.all([import('./palette.tsx'), offers(), uses()])
  return Part
}, close)
const KeySheet = lazily(async () => (await import('./key-sheet.tsx')).KeySheet, close)

function close(it: { readonly open: boolean; readonly onOpenChange: (open: boolean) => void }) {
  if (it.open) it.onOpenChange(false)
}

const offers = async () => await import('./palette-items.ts')
const uses = async () => await import('./lately.ts')

/** Gathers what the screens inside can do, and offers it by keys, in the palette and in the list of keys (F-30). */
export function CommandCenter({ children }: { readonly children: ReactNode }) {
  const [store] = useState(commandStore)
  return (
    <CommandContext value={store}>
      {children}
      <Desk store={store} />
    </CommandContext>
  )
}

function Desk({ store }: { readonly store: CommandStore }) {
  const [opened, setOpened] = useState<'palette' | 'keys' | null>(null)
  const show = (which: 'palette' | 'keys') => (open: boolean) => setOpened(open ? which : null)
  useCommandKeys(store)
  const locale = useLocale()
  const [offered, setOffered] = useState<Offered>({ items: [], lately: [] })
  // Once opened they stay, closed, so that they can leave as they came.
  const [seen, setSeen] = useState({ palette: false, keys: false })
  const open = (which: 'palette' | 'keys') => {
    setSeen((before) => ({ ...before, [which]: true }))
    setOpened(which)
  }
  const lookAround = async () => {
    const [{ paletteItems }, { readLately }] = await Promise.all([offers(), uses()])
    setOffered({ items: paletteItems(store, locale), lately: readLately() })
  }
  const lookAgain = useEffectEvent(() => void lookAround())
  useCommand('palette', () => {
    void lookAround()
    open('palette')
  })
  // A screen that comes while the palette is open has something to offer too.
  useEffect(
    () => (opened === 'palette' ? store.onChange(() => lookAgain()) : undefined),
    [store, opened],
  )
  useCommand('keys', () => open('keys'))
  useCommand('nextRegion', () => goToRegion(1))
  useCommand('previousRegion', () => goToRegion(-1))
  useFocusAfterGoing()
  return (
    <>
      {seen.palette && (
        <Palette offered={offered} open={opened === 'palette'} onOpenChange={show('palette')} />
      )}
      {seen.keys && <KeySheet open={opened === 'keys'} onOpenChange={show('keys')} />}
    </>
  )
}

/** On a new screen the focus rests on its content, when what had it went with the old one. */
function useFocusAfterGoing(): void {
  const path = usePathname()
  const before = useRef(path)
  useEffect(() => {
    if (before.current === path) return
    before.current = path
    if (document.activeElement !== document.body) return
    document.getElementById('main')?.focus({ preventScroll: true })
  }, [path])
}
