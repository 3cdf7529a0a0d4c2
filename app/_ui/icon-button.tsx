import type { ButtonHTMLAttributes, ReactNode, Ref } from 'react'
import { cx } from './cx.ts'

export interface IconButtonProps extends Omit<
  ButtonHTMLAttributes<HTMLButtonElement>,
  'aria-label'
> {
  /** What the button does, in words: its accessible name and its tooltip. */
  readonly label: string
  /** How it is pressed on a keyboard, as it is shown in the tooltip. */
  readonly keys?: string
  readonly icon: ReactNode
  readonly active?: boolean
  readonly ref?: Ref<HTMLButtonElement>
}

/** A button that shows only an icon; its name is required. 28 px, above the 24 px target size of WCAG 2.2. */
export function IconButton({ label, keys, icon, active, className, ...rest }: IconButtonProps) {
  return (
    <button
      type="button"
      aria-label={label}
      title={keys === undefined ? label : `${label} · ${keys}`}
      className={cx(
        'inline-grid size-7 shrink-0 place-items-center rounded-control border border-transparent transition-colors',
        'hover:bg-tag disabled:cursor-not-allowed disabled:opacity-50',
        active === true ? 'bg-ai-soft text-ai' : 'text-muted hover:text-ink',
        className,
      )}
      {...rest}
    >
      {icon}
    </button>
  )
}
