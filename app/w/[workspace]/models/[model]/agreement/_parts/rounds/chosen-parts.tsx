'use client'
import { useLocale } from 'use-intl'
import { useModel } from '#app/_client/room/use-model.ts'
import { compareIds } from '#lib/model/queries/flow-order.ts'
import { riskMark } from '#lib/model/queries/risk-mark.ts'
import { roundsWords } from '#lib/words/areas/agreement/rounds.ts'
import type { AgreementStatus } from '../../../_parts/agreement-status.tsx'
import { usePartName } from '../sitting/content-name.tsx'
import { ChosenContents } from './chosen-contents.tsx'

interface Props {
  readonly status: AgreementStatus
  readonly chosen: readonly string[]
  readonly onChoose: (ids: readonly string[]) => void
}

/** The accepted parts a round is about, by the risks they are against. */
export function ChosenParts({ status: { splits }, chosen, onChoose }: Props) {
  const { open } = roundsWords[useLocale()]
  const risks = useModel((m) => m.risks)
  const partName = usePartName()
  const accepted = splits
    .filter((split) => split.status === 'accepted' && Object.hasOwn(risks, split.riskId))
    .toSorted((a, b) => compareIds(a.riskId, b.riskId))
  if (accepted.length === 0) return <p className="text-sm text-muted">{open.noParts}</p>
  const listed = accepted.map(({ id, riskId }) => ({
    id,
    label: `${riskMark(risks, riskId)} ${partName(id).text}`,
  }))
  return <ChosenContents {...{ listed, chosen, onChoose }} />
}
