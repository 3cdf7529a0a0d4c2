'use client'
import { useTranslations } from 'use-intl'
import { Button } from '#app/_ui/button.tsx'
import { useViewState } from '../use-view-state.ts'

/** What `only` in the address may ask for. */
type Only = 'gaps' | 'open' | 'stale'

/** Whether the screen shows only what is open of its kind. */
export function useIsOnly(only: Only): boolean {
  return useViewState().get('only') === only
}

/** Says that only what is open is shown, and of how much; with the way to all. */
export function OnlyOpen({
  only,
  count,
  onShowAll,
}: {
  readonly only: Only
  readonly count: number
  /** where more than the address says what is shown */
  readonly onShowAll?: () => void
}) {
  const t = useTranslations('frame.points')
  const view = useViewState()
  return (
    <p className="flex flex-wrap items-center gap-x-3 gap-y-1 rounded-card border border-ai-line bg-ai-soft px-3 py-1.5 text-sm">
      <span>{t(`only.${only}`, { count: String(count) })}</span>
      <Button
        look="quiet"
        onClick={() => {
          if (onShowAll === undefined) view.set({ only: undefined, point: undefined })
          else onShowAll()
        }}
      >
        {t('showAll')}
      </Button>
    </p>
  )
}
