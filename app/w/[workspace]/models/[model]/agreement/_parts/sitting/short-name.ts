'use client'
import { useLocale } from 'use-intl'
import { useModel } from '#app/_client/room/use-model.ts'
import { riskMark } from '#lib/model/queries/risk-mark.ts'
import { roundsWords } from '#lib/words/areas/agreement/rounds.ts'
import { usePartName } from './content-name.tsx'
import { idOf } from './id-of.ts'

/** Names a content inside a list: a risk by its mark. */
export function useShortName(): (name: string) => string {
  const words = roundsWords[useLocale()]
  const risks = useModel((m) => m.risks)
  const partName = usePartName()
  return (name) => {
    if (name === 'model') return words.whole
    const id = idOf(name)
    return name.startsWith('risk:') ? riskMark(risks, id) : partName(id).text
  }
}
