'use client'
import { Pin } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { cx } from '#app/_ui/cx.ts'

/** This is pinned: tidying and dragging leave it where it is. */
export function PinMark({ className }: { readonly className: string }) {
  const t = useTranslations('canvasTools.pin')
  return (
    <span
      title={t('mark')}
      data-pinned
      className={cx(
        'grid size-[18px] place-items-center rounded-full border border-line-strong bg-card text-muted',
        className,
      )}
    >
      <Pin size={10} strokeWidth={2.4} aria-hidden />
      <span className="sr-only">{t('mark')}</span>
    </span>
  )
}
