'use client'
import { Menu as Base } from '@base-ui/react/menu'
import { useRef } from 'react'
import { cx } from './cx.ts'
import type { MenuProps } from './menu.tsx'
import { optionClass, popupClass } from './popup.ts'

/** The list of actions with its button; `isAsked`: it comes open. */
export function MenuPart({
  trigger,
  entries,
  align = 'start',
  isAsked,
  onOpen,
}: MenuProps & { readonly isAsked: boolean }) {
  const after = useRef<(() => void) | undefined>(undefined)
  return (
    <Base.Root
      defaultOpen={isAsked}
      onOpenChange={(isOpen) => isOpen && onOpen?.()}
      onOpenChangeComplete={(isOpen) => {
        if (isOpen) return
        after.current?.()
        after.current = undefined
      }}
    >
      <Base.Trigger render={trigger} />
      <Base.Portal>
        <Base.Positioner className="z-50 outline-none" sideOffset={4} align={align}>
          <Base.Popup
            className={cx(popupClass, 'max-h-(--available-height) min-w-44 overflow-y-auto p-1')}
          >
            {entries.map((entry) => (
              <Base.Item
                key={entry.id}
                disabled={entry.disabled ?? false}
                className={cx(optionClass, entry.danger === true && 'text-bad')}
                onClick={() => {
                  if (entry.isAfter === true) after.current = entry.onChoose
                  else entry.onChoose()
                }}
              >
                {entry.icon}
                {entry.label}
              </Base.Item>
            ))}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  )
}
