'use client'
import { useTranslations } from 'use-intl'
import { Button } from '#app/_ui/button.tsx'
import { useViewState } from '../../_parts/use-view-state.ts'

/** Whether only rows in which one's own organisation has a part are shown, as the address says. */
export function useIsOnlyMine(): boolean {
  return useViewState().get('mine') === '1'
}

/** Shows only what is one's own organisation's, or all again. */
export function OnlyMine() {
  const t = useTranslations('agreement.matrix')
  const view = useViewState()
  const isOn = useIsOnlyMine()
  return (
    <Button
      look="quiet"
      aria-pressed={isOn}
      onClick={() => view.set({ mine: isOn ? undefined : '1' })}
    >
      {isOn ? t('all') : t('mine')}
    </Button>
  )
}
