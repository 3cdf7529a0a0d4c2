'use client'
import { useLocale, useTranslations } from 'use-intl'
import { Select } from '#app/_ui/select.tsx'
import { inPlaceText } from '#lib/words/in-place.ts'
import { showTime } from '#lib/words/time.ts'
import { useAgreementStatus } from '../../../_parts/agreement-status.tsx'
import { StepLink } from '../../../_parts/step-link.tsx'
import { useOrgs } from '../../../_parts/use-orgs.ts'
import { setViewState, useViewState } from '../../../_parts/use-view-state.ts'
import { changeBase, changeBases } from './change-base.ts'

/** Since when changes are shown: any state of which something was signed, or as the model was made. It stands in the address as `since`. */
export function BaseChoice() {
  const t = useTranslations('lens.since')
  const past = useTranslations('frame.past')
  const locale = useLocale()
  const { face } = useOrgs()
  const agreement = useAgreementStatus()
  const asked = useViewState().get('since')
  const signOffs = agreement?.signOffs ?? []
  const bases = changeBases(signOffs)
  const chosen = changeBase(signOffs, asked)
  const open = <StepLink to={`flow?rev=${chosen.seq}`}>{past('open')}</StepLink>
  if (bases.length < 2) {
    return (
      <>
        <span className="text-muted">{t('made')}</span>
        {open}
      </>
    )
  }
  return (
    <>
      <Select
        label={t('label')}
        hideLabel
        className="[&_button]:!min-h-7 [&_button]:!border-transparent [&_button]:!py-0 [&_button]:!text-xs [&_button]:whitespace-nowrap"
        value={String(chosen.seq)}
        options={bases.map(({ seq, signed }) => ({
          value: String(seq),
          label:
            signed === undefined
              ? t('made')
              : t('signedBy', {
                  at: showTime(Date.parse(signed.at), 'minute', locale),
                  name: agreement?.people[signed.userId]?.name ?? '',
                  inPlace: inPlaceText(locale, agreement?.people[signed.deputyFor ?? '']?.name),
                  org: face(signed.orgId).name,
                }),
        }))}
        onValue={(seq) => setViewState({ since: seq })}
      />
      {open}
    </>
  )
}
