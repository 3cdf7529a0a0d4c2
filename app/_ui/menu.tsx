'use client'
import { Menu as Base } from '@base-ui/react/menu'
import type { ReactElement, ReactNode } from 'react'
import { cx } from './cx.ts'
import { optionClass, popupClass } from './popup.ts'

export interface MenuEntry {
  readonly id: string
  readonly label: ReactNode
  readonly icon?: ReactNode
  readonly disabled?: boolean
  readonly danger?: boolean
  readonly onChoose: () => void
}

/** A button that opens a list of actions. */
export function Menu({
  trigger,
  entries,
  align = 'start',
}: {
  readonly trigger: ReactElement
  readonly entries: readonly MenuEntry[]
  readonly align?: 'start' | 'center' | 'end'
}) {
  return (
    <Base.Root>
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
                onClick={entry.onChoose}
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
