'use client'
import { useTranslations } from 'use-intl'
import { useNotify } from '#app/_ui/toast.tsx'
import type { PastePlan } from './block.ts'

const mostShown = 120

/** What a table tells that cannot be seen in it: that nothing is left to fill in, and what of a paste did not fit. */
export function useTell() {
  const t = useTranslations('grid')
  const notify = useNotify()
  return {
    tellNothingOpen: () => notify({ title: t('nothingOpen') }),
    clipboard: {
      byKey: () => notify({ title: t('byKey'), tone: 'bad' }),
      tooLarge: () => notify({ title: t('tooLarge'), tone: 'bad' }),
      kept: () => notify({ title: t('cutKept') }),
    },
    tellCrossed: (theirs: string, restore: () => void) =>
      notify({
        title: t('crossed.title'),
        detail: theirs === '' ? t('crossed.empty') : t('crossed.theirs', { theirs: short(theirs) }),
        action: { label: t('crossed.restore'), run: restore },
      }),
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

function short(text: string): string {
  return text.length <= mostShown ? text : `${text.slice(0, mostShown)}…`
}
