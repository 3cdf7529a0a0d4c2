'use client'
import { useTranslations } from 'use-intl'
import { useNotify } from '#app/_ui/toast.tsx'
import type { PastePlan } from './block.ts'

/** What a table tells that cannot be seen in it: that nothing is left to fill in, and what of a paste did not fit. */
export function useTell() {
  const t = useTranslations('grid')
  const notify = useNotify()
  return {
    tellNothingOpen: () => notify({ title: t('nothingOpen') }),
    tellLeftOut: (leftOut: PastePlan['leftOut']) => {
      const rows = t('leftOut.rows', { count: leftOut.rows })
      const columns = t('leftOut.columns', { count: leftOut.columns })
      if (leftOut.rows === 0 && leftOut.columns === 0) return
      const detail =
        leftOut.columns === 0
          ? rows
          : leftOut.rows === 0
            ? columns
            : t('leftOut.both', { rows, columns })
      notify({ title: t('leftOut.title'), detail, tone: 'bad' })
    },
  }
}
