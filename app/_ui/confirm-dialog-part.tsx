'use client'
import { AlertDialog as Base } from '@base-ui/react/alert-dialog'
import { useRef } from 'react'
import { buttonClass } from './button.tsx'
import type { ConfirmDialogProps } from './confirm-dialog.tsx'
import { cx } from './cx.ts'
import { focusToReturnTo } from './focus-trail.ts'
import { popupClass } from './popup.ts'

/** Asks before something that cannot be taken back. The button says what it does, never only OK. */
export function ConfirmDialogPart(props: ConfirmDialogProps) {
  const popup = useRef<HTMLDivElement>(null)
  return (
    <Base.Root open={props.open} onOpenChange={(open) => props.onOpenChange(open)}>
      <Base.Portal>
        <Base.Backdrop className="fixed inset-0 z-40 bg-black/35" />
        <Base.Popup
          ref={popup}
          finalFocus={() => focusToReturnTo(popup.current)}
          className={cx(
            popupClass,
            'fixed top-1/2 left-1/2 w-[calc(100vw-2rem)] max-w-md -translate-x-1/2 -translate-y-1/2 p-4',
          )}
        >
          <Base.Title className="text-lg font-semibold">{props.title}</Base.Title>
          <Base.Description render={<div />} className="mt-1 text-muted">
            {props.children}
          </Base.Description>
          <div className="mt-4 flex flex-wrap justify-end gap-2">
            <Base.Close className={buttonClass('plain')}>{props.cancelLabel}</Base.Close>
            <Base.Close
              className={buttonClass(props.danger === true ? 'danger' : 'primary')}
              onClick={props.onConfirm}
            >
              {props.confirmLabel}
            </Base.Close>
          </div>
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  )
}
