'use client'
import { Dialog as Base } from '@base-ui/react/dialog'
import { useRef } from 'react'
import { useTranslations } from 'use-intl'
import { cx } from '#app/_ui/cx.ts'
import { popupClass } from '#app/_ui/popup.ts'
import { focusToReturnTo } from '#app/_ui/focus-trail.ts'
import { noteUse } from './lately.ts'
import { PaletteSearch } from './palette-search.tsx'
import type { Offered, PaletteItem } from './palette-items.ts'

/**
 * Everything one can go to or do on this screen, found by a few letters (F-31). What is chosen is done when the palette is gone
 * and the focus is back where it was, so that it finds the screen as the person left it.
 */
export function Palette({
  offered,
  open,
  onOpenChange,
}: {
  readonly offered: Offered
  readonly open: boolean
  readonly onOpenChange: (open: boolean) => void
}) {
  const t = useTranslations('palette')
  const popup = useRef<HTMLDivElement>(null)
  const field = useRef<HTMLInputElement>(null)
  const chosen = useRef<PaletteItem | null>(null)
  return (
    <Base.Root open={open} onOpenChange={(isOpen) => onOpenChange(isOpen)}>
      <Base.Portal>
        <Base.Backdrop className="fixed inset-0 z-40 bg-black/35 transition-opacity duration-100 data-ending-style:opacity-0 data-starting-style:opacity-0" />
        <Base.Popup
          ref={popup}
          initialFocus={field}
          finalFocus={() => {
            const item = chosen.current
            chosen.current = null
            // The focus goes back in this turn.
            if (item !== null) setTimeout(item.run)
            return focusToReturnTo(popup.current)
          }}
          className={cx(
            popupClass,
            'fixed top-[12dvh] left-1/2 grid max-h-[70dvh] w-[calc(100vw-2rem)] max-w-xl -translate-x-1/2 grid-rows-[auto_minmax(0,1fr)_auto] overflow-hidden',
          )}
        >
          <Base.Title className="sr-only">{t('title')}</Base.Title>
          <PaletteSearch
            offered={offered}
            field={field}
            onChoose={(item) => {
              noteUse(item.id)
              chosen.current = item
              onOpenChange(false)
            }}
          />
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  )
}
