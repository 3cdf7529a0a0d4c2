'use client'
import { TriangleAlert } from 'lucide-react'
import { useLocale, useTranslations } from 'use-intl'
import { useRoom } from '#app/_client/room/room.tsx'
import { useModel } from '#app/_client/room/use-model.ts'
import { say } from '#lib/model/local-text.ts'
import { sittingWords } from '#lib/words/areas/agreement/sitting.ts'
import { filled } from '#lib/words/filled.ts'
import { StepLink } from '../../../_parts/step-link.tsx'
import { useOrgs } from '../../../_parts/use-orgs.ts'
import { useTelling } from '../../../_parts/use-telling.ts'
import { usePartName } from './content-name.tsx'
import { idOf } from './id-of.ts'
import { RiskName } from './risk-name.tsx'
import type { StepProps } from './step-body.tsx'

/** What is open about what is signed: where nobody answers for a measure, and what waits for an answer of one's own organisation. */
export function StepPoints({ sitting, status }: Pick<StepProps, 'sitting' | 'status'>) {
  const locale = useLocale()
  const { points: words } = sittingWords[locale]
  const t = useTranslations('agreement.responsibility')
  const role = useTranslations('agreement.role')
  const { me } = useRoom()
  const { nameOf } = useOrgs()
  const { words: framework } = useTelling()
  const measures = useModel((m) => m.measures)
  const titleOf = (id: string) => say(measures[id]?.title ?? { ja: id }, locale)
  const partName = usePartName()
  const risks = useModel((m) => m.risks)
  const named = sitting.contents.flatMap(({ name }) => {
    if (name === 'model') return Object.keys(risks)
    return [name.startsWith('risk:') ? idOf(name) : (partName(idOf(name)).riskId ?? [])].flat()
  })
  const points = [...new Set(named)].flatMap((riskId) => {
    const gaps = sitting.gaps
      .filter((gap) => gap.riskId === riskId)
      .map((gap) => {
        if (gap.gap === 'no-measure') return t('gapNoMeasure')
        const orgs = gap.offered.map(nameOf).join(framework('listSeparator'))
        const why = gap.offered.length > 0 ? t('gapOffered', { orgs }) : t('gap')
        return `${titleOf(gap.measureId)}: ${why}`
      })
    const offers = status.splits
      .filter((s) => s.riskId === riskId && s.orgId === me.orgId && s.status === 'proposed')
      .map((s) => {
        return filled(words.offered, { measure: titleOf(s.measureId), role: role(s.role) })
      })
    const all = [...gaps, ...offers]
    return all.length === 0 ? [] : [{ riskId, all }]
  })
  if (points.length === 0) return <p>{words.none}</p>
  return (
    <>
      <p className="text-sm text-muted">{words.lead}</p>
      <ul className="grid grid-cols-1 gap-3">
        {points.map(({ riskId, all }) => (
          <li key={riskId} className="grid grid-cols-1 gap-1">
            <RiskName riskId={riskId} />
            <ul className="grid grid-cols-1 gap-1">
              {all.map((point) => (
                <li key={point} className="flex gap-1.5 text-sm text-warn">
                  <TriangleAlert size={14} aria-hidden className="mt-0.5 shrink-0" /> {point}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      <p>
        <StepLink to="responsibility">{words.toMatrix}</StepLink>
      </p>
    </>
  )
}
