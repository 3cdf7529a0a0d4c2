'use client'
import { useTranslations } from 'use-intl'
import { Button } from '#app/_ui/button.tsx'
import type { useTidy } from './use-tidy.ts'

/** What tidying is about to do, and the two answers to it. */
export function TidyBar({ tidy }: { readonly tidy: ReturnType<typeof useTidy> }) {
  const t = useTranslations('canvasTools.tidy')
  const { ghost, isWorking } = tidy
  if (ghost === undefined && !isWorking) return null
  return (
    <section
      aria-label={t('label')}
      className="flex max-w-[36rem] flex-wrap items-center gap-x-3 gap-y-1.5 rounded-card border border-ai-line bg-card px-3 py-2 text-sm shadow-float"
    >
      <output className="min-w-0 flex-1">
        {ghost === undefined ? (
          t('working')
        ) : (
          <>
            {t('shown')}{' '}
            <span className="text-muted">
              {ghost.kept === 0 ? t('keepHint') : t('kept', { count: String(ghost.kept) })}
            </span>
          </>
        )}
      </output>
      <span className="flex gap-2">
        <Button onClick={tidy.cancel}>{t('cancel')}</Button>
        {ghost !== undefined && (
          <Button look="primary" onClick={tidy.apply} ref={focusOnce}>
            {t('apply')}
          </Button>
        )}
      </span>
    </section>
  )
}

/** Only when it appears: the same function each time, so that React does not call it again. */
function focusOnce(button: HTMLButtonElement | null) {
  button?.focus({ preventScroll: true })
}
