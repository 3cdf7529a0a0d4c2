'use client'
import { useLocale } from 'use-intl'
import { Button } from '#app/_ui/button.tsx'
import { CheckField } from '#app/_ui/check-field.tsx'
import { mostInScope } from '#lib/agreement/round/scope.ts'
import { roundsWords } from '#lib/words/areas/agreement/rounds.ts'

interface Props {
  readonly listed: readonly { readonly id: string; readonly label: string }[]
  readonly chosen: readonly string[]
  readonly onChoose: (ids: readonly string[]) => void
}

/** Contents to choose from, one by one or all of them. */
export function ChosenContents({ listed, chosen, onChoose }: Props) {
  const { open } = roundsWords[useLocale()]
  const all = listed.slice(0, mostInScope).map(({ id }) => id)
  return (
    <fieldset className="min-w-0">
      <legend className="text-sm font-medium">{open.scope}</legend>
      <p className="text-xs text-muted">{open.scopeHint}</p>
      <div className="my-1 flex gap-2">
        <Button onClick={() => onChoose(all)}>{open.all}</Button>
        <Button look="quiet" onClick={() => onChoose([])}>
          {open.noneChosen}
        </Button>
      </div>
      <div className="grid max-h-60 grid-cols-1 gap-1 overflow-y-auto rounded-control border border-line p-2">
        {listed.map(({ id, label }) => (
          <CheckField
            key={id}
            label={label}
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
