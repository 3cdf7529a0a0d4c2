'use client'
import { useId } from 'react'
import type { CheckOption } from './check-list.tsx'

interface Props<V extends string> {
  readonly legend: string
  readonly options: readonly CheckOption<V>[]
  readonly chosen: V | undefined
  readonly canEdit: boolean
  readonly onChoose: (value: V) => void
}

/** One choice out of a short list, all in view. */
export function ChoiceList<V extends string>(props: Props<V>) {
  const id = useId()
  return (
    <fieldset className="min-w-0">
      <legend className="mb-1 text-sm font-medium">{props.legend}</legend>
      <div className="grid gap-0.5">
        {props.options.map((option) => (
          <label
            key={option.value}
            htmlFor={`${id}-${option.value}`}
            className="flex min-h-7 items-center gap-2 rounded-md px-1.5 text-sm has-checked:bg-ai-soft has-checked:font-medium"
          >
            <input
              id={`${id}-${option.value}`}
              type="radio"
              name={id}
              className="size-3.5 shrink-0 accent-ai"
              checked={props.chosen === option.value}
              disabled={!props.canEdit}
              onChange={() => props.onChoose(option.value)}
            />
            {option.mark}
            {option.label}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
