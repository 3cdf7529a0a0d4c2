'use client'
import { useLocale } from 'use-intl'
import { useModel } from '#app/_client/room/use-model.ts'
import { say } from '#lib/model/local-text.ts'
import { compareIds } from '#lib/model/queries/flow-order.ts'
import { riskMark } from '#lib/model/queries/risk-mark.ts'
import { ChosenContents } from './chosen-contents.tsx'

interface Props {
  readonly chosen: readonly string[]
  readonly onChoose: (ids: readonly string[]) => void
}

/** The risks a round is about, out of those that are not dismissed. */
export function ChosenRisks({ chosen, onChoose }: Props) {
  const locale = useLocale()
  const risks = useModel((m) => m.risks)
  const listed = Object.keys(risks)
    .filter((id) => risks[id]?.status !== 'dismissed')
    .toSorted(compareIds)
    .map((id) => ({
      id,
      label: `${riskMark(risks, id)} ${say(risks[id]?.incident ?? { ja: id }, locale)}`,
    }))
  return <ChosenContents {...{ listed, chosen, onChoose }} />
}
