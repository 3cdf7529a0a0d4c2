'use client'
import { GitCompareArrows } from 'lucide-react'
import { usePathname } from 'next/navigation'
import { useLocale, useTranslations } from 'use-intl'
import { Chip } from '#app/_ui/chip.tsx'
import { showTime } from '#lib/words/time.ts'
import { changeBase } from '../flow/_parts/lens/change-base.ts'
import { useAgreementBehind } from './agreement-status.tsx'
import { RevisionChip } from './revision-chip.tsx'
import { useViewState } from './use-view-state.ts'

/** While the flow is held against a version, says which: the same that its legend names (F-43); else after which revision one works. */
export function CompareChip({ base }: { readonly base: string }) {
  const t = useTranslations('frame.compare')
  const locale = useLocale()
  const view = useViewState()
  const status = useAgreementBehind()
  const isCompared = usePathname().endsWith('/flow') && view.get('lens') === 'change'
  if (!isCompared || status === null) return <RevisionChip base={base} />
  const { signed } = changeBase(status.signOffs, view.get('since'))
  return (
    <output data-compared>
      <Chip icon={<GitCompareArrows size={12} aria-hidden />}>
        {signed === undefined
          ? t('made')
          : t('signed', { time: showTime(Date.parse(signed.at), 'minute', locale) })}
      </Chip>
    </output>
  )
}
