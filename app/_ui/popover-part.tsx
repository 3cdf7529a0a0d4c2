'use client'
import { Popover as Base } from '@base-ui/react/popover'
import { cx } from './cx.ts'
import type { PopoverProps } from './popover.tsx'
import { popupClass } from './popup.ts'

/** The panel with its button; `isAsked`: it comes open. */
export function PopoverPart(props: PopoverProps & { readonly isAsked: boolean }) {
  const { open, isAsked } = props
  const state = open === undefined ? { defaultOpen: isAsked } : { open }
  return (
    <Base.Root {...state} onOpenChange={(isOpen) => props.onOpenChange?.(isOpen)}>
      <Base.Trigger render={props.trigger} />
      <Base.Portal>
        <Base.Positioner className="z-50" sideOffset={6} align={props.align ?? 'start'}>
          <Base.Popup className={cx(popupClass, 'max-w-sm min-w-56 p-3')}>
            {props.title !== undefined && (
              <Base.Title className="mb-1.5 text-sm font-semibold">{props.title}</Base.Title>
            )}
            {props.children}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  )
}
