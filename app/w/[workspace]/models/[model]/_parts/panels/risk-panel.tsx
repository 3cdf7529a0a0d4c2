'use client'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { useCanEdit } from '#app/_client/room/hooks.ts'
import { Button } from '#app/_ui/button.tsx'
import { ConfirmDialog } from '#app/_ui/confirm-dialog.tsx'
import { Select } from '#app/_ui/select.tsx'
import { own } from '#lib/base/own.ts'
import { removeElements } from '#lib/model/actions/remove.ts'
import { riskStatuses } from '#lib/model/actions/risk.ts'
import { say } from '#lib/model/local-text.ts'
import { readOwnRef } from '#lib/model/own-ref.ts'
import { threats, threatSources } from '#lib/model/vocabulary.ts'
import { eventTitle, nameOf } from '#lib/words/attribute-text.ts'
import { BilingualText } from '../fields/bilingual-text.tsx'
import { CheckList } from '../fields/check-list.tsx'
import { membersOf } from '../fields/members-of.ts'
import { FindingsOf } from '../findings/at-rest.ts'
import { MeasureEditor } from '../measure-editor.tsx'
import { useAct } from '../use-act.ts'
import { useTelling } from '../use-telling.ts'
import { PanelHead, PanelPart } from './panel-parts.tsx'
import { RiskRatings } from './risk-ratings.tsx'

/** A risk in the inspector: what may happen, by whom and how, to which data, and the measures against it (p19, p24). */
export function RiskPanel({ id }: { readonly id: string }) {
  const t = useTranslations('tables')
  const telling = useTelling()
  const act = useAct()
  const canEdit = useCanEdit()
  const [isAsking, setAsking] = useState(false)
  const { model, locale, words } = telling
  const risk = own(model.risks, id)
  if (risk === undefined) return <p className="text-muted">{t('deleted')}</p>

  const event = own(model.events, risk.event)
  const fromOwn = risk.catalogRef === undefined ? undefined : readOwnRef(risk.catalogRef)
  const stateChange = (member: string, isIn: boolean) =>
    ({ type: isIn ? 'include' : 'exclude', in: 'risks', id, field: 'states', member }) as const
  const around = [...new Set([...(event?.inputs ?? []), ...(event?.outputs ?? []), ...risk.states])]
  return (
    <div className="grid gap-3">
      <PanelHead
        kind={`${t('panel.risk')} · ${words(`viewpoint.${risk.viewpoint}`)}`}
        title={eventTitle(risk.event, telling)}
        id={id}
      />
      <BilingualText
        label={t('risks.incident')}
        isLong
        isRequired
        value={risk.incident}
        canEdit={canEdit}
        onCommit={(value) =>
          value !== undefined && act([{ type: 'set', in: 'risks', id, field: 'incident', value }])
        }
      />
      <Select
        label={t('risks.source')}
        options={threatSources.map((s) => ({ value: s, label: words(`threatSource.${s}`) }))}
        value={risk.source}
        disabled={!canEdit}
        onValue={(value) => act([{ type: 'set', in: 'risks', id, field: 'source', value }])}
      />
      <Select
        label={t('risks.threat')}
        options={threats.map((s) => ({ value: s, label: words(`threat.${s}`) }))}
        value={risk.threat}
        disabled={!canEdit}
        onValue={(value) => act([{ type: 'set', in: 'risks', id, field: 'threat', value }])}
      />
      <Select
        label={t('risks.status')}
        options={riskStatuses.map((s) => ({ value: s, label: words(`riskStatus.${s}`) }))}
        value={risk.status}
        disabled={!canEdit}
        onValue={(value) => act([{ type: 'set', in: 'risks', id, field: 'status', value }])}
      />
      {risk.status === 'dismissed' && (
        <BilingualText
          label={t('risks.dismissReason')}
          isLong
          value={risk.dismissReason}
          canEdit={canEdit}
          onCommit={(value) =>
            act([{ type: 'set', in: 'risks', id, field: 'dismissReason', value }])
          }
        />
      )}
      <CheckList
        legend={t('risks.states')}
        options={around.map((state) => ({ value: state, label: nameOf(state, telling) }))}
        chosen={risk.states}
        canEdit={canEdit}
        onToggle={(member, isChosen) => act([stateChange(member, isChosen)])}
        onChosen={(states) => act(membersOf(risk.states, states, stateChange))}
      />
      <RiskRatings id={id} risk={risk} />
      {risk.catalogRef !== undefined && (
        <p className="text-xs text-muted">
          {fromOwn === undefined
            ? t('risks.catalog', { ref: risk.catalogRef })
            : t('risks.ownCatalog', { version: fromOwn.version })}
        </p>
      )}
      <FindingsOf id={id} />
      <PanelPart title={t('risks.measures')}>
        <MeasureEditor risk={id} />
      </PanelPart>
      {canEdit && (
        <Button look="danger" onClick={() => setAsking(true)}>
          {t('risks.remove')}
        </Button>
      )}
      <ConfirmDialog
        open={isAsking}
        onOpenChange={setAsking}
        title={t('risks.removeTitle')}
        confirmLabel={t('delete')}
        cancelLabel={t('cancel')}
        danger
        onConfirm={() => act(removeElements(model, [id]))}
      >
        {say(risk.incident, locale)} — {t('risks.removeBody')}
      </ConfirmDialog>
    </div>
  )
}
