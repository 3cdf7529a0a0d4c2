import type { ReactNode } from 'react'
import { cx } from './cx.ts'

export type Tone = 'plain' | 'ai' | 'warn' | 'bad' | 'ok'

const tones: Record<Tone, string> = {
  plain: 'bg-tag text-ink',
  ai: 'bg-ai-soft text-ai',
  warn: 'bg-warn-soft text-warn',
  bad: 'bg-bad-soft text-bad',
  ok: 'bg-ok-soft text-ok',
}

/** A small word or number on a pale ground. The tone repeats what the word says, it never replaces it. */
export function Badge({
  tone = 'plain',
  className,
  children,
}: {
  readonly tone?: Tone
  readonly className?: string
  readonly children: ReactNode
}) {
  return (
    <span
      className={cx(
        'inline-flex items-center gap-1 rounded-[5px] px-1.5 text-xs font-medium',
        tones[tone],
        className,
      )}
    >
      {children}
    </span>
  )
}
