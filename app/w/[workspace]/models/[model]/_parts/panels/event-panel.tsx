'use client'
import { useTranslations } from 'use-intl'
import { useCanEdit } from '#app/_client/room/hooks.ts'
import { own } from '#lib/base/own.ts'
import { say } from '#lib/model/local-text.ts'
import { nameCommands } from '#lib/model/older-name.ts'
import { riskCounts } from '#lib/model/queries/risk-table.ts'
import { transferUnits } from '#lib/model/vocabulary.ts'
import { eventTitle, nameOf } from '#lib/words/attribute-text.ts'
import { countryName } from '#lib/words/country-name.ts'
import { BilingualText } from '../fields/bilingual-text.tsx'
import { EventFacts } from '../facts/at-rest.ts'
import { FindingsOf } from '../findings/at-rest.ts'
import { StakeholderMark } from '../stakeholder-mark.tsx'
import { useAct } from '../use-act.ts'
import { useTelling } from '../use-telling.ts'
import { PanelHead, PanelPart, PanelRow } from './panel-parts.tsx'
import { StepLink } from '../step-link.tsx'

/** An event in the inspector: kind, what goes in and out, who acts, the units of a transfer, and its risks. */
export function EventPanel({ id }: { readonly id: string }) {
  const t = useTranslations('tables')
  const telling = useTelling()
  const act = useAct()
  const canEdit = useCanEdit()
  const { model, locale, words } = telling
  const event = own(model.events, id)
  if (event === undefined) return <p className="text-muted">{t('deleted')}</p>

  const names = (ids: readonly string[]) =>
    ids.length === 0 ? t('nothing') : ids.map((one) => nameOf(one, telling)).join(t('separator'))
  const ends = (unit: (typeof transferUnits)[number], all: readonly string[]) =>
    unit === 'country' && all.length > 0
      ? all.map((code) => countryName(code, locale)).join(t('separator'))
      : names(all)
  const counts = riskCounts(model).find((c) => c.event === id)
  const { transfer } = event
  return (
    <>
      <PanelHead kind={words(`eventKind.${event.kind}`)} title={eventTitle(id, telling)} id={id}>
        {event.actors.map((actor) => (
          <StakeholderMark key={actor} id={actor} name={nameOf(actor, telling)} />
        ))}
      </PanelHead>
      <dl>
        <PanelRow label={t('panel.inputs')}>{names(event.inputs)}</PanelRow>
        <PanelRow label={t('panel.outputs')}>{names(event.outputs)}</PanelRow>
        {event.mode !== undefined && (
          <PanelRow label={t('panel.mode')}>{words(`eventMode.${event.mode}`)}</PanelRow>
        )}
        {event.systems.length > 0 && (
          <PanelRow label={t('panel.systems')}>{names(event.systems)}</PanelRow>
        )}
        {transfer !== undefined && (
          <PanelRow label={t('panel.provision')}>
            {words(`provision.${transfer.provision}`)}
          </PanelRow>
        )}
        {transfer !== undefined &&
          transferUnits.map((unit) => {
            const { from, to } = transfer[unit]
            if (from.length === 0 && to.length === 0) return null
            return (
              <PanelRow key={unit} label={words(`transferUnit.${unit}`)}>
                {t('panel.arrow', { from: ends(unit, from), to: ends(unit, to) })}
              </PanelRow>
            )
          })}
        {event.note !== undefined && (
          <PanelRow label={t('panel.note')}>{say(event.note, locale)}</PanelRow>
        )}
        <PanelRow label={t('panel.risks')}>
          {t('risks.summary', {
            risks: String(counts?.risks ?? 0),
            open: String(counts?.open ?? 0),
          })}
          <span className="block">
            <StepLink to={`risks?event=${id}`}>{t('panel.toRisks')}</StepLink>
          </span>
        </PanelRow>
      </dl>
      <PanelPart title={t('panel.name')}>
        <BilingualText
          label={t('panel.name')}
          value={event.name}
          canEdit={canEdit}
          onCommit={(name) => act(nameCommands(model, { collection: 'events', id, name }))}
        />
      </PanelPart>
      <FindingsOf id={id} className="mt-3" />
      <EventFacts id={id} />
    </>
  )
}
