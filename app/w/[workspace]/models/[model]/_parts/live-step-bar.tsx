'use client'
import { useTranslations } from 'use-intl'
import { Badge } from '#app/_ui/badge.tsx'
import { useModelBehind } from '#app/_client/room/model-behind.tsx'
import { useIsOffline } from '#app/_client/room/hooks.ts'
import { completeness } from '#lib/model/queries/completeness.ts'
import { useAgreementBehind } from './agreement-status.tsx'
import { useRevisionAlong } from './past-view.tsx'
import { StepBar } from './step-bar.tsx'
import { useStepsHere } from './step-outlet.tsx'

/** The step bar of the live model: its rings follow every edit, and so do gaps and signatures. */
export function LiveStepBar({ base }: { readonly base: string }) {
  const t = useTranslations('frame.steps')
  const agreement = useAgreementBehind()
  const isOffline = useIsOffline()
  const stepsHere = useStepsHere()
  const gaps = agreement?.gaps.length ?? 0
  const orgs = agreement?.progress ?? []
  const done = orgs.filter((o) => o.valid === o.total).length
  return (
    <StepBar
      base={base}
      rev={useRevisionAlong()}
      complete={useModelBehind(completeness)}
      kept={stepsHere}
      isOffline={isOffline}
      notes={{
        ...(gaps === 0
          ? {}
          : { responsibility: <Badge tone="warn">{t('gaps', { count: String(gaps) })}</Badge> }),
        ...(orgs.length === 0
          ? {}
          : {
              agreement: (
                <Badge>{t('signed', { signed: String(done), total: String(orgs.length) })}</Badge>
              ),
            }),
      }}
    />
  )
}
