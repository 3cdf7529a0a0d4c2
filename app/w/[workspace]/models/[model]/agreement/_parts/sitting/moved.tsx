'use client'
import { TriangleAlert } from 'lucide-react'
import { useLocale } from 'use-intl'
import { useModel } from '#app/_client/room/use-model.ts'
import { Button } from '#app/_ui/button.tsx'
import { riskMark } from '#lib/model/queries/risk-mark.ts'
import { sittingWords } from '#lib/words/areas/agreement/sitting.ts'
import { filled } from '#lib/words/filled.ts'
import { DifferenceList } from '../../../_parts/difference-list.tsx'
import type { MovedRisk } from './use-sitting.ts'

interface Props {
  readonly moved: readonly MovedRisk[]
  readonly onAgain: () => Promise<void>
}

/** What is to be signed has moved on since it was shown: the exact differences, and the way to the new content; nothing written is lost (F-207). */
export function Moved({ moved, onAgain }: Props) {
  const { moved: words } = sittingWords[useLocale()]
  const risks = useModel((m) => m.risks)
  const count = moved.reduce((sum, { comparison }) => {
    return sum + (comparison?.differences.length ?? 1)
  }, 0)
  return (
    <section
      role="alert"
      className="grid grid-cols-1 gap-2 rounded-[12px] border border-warn-line bg-warn-soft p-3"
    >
      <h3 className="flex items-center gap-1.5 font-semibold text-warn">
        <TriangleAlert size={15} aria-hidden /> {words.title}
      </h3>
      <p className="text-sm">{filled(words.lead, { count })}</p>
      {moved.map(({ riskId, comparison }) =>
        comparison === null ? (
          <p key={riskId} className="text-sm">
            {words.gone}
          </p>
        ) : (
          <div key={riskId} className="grid gap-1">
            <p className="text-xs font-semibold text-muted">{riskMark(risks, riskId)}</p>
            <DifferenceList comparison={comparison} />
          </div>
        ),
      )}
      <div>
        <Button look="primary" onClick={() => void onAgain()}>
          {words.again}
        </Button>
      </div>
    </section>
  )
}
