'use client'
import { Menu } from '@base-ui/react/menu'
import { useRef, type RefObject } from 'react'
import { cx } from '#app/_ui/cx.ts'
import { optionClass, popupClass } from '#app/_ui/popup.ts'

/** Where a menu stands: at an element, or at a point of the window. */
export type MenuAnchor = Element | { readonly x: number; readonly y: number }

/** An entry with the key that does the same. */
export interface GridMenuEntry {
  readonly id: string
  readonly label: string
  readonly keys?: string | undefined
  readonly isDisabled?: boolean | undefined
  /** opens something that takes the focus: it is done when the menu has gone */
  readonly isAfter?: boolean
  readonly onChoose: () => void
}

/** Everything that can be done to the selected cells, as a list (WCAG 2.5.7: nothing by dragging or by keys only). */
export function GridMenu({
  label,
  anchor,
  groups,
  focusAfter,
  onClose,
}: {
  readonly label: string
  readonly anchor: MenuAnchor | undefined
  readonly groups: readonly (readonly GridMenuEntry[])[]
  readonly focusAfter: RefObject<HTMLElement | null>
  readonly onClose: () => void
}) {
  const after = useRef<(() => void) | undefined>(undefined)
  return (
    <Menu.Root
      modal={false}
      open={anchor !== undefined}
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose()
      }}
      onOpenChangeComplete={(isOpen) => {
        if (isOpen) return
        after.current?.()
        after.current = undefined
      }}
    >
      <Menu.Portal>
        <Menu.Positioner
          className="z-50 outline-none"
          anchor={anchor === undefined ? null : elementOf(anchor)}
          side="bottom"
          align="start"
          sideOffset={2}
          collisionPadding={8}
          // A long list beside a point moves along rather than being cut.
          collisionAvoidance={{ side: 'shift', align: 'shift', fallbackAxisSide: 'none' }}
        >
          <Menu.Popup
            aria-label={label}
            finalFocus={focusAfter}
            className={cx(popupClass, 'max-h-[calc(100dvh-1rem)] min-w-60 overflow-y-auto p-1')}
          >
            {groups.map((entries, i) => (
              <div
                key={entries[0]?.id}
                role="presentation"
                className={cx(i > 0 && 'mt-1 border-t border-line-soft pt-1')}
              >
                {entries.map((entry) => (
                  <Menu.Item
                    key={entry.id}
                    disabled={entry.isDisabled ?? false}
                    className={optionClass}
                    onClick={() => {
                      if (entry.isAfter === true) after.current = entry.onChoose
                      else entry.onChoose()
                    }}
                  >
                    <span className="flex-1">{entry.label}</span>
                    {entry.keys !== undefined && (
                      <span aria-hidden className="ml-6 text-xs text-muted">
                        {entry.keys}
                      </span>
                    )}
                  </Menu.Item>
                ))}
              </div>
            ))}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  )
}

function elementOf(anchor: MenuAnchor) {
  if (anchor instanceof Element) return anchor
  return { getBoundingClientRect: () => DOMRect.fromRect({ ...anchor, width: 0, height: 0 }) }
}
