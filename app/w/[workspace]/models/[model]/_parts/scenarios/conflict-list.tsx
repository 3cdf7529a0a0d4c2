'use client'
import { useId } from 'react'
import { useLocale } from 'use-intl'
import { Button } from '#app/_ui/button.tsx'
import { own } from '#lib/base/own.ts'
import type { Conflict } from '#lib/derive/three-way.ts'
import type { Model } from '#lib/model/model.ts'
import { mostChoices } from '#lib/policy/adoption.ts'
import { scenariosWords } from '#lib/words/areas/scenarios.ts'
import { filled } from '#lib/words/filled.ts'
import { titleOf } from '../steward/change-line.tsx'
import { useTellPlace } from '../steward/tell-place.ts'
import { choiceOf, type Decided } from './use-comparison.ts'

/** Where both have changed something: what stands on either side, and which is to stay (F-132). Without `onDecide` it is only shown. */
export function ConflictList({
  conflicts,
  decided,
  known,
  onDecide,
}: {
  readonly conflicts: readonly Conflict[]
  readonly decided: Decided
  readonly known: Model
  readonly onDecide?: (decided: Decided) => void
}) {
  const words = scenariosWords[useLocale()].conflict
  if (conflicts.length === 0) return null
  const left = conflicts.filter(({ name }) => choiceOf(decided, name) === undefined).length
  const isFull = Object.keys(decided.choices).length >= mostChoices
  return (
    <section className="grid gap-2 rounded-control border border-warn-line p-3 text-sm">
      <h3 className="font-semibold text-warn">⚠ {words.title}</h3>
      {onDecide !== undefined && (
        <>
          <p className="text-muted">{words.lead}</p>
          <div className="flex flex-wrap gap-2">
            <Button onClick={() => onDecide({ ...decided, rest: 'origin' })}>
              {words.allKeep}
            </Button>
            <Button onClick={() => onDecide({ ...decided, rest: 'variant' })}>
              {words.allTake}
            </Button>
          </div>
        </>
      )}
      <ul className="grid gap-2">
        {conflicts.map((conflict) => (
          <li key={conflict.name} className="border-l-2 border-warn-line pl-2">
            <Choice
              conflict={conflict}
              known={known}
              chosen={choiceOf(decided, conflict.name)}
              {...(onDecide !== undefined &&
                (!isFull || own(decided.choices, conflict.name) !== undefined) && {
                  onChoose: (side: 'origin' | 'variant') =>
                    onDecide({
                      ...decided,
                      choices: { ...decided.choices, [conflict.name]: side },
                    }),
                })}
            />
          </li>
        ))}
      </ul>
      {onDecide !== undefined && left > 0 && (
        <output className="text-warn">{filled(words.left, { count: left })}</output>
      )}
    </section>
  )
}

function Choice({
  conflict,
  known,
  chosen,
  onChoose,
}: {
  readonly conflict: Conflict
  readonly known: Model
  readonly chosen: 'origin' | 'variant' | undefined
  readonly onChoose?: (side: 'origin' | 'variant') => void
}) {
  const words = scenariosWords[useLocale()]
  const name = useId()
  const tell = useTellPlace(known)
  const { place } = conflict
  // Side by side: where only the texts in the other language differ, those are told.
  const told = tell(conflict.is === 'place' ? { ...place, before: conflict.origin } : place)
  const says =
    conflict.is === 'place'
      ? {
          origin: told.before ?? words.table.notThere,
          variant: told.after ?? words.table.notThere,
        }
      : null
  return (
    <fieldset disabled={onChoose === undefined}>
      <legend className="font-medium">{titleOf(told)}</legend>
      {conflict.is === 'element' && (
        <p className="text-muted">
          {conflict.goneIn === 'variant'
            ? words.conflict.goneInVariant
            : words.conflict.goneInOrigin}
        </p>
      )}
      {(['origin', 'variant'] as const).map((side) => (
        <label key={side} className="flex min-h-7 items-center gap-1.5">
          <input
            type="radio"
            name={name}
            className="size-4 self-center accent-ai"
            checked={chosen === side}
            onChange={() => onChoose?.(side)}
          />
          <span>
            {side === 'origin' ? words.conflict.keep : words.conflict.take}
            {says !== null && <span className="text-muted"> — {says[side]}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  )
}
