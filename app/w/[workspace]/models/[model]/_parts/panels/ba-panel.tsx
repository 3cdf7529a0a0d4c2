'use client'
import { useTranslations } from 'use-intl'
import { Badge } from '#app/_ui/badge.tsx'
import { own } from '#lib/base/own.ts'
import { say } from '#lib/model/local-text.ts'
import { governedRows } from '#lib/model/queries/ba-groups.ts'
import { nameOf } from '#lib/words/attribute-text.ts'
import { FindingsOf } from '../findings/at-rest.ts'
import { PhaseBadge } from '../phase-badge.tsx'
import { StakeholderMark } from '../stakeholder-mark.tsx'
import { useTelling } from '../use-telling.ts'
import { PanelHead, PanelPart, PanelRow } from './panel-parts.tsx'
import { StepLink } from '../step-link.tsx'

/** A ba in the inspector: kind, parties, what it holds, what it governs; edited in STEP 2. */
export function BaPanel({ id }: { readonly id: string }) {
  const t = useTranslations('tables')
  const telling = useTelling()
  const { model, locale, words } = telling
  const ba = own(model.bas, id)
  if (ba === undefined) return <p className="text-muted">{t('deleted')}</p>

  const governed = governedRows(model, id)
  return (
    <>
      <PanelHead kind={t('panel.ba')} title={nameOf(id, telling)} id={id}>
        <PhaseBadge ba={ba} withDays />
        <Badge>{words(`normType.${ba.normType}`)}</Badge>
        {ba.category === undefined ? t('ba.uncategorised') : words(`baCategory.${ba.category}`)}
      </PanelHead>
      <dl>
        <PanelRow label={t('ba.field.parties')}>
          {ba.parties.length === 0 ? (
            <span className="text-muted">{t('ba.noParties')}</span>
          ) : (
            <span className="flex flex-wrap gap-x-2">
              {ba.parties.map((party) => (
                <StakeholderMark key={party} id={party} name={nameOf(party, telling)} />
              ))}
            </span>
          )}
        </PanelRow>
        <PanelRow label={t('ba.field.members')}>
          {ba.members.map((member) => nameOf(member, telling)).join(t('separator'))}
        </PanelRow>
        <PanelRow label={t('ba.field.governs')}>
          <span className="flex flex-wrap gap-1">
            {governed.map((row) => (
              <Badge key={row}>{words(`row.${row}`)}</Badge>
            ))}
            {governed.length === 0 && <span className="text-muted">{t('ba.noGoverned')}</span>}
          </span>
        </PanelRow>
        {ba.duties.map((duty) => (
          <PanelRow key={duty.id} label={words(`eventKind.${duty.onEvent}`)}>
            {words(`duty.${duty.duty}`)}
            {duty.text !== undefined && (
              <span className="block text-xs text-muted">{say(duty.text, locale)}</span>
            )}
          </PanelRow>
        ))}
      </dl>
      <FindingsOf id={id} className="mt-3" />
      {ba.reasoning !== undefined && (
        <PanelPart title={t('ba.field.reasoning')}>
          <p className="text-sm whitespace-pre-line">{say(ba.reasoning, locale)}</p>
        </PanelPart>
      )}
      <p className="mt-3">
        <StepLink to={`ba?ba=${id}`}>{t('ba.open')}</StepLink>
      </p>
    </>
  )
}
