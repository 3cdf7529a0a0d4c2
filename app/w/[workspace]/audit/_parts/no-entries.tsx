'use client'
import { ScrollText } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { EmptyState } from '#app/_ui/empty-state.tsx'

/** What stands where no entry is; `isFiltered`: where none is left by what one chose. */
export function NoEntries({ isFiltered }: { readonly isFiltered: boolean }) {
  const t = useTranslations('audit.screen')
  return (
    <EmptyState
      title={isFiltered ? t('emptyFiltered') : t('empty')}
      icon={<ScrollText size={28} aria-hidden />}
    />
  )
}
