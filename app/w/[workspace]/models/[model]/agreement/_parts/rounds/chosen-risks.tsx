'use client'
import { useLocale } from 'use-intl'
import { useModel } from '#app/_client/room/use-model.ts'
import { Button } from '#app/_ui/button.tsx'
import { CheckField } from '#app/_ui/check-field.tsx'
import { mostInScope } from '#lib/agreement/round/scope.ts'
import { say } from '#lib/model/local-text.ts'
import { compareIds } from '#lib/model/queries/flow-order.ts'
import { riskMark } from '#lib/model/queries/risk-mark.ts'
import { roundsWords } from '#lib/words/areas/agreement/rounds.ts'

interface Props {
  readonly chosen: readonly string[]
  readonly onChoose: (ids: readonly string[]) => void
}

/** The risks a round is about, out of those that are not dismissed. */
export function ChosenRisks({ chosen, onChoose }: Props) {
  const locale = useLocale()
  const { open } = roundsWords[locale]
  const risks = useModel((m) => m.risks)
  const ids = Object.keys(risks)
    .filter((id) => risks[id]?.status !== 'dismissed')
    .toSorted(compareIds)
  return (
    <fieldset className="min-w-0">
      <legend className="text-sm font-medium">{open.scope}</legend>
      <p className="text-xs text-muted">{open.scopeHint}</p>
      <div className="my-1 flex gap-2">
        <Button onClick={() => onChoose(ids.slice(0, mostInScope))}>{open.all}</Button>
        <Button look="quiet" onClick={() => onChoose([])}>
          {open.noneChosen}
        </Button>
      </div>
      <div className="grid max-h-60 grid-cols-1 gap-1 overflow-y-auto rounded-control border border-line p-2">
        {ids.map((id) => (
          <CheckField
            key={id}
            label={`${riskMark(risks, id)} ${say(risks[id]?.incident ?? { ja: id }, locale)}`}
            checked={chosen.includes(id)}
            onCheck={(isChosen) =>
              onChoose(isChosen ? [...chosen, id] : chosen.filter((one) => one !== id))
            }
          />
        ))}
      </div>
    </fieldset>
  )
}
