import type { ReactNode } from 'react'
import { buttonClass } from '#app/_ui/button.tsx'
import { cx } from '#app/_ui/cx.ts'

/** One line above a table: how far it is, and what can be shown. */
export function Toolbar({ children }: { readonly children: ReactNode }) {
  return (
    <div className="flex min-h-8 flex-wrap items-center gap-x-4 gap-y-1.5 text-sm">{children}</div>
  )
}

/** A button that stays pressed. */
export function Toggle({
  isOn,
  onToggle,
  children,
}: {
  readonly isOn: boolean
  readonly onToggle: (isOn: boolean) => void
  readonly children: ReactNode
}) {
  return (
    <button
      type="button"
      aria-pressed={isOn}
      onClick={() => onToggle(!isOn)}
      className={cx(buttonClass('plain'), isOn && 'border-ai-line bg-ai-soft text-ai')}
    >
      {children}
    </button>
  )
}

/** A sentence about the whole table: what is missing, or that nothing is. */
export function Strip({
  tone,
  children,
}: {
  readonly tone: 'ok' | 'warn'
  readonly children: ReactNode
}) {
  const look =
    tone === 'ok' ? 'border-ok-line bg-ok-soft text-ok' : 'border-warn-line bg-warn-soft text-warn'
  return <p className={cx('rounded-card border px-3 py-2 text-sm', look)}>{children}</p>
}
