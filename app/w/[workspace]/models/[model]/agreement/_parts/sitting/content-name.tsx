'use client'
import { useLocale, useTranslations } from 'use-intl'
import { useRoom } from '#app/_client/room/room.tsx'
import { useModel } from '#app/_client/room/use-model.ts'
import { say } from '#lib/model/local-text.ts'
import { roundsWords } from '#lib/words/areas/agreement/rounds.ts'
import { filled } from '#lib/words/filled.ts'
import { useAgreementRows } from '../../../_parts/agreement-status.tsx'
import { useOrgs } from '../../../_parts/use-orgs.ts'
import { idOf } from './id-of.ts'
import { RiskName } from './risk-name.tsx'

/** A content of a round by what it is of: a risk by its incident, an accepted part in words, or the whole model (F-261). */
export function ContentName({ name }: { readonly name: string }) {
  const words = roundsWords[useLocale()]
  const partName = usePartName()
  if (name.startsWith('risk:')) return <RiskName riskId={idOf(name)} />
  return (
    <p className="text-sm font-semibold">
      {name === 'model' ? words.whole : partName(idOf(name)).text}
    </p>
  )
}

/** Names an accepted part by who carries what out; `riskId`: what it is against, null once it is not known. */
export function usePartName(): (splitId: string) => {
  readonly text: string
  readonly riskId: string | null
} {
  const locale = useLocale()
  const words = roundsWords[locale]
  const role = useTranslations('agreement.role')
  const { modelId } = useRoom()
  const { nameOf } = useOrgs()
  const measures = useModel((m) => m.measures)
  const splits = useAgreementRows(modelId).data?.splits
  return (splitId) => {
    const split = splits?.find(({ id, status }) => id === splitId && status === 'accepted')
    if (split === undefined) return { text: words.partGone, riskId: null }
    const measure = say(measures[split.measureId]?.title ?? { ja: split.measureId }, locale)
    const told = { org: nameOf(split.orgId), measure, role: role(split.role) }
    return { text: filled(words.part, told), riskId: split.riskId }
  }
}
