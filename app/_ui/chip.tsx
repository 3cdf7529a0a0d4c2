import type { ReactNode } from 'react'
import type { Tone } from './badge.tsx'
import { cx } from './cx.ts'

const tones: Record<Tone, string> = {
  plain: 'border-line bg-card text-muted',
  ai: 'border-ai-line bg-ai-soft text-ai',
  warn: 'border-warn-line bg-warn-soft text-warn',
  bad: 'border-bad-line bg-bad-soft text-bad',
  ok: 'border-ok-line bg-ok-soft text-ok',
}

/** A bordered state: 保存済み, 署名済, 閲覧のみ. */
export function Chip({
  tone = 'plain',
  icon,
  children,
}: {
  readonly tone?: Tone
  readonly icon?: ReactNode
  readonly children: ReactNode
}) {
  return (
    <span
      className={cx(
        'inline-flex items-center gap-1 rounded-md border px-2 py-0.5 text-xs whitespace-nowrap',
        tones[tone],
      )}
    >
      {icon}
      {children}
    </span>
  )
}
