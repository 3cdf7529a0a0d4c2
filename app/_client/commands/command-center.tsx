'use client'
import { usePathname } from 'next/navigation'
import { useEffect, useEffectEvent, useRef, useState, type ReactNode } from 'react'
import { useLocale } from 'use-intl'
import { commandStore, type CommandStore } from './command-store.ts'
import { KeySheet } from './key-sheet.tsx'
import { readLately } from './lately.ts'
import { paletteItems, type Offered } from './palette-items.ts'
import { Palette } from './palette.tsx'
import { goToRegion } from './regions.ts'
import { CommandContext, useCommand } from './use-command.ts'
import { useCommandKeys } from './use-command-keys.ts'

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
  const lookAround = () => setOffered({ items: paletteItems(store, locale), lately: readLately() })
  const lookAgain = useEffectEvent(lookAround)
  useCommand('palette', () => {
    lookAround()
    setOpened('palette')
  })
  // A screen that comes while the palette is open has something to offer too.
  useEffect(
    () => (opened === 'palette' ? store.onChange(() => lookAgain()) : undefined),
    [store, opened],
  )
  useCommand('keys', () => setOpened('keys'))
  useCommand('nextRegion', () => goToRegion(1))
  useCommand('previousRegion', () => goToRegion(-1))
  useFocusAfterGoing()
  return (
    <>
      <Palette offered={offered} open={opened === 'palette'} onOpenChange={show('palette')} />
      <KeySheet open={opened === 'keys'} onOpenChange={show('keys')} />
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
