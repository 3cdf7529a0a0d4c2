'use client'
import { useTranslations } from 'use-intl'
import { useQuotas } from '#app/_client/room/hooks.ts'

/** Says, from 80 % on, how much of what the model may hold is used (F-7). */
export function QuotaNotice() {
  const t = useTranslations('frame.quota')
  const quotas = useQuotas()
  return (
    <output className="block">
      {quotas.map(({ of, used, limit }) => (
        <p key={of} className="border-b border-warn-line bg-warn-soft px-4 py-1.5 text-sm text-ink">
          {t(of, { share: String(Math.floor((used / limit) * 100)) })}
        </p>
      ))}
    </output>
  )
}
