'use client'
import { ArrowLeft, X } from 'lucide-react'
import { useEffect, useEffectEvent, useRef, type ReactNode } from 'react'
import { cx } from '#app/_ui/cx.ts'
import { IconButton } from '#app/_ui/icon-button.tsx'
import { isComposing } from '#app/_ui/enter.ts'

interface Props {
  readonly id: 'comments' | 'findings' | 'impact'
  /** name of the region */
  readonly label: string
  readonly title: string
  /** what is shown: when it is something else, and what had the focus is gone, the heading gets it */
  readonly shown: string
  /** what the buttons say */
  readonly back?: string
  readonly close: string
  /** it holds a picture, and takes more of a large screen */
  readonly isWide?: boolean
  readonly onBack?: () => void
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A sheet beside the work, at the right over the inspector; on small screens at the bottom. Escape inside closes it. */
export function SideSheet(props: Props) {
  const { id, label, title, shown, back = '', close, isWide, onBack, onClose, children } = props
  const region = useRef<HTMLElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const before = useRef(shown)
  useEffect(() => {
    if (before.current === shown) return
    before.current = shown
    if (document.activeElement === document.body) heading.current?.focus({ preventScroll: true })
  }, [shown])
  const pressed = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented || isComposing(event)) return
    if (event.target instanceof Node && region.current?.contains(event.target)) onClose()
  })
  useEffect(() => {
    const press = (event: KeyboardEvent) => pressed(event)
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [])
  return (
    <aside
      ref={region}
      id={id}
      aria-label={label}
      className={cx(
        'fixed inset-x-0 bottom-0 z-35 flex max-h-[72dvh] flex-col rounded-t-xl border-t border-line bg-card shadow-float lg:absolute lg:inset-y-0 lg:right-0 lg:left-auto lg:max-h-none lg:w-88 lg:rounded-none lg:border-t-0 lg:border-l print:hidden',
        isWide === true && 'xl:w-144',
      )}
    >
      <div className="flex items-center gap-1 border-b border-line py-1.5 pr-1.5 pl-3.5">
        {onBack !== undefined && (
          <IconButton
            label={back}
            icon={<ArrowLeft size={15} aria-hidden />}
            className="-ml-2"
            onClick={onBack}
          />
        )}
        <h2
          ref={heading}
          tabIndex={-1}
          className="min-w-0 flex-1 truncate font-semibold outline-none"
        >
          {title}
        </h2>
        <IconButton label={close} icon={<X size={16} aria-hidden />} onClick={onClose} />
      </div>
      {children}
    </aside>
  )
}
