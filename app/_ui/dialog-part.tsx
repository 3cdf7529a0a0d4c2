'use client'
import { Dialog as Base } from '@base-ui/react/dialog'
import { X } from 'lucide-react'
import { useRef } from 'react'
import { cx } from './cx.ts'
import type { DialogProps } from './dialog.tsx'
import { focusToReturnTo } from './focus-trail.ts'
import { popupClass } from './popup.ts'

/**
 * A modal dialog: focus begins in its text, if it asks for one (UI-66), and stays inside; Escape closes, the page behind is inert. The
 * focus returns to what had it (UI-11).
 */
export function DialogPart(props: DialogProps & { readonly isAsked: boolean }) {
  const popup = useRef<HTMLDivElement>(null)
  const { open, isAsked } = props
  const state = open === undefined ? { defaultOpen: isAsked } : { open }
  return (
    <Base.Root {...state} onOpenChange={(isOpen) => props.onOpenChange?.(isOpen)}>
      {props.trigger !== undefined && <Base.Trigger render={props.trigger} />}
      <Base.Portal>
        <Base.Backdrop className="fixed inset-0 z-40 bg-black/35 transition-opacity duration-100 data-ending-style:opacity-0 data-starting-style:opacity-0" />
        <Base.Popup
          ref={popup}
          finalFocus={
            props.trigger === undefined ? () => focusToReturnTo(popup.current) : undefined
          }
          initialFocus={(way) => (way === 'touch' ? true : (textIn(popup.current) ?? true))}
          className={cx(
            popupClass,
            'fixed top-1/2 left-1/2 grid max-h-[88dvh] w-[calc(100vw-2rem)] -translate-x-1/2 -translate-y-1/2 grid-rows-[auto_1fr_auto]',
            props.wide === true ? 'max-w-3xl' : 'max-w-md',
          )}
        >
          <div className="flex items-start gap-3 px-4 pt-3.5">
            <div className="min-w-0 flex-1">
              <Base.Title className="text-lg font-semibold">{props.title}</Base.Title>
              {props.description !== undefined && (
                <Base.Description className="mt-0.5 text-sm text-muted">
                  {props.description}
                </Base.Description>
              )}
            </div>
            <Base.Close
              aria-label={props.closeLabel}
              className="inline-grid size-7 place-items-center rounded-control text-muted hover:bg-tag"
            >
              <X size={16} aria-hidden />
            </Base.Close>
          </div>
          <div className="grid grid-cols-1 content-start gap-3 overflow-y-auto px-4 py-3">
            {props.children}
          </div>
          {props.actions !== undefined && (
            <div className="flex flex-wrap justify-end gap-2 border-t border-line-soft px-4 py-3">
              {props.actions}
            </div>
          )}
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  )
}

/** The text in which the focus begins: what is marked so, else the first there is. What is not shown takes none. */
function textIn(popup: HTMLElement | null): HTMLElement | null {
  const first = (texts: string) =>
    [...(popup?.querySelectorAll<HTMLElement>(texts) ?? [])].find((text) => text.checkVisibility())
  return first('[data-begin] input') ?? first(writing) ?? null
}

/** What one writes in; a list that is searched is asked for by its own key. */
const writing = ['textarea', 'input:not([type])', 'input[type=text]', 'input[type=email]']
  .map((text) => `${text}:not([role=combobox])`)
  .join(', ')
