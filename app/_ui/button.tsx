import type { ButtonHTMLAttributes, ReactNode, Ref } from 'react'
import { cx } from './cx.ts'

export type ButtonLook = 'plain' | 'primary' | 'quiet' | 'danger'

const looks: Record<ButtonLook, string> = {
  plain: 'border-line-strong bg-card text-ink hover:bg-tag',
  primary: 'border-ai bg-ai text-on-ai hover:bg-ai-strong hover:border-ai-strong',
  quiet: 'border-transparent bg-transparent text-ai hover:bg-ai-soft',
  danger: 'border-bad-line bg-card text-bad hover:bg-bad-soft',
}

/** Classes of a button, for links that look like one. */
export function buttonClass(look: ButtonLook = 'plain', large = false): string {
  return cx(
    'inline-flex items-center justify-center gap-1.5 rounded-control border font-medium no-underline',
    'transition-colors disabled:cursor-not-allowed disabled:opacity-55 aria-disabled:opacity-55',
    large ? 'min-h-11 px-4 text-lg' : 'min-h-7.5 px-3 py-0.5 text-sm',
    looks[look],
  )
}

export interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly look?: ButtonLook
  /** 44 px high, for the one action of a page and for thumbs. */
  readonly large?: boolean
  readonly icon?: ReactNode
  readonly ref?: Ref<HTMLButtonElement>
}

/** A push button; never submits a form unless `type="submit"`. */
export function Button({ look, large, icon, className, children, type, ...rest }: ButtonProps) {
  return (
    <button type={type ?? 'button'} className={cx(buttonClass(look, large), className)} {...rest}>
      {icon}
      {children}
    </button>
  )
}
