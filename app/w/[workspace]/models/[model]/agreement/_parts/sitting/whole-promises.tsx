'use client'
import { useMemo } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import { useRoom } from '#app/_client/room/room.tsx'
import { parseWhole } from '#lib/agreement/contents/whole-difference.ts'
import { shortDigest } from '#lib/agreement/short-digest.ts'
import { sittingWords } from '#lib/words/areas/agreement/sitting.ts'
import { filled } from '#lib/words/filled.ts'
import { Promises } from '../promises.tsx'
import { StepLink } from '../../../_parts/step-link.tsx'
import { useOrgs } from '../../../_parts/use-orgs.ts'
import { RiskName } from './risk-name.tsx'
import type { StepProps } from './step-body.tsx'

/** Of the whole model: how much it holds, the way to look at it as it was frozen, and all that one's organisation takes on (F-261). */
export function WholePromises({ sitting, status }: Pick<StepProps, 'sitting' | 'status'>) {
  const { whole: words } = sittingWords[useLocale()]
  const t = useTranslations('agreement.panel')
  const { me } = useRoom()
  const { mine } = useOrgs()
  const [content] = sitting.contents
  const text = content?.text ?? ''
  const whole = useMemo(() => parseWhole(text), [text])
  const n = sitting.revision?.n ?? 0
  const own = status.splits.filter((s) => s.orgId === me.orgId && s.status === 'accepted')
  const riskIds = [...new Set(own.map(({ riskId }) => riskId))].toSorted()
  return (
    <>
      <p className="text-sm text-muted">{filled(words.lead, { n })}</p>
      {whole !== null && (
        <p className="text-sm tabular-nums">{filled(words.counts, counted(whole))}</p>
      )}
      <p>
        <StepLink to={`revisions/${n}`}>{words.look}</StepLink>{' '}
        {content !== undefined && (
          <code className="text-xs text-muted" title={content.digest}>
            {shortDigest(content.digest)}
          </code>
        )}
      </p>
      {riskIds.length === 0 && <p className="text-sm">{t('nothing', { org: mine.name })}</p>}
      <ul className="grid grid-cols-1 gap-4">
        {riskIds.map((riskId) => (
          <li key={riskId} className="grid grid-cols-1 gap-2 border-t border-line-soft pt-3">
            <RiskName riskId={riskId} />
            <Promises {...{ riskId, status }} orgId={me.orgId} />
          </li>
        ))}
      </ul>
    </>
  )
}

function counted({ model, splits }: NonNullable<ReturnType<typeof parseWhole>>) {
  const sizeOf = (record: object) => Object.keys(record).length
  return {
    events: sizeOf(model.events),
    states: sizeOf(model.states),
    bas: sizeOf(model.bas),
    risks: sizeOf(model.risks),
    measures: sizeOf(model.measures),
    splits: sizeOf(splits),
  }
}
