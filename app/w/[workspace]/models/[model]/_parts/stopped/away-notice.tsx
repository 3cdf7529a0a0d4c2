'use client'
import { useTranslations } from 'use-intl'
import { useSaveState } from '#app/_client/room/hooks.ts'

/** Says why the server has sent this window away, and that it comes back by itself (F-12). Fades in late: most are back before. */
export function AwayNotice() {
  const t = useTranslations('stopped.away')
  const { away } = useSaveState()
  return (
    <output className="pointer-events-none absolute inset-x-4 top-2 z-20">
      {away !== undefined && (
        <p className="mx-auto max-w-2xl rounded-card border border-warn-line bg-warn-soft px-4 py-2 text-sm text-ink transition-opacity delay-700 duration-300 starting:opacity-0">
          {t(away)}
        </p>
      )}
    </output>
  )
}
