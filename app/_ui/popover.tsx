'use client'
import { Popover as Base } from '@base-ui/react/popover'
import type { ReactElement, ReactNode } from 'react'
import { cx } from './cx.ts'
import { popupClass } from './popup.ts'

export interface PopoverProps {
  readonly trigger: ReactElement
  readonly title?: string
  readonly align?: 'start' | 'center' | 'end'
  readonly open?: boolean
  readonly onOpenChange?: (open: boolean) => void
  readonly children: ReactNode
}

/** A small panel beside the button that opened it; Escape and a click outside close it. */
export function Popover(props: PopoverProps) {
  const state = props.open === undefined ? {} : { open: props.open }
  return (
    <Base.Root {...state} onOpenChange={(open) => props.onOpenChange?.(open)}>
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
