'use client'
import { useLocale, useTranslations } from 'use-intl'
import { OrgMark } from '#app/_client/parts/org-mark.tsx'
import { useRoom } from '#app/_client/room/room.tsx'
import { useModel } from '#app/_client/room/use-model.ts'
import { riskClosure } from '#lib/agreement/closure.ts'
import { say } from '#lib/model/local-text.ts'
import type { AgreementStatus } from '../../_parts/agreement-status.tsx'
import { DifferenceList } from '../../_parts/difference-list.tsx'
import { Seal } from '../../_parts/seal.tsx'
import { compareWithLive } from '../../_parts/seat-difference.ts'
import { useOrgs } from '../../_parts/use-orgs.ts'
import { Contents } from './contents.tsx'
import { Promises } from './promises.tsx'
import { SeatHistory } from './seat-history.tsx'
import { SeatWords } from './seat-words.tsx'

interface Props {
  readonly riskId: string
  readonly orgId: string
  readonly status: AgreementStatus
}

/** Where an organisation stands about a risk, to read: for others, and for one's own without the right to sign. */
export function SeatPanel({ riskId, orgId, status }: Props) {
  const t = useTranslations('agreement.panel')
  const locale = useLocale()
  const { me } = useRoom()
  const { face, nameOf } = useOrgs()
  const model = useModel((m) => m)
  const seat = status.seats.find((s) => s.riskId === riskId && s.orgId === orgId)
  const closure = riskClosure(model, riskId, status.splits)
  const comparison =
    seat?.status === 'stale' && seat.signed !== null
      ? compareWithLive(seat.signed.closure, riskId, model, status.splits)
      : null
  const org = face(orgId)
  return (
    <div className="grid gap-4">
      <div className="grid justify-items-start gap-1.5 pr-8">
        <h2 className="text-lg font-semibold">
          <OrgMark org={{ ...org, name: t('view', { org: nameOf(orgId) }) }} />
        </h2>
        <p className="text-sm">{say(model.risks[riskId]?.incident ?? { ja: riskId }, locale)}</p>
        <Seal status={seat?.status ?? 'none'} />
        <SeatWords seat={seat} people={status.people} />
      </div>
      {comparison !== null && (
        <section className="grid gap-2">
          <h3 className="text-sm font-semibold">{t('differences')}</h3>
          <DifferenceList comparison={comparison} />
        </section>
      )}
      <Promises riskId={riskId} orgId={orgId} status={status} />
      {closure !== null && <Contents closure={closure} digest={undefined} />}
      <SeatHistory riskId={riskId} orgId={orgId} status={status} />
      <p className="text-xs text-muted">
        {orgId === me.orgId ? t('mayNot', { org: nameOf(orgId) }) : t('otherOrg')}
      </p>
    </div>
  )
}
