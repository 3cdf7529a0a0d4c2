'use client'
import { WifiOff } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { useIsOnline } from './use-is-online.ts'

/** Says at the top that the network is gone, and that work goes on. */
export function OfflineBanner() {
  const t = useTranslations('frame.offlineBanner')
  const online = useIsOnline()
  return (
    <output>
      {!online && (
        <p className="flex items-center justify-center gap-2 border-b border-warn-line bg-warn-soft px-4 py-1.5 text-sm text-warn">
          <WifiOff size={14} aria-hidden /> {t('text')}
        </p>
      )}
    </output>
  )
}
