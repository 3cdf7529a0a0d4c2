'use client'
import { Check } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { cx } from '#app/_ui/cx.ts'
import type { SeatStatus } from '#lib/agreement/status.ts'

/** 署名済 / 署名後に変わった / 取り下げ / 差し戻し / 署名者不在 / 期限切れ / 未 as a seal: word and border pattern, colour only repeats them. */
export function Seal({
  status,
  note,
  short,
}: {
  readonly status: SeatStatus
  /** said after the word, such as how many changes */
  readonly note?: string
  /** only the seal character for a signature that stands; the word stays for screen readers */
  readonly short?: boolean
}) {
  const t = useTranslations('agreement')
  const isShort = short === true && status === 'valid'
  return (
    <span
      data-seal={status}
      className={cx(
        'inline-flex items-center gap-1 rounded-[5px] border-[1.5px] px-1.5 text-xs whitespace-nowrap',
        status === 'valid' && 'border-ok text-ok',
        status === 'stale' &&
          'border-changed text-warn [background:repeating-linear-gradient(135deg,var(--color-warn-soft)_0_5px,var(--color-card)_5px_10px)]',
        (status === 'withdrawn' || status === 'rejected') && 'border-bad text-bad',
        (status === 'orphaned' || status === 'expired') && 'border-dashed border-warn text-warn',
        status === 'none' && 'border-line-strong text-muted',
      )}
    >
      {isShort && <span aria-hidden>{t('seal')}</span>}
      {status === 'valid' && !isShort && <Check size={12} aria-hidden />}
      <span className={isShort ? 'sr-only' : undefined}>{t(`seat.${status}`)}</span>
      {note}
    </span>
  )
}
