import { CircleX, Info, TriangleAlert } from 'lucide-react'
import { cx } from '#app/_ui/cx.ts'
import type { Severity } from '#lib/derive/finding.ts'

const signs = { error: CircleX, warn: TriangleAlert, info: Info } as const
const tones = { error: 'text-bad', warn: 'text-warn', info: 'text-muted' } as const

/** How grave a finding is, as a sign of its own shape and colour; the word stands beside it. */
export function SeverityIcon({
  severity,
  size = 14,
  className,
}: {
  readonly severity: Severity
  readonly size?: number
  readonly className?: string
}) {
  const Sign = signs[severity]
  return <Sign size={size} aria-hidden className={cx('shrink-0', tones[severity], className)} />
}
