'use client'
import { useId, type ReactNode } from 'react'

export interface CheckOption<V extends string> {
  readonly value: V
  readonly label: string
  readonly mark?: ReactNode
}

interface Props<V extends string> {
  readonly legend: string
  readonly options: readonly CheckOption<V>[]
  readonly chosen: readonly V[]
  readonly canEdit: boolean
  readonly onToggle: (value: V, isChosen: boolean) => void
}

/** Several choices out of a short list, each a tick box. */
export function CheckList<V extends string>(props: Props<V>) {
  const id = useId()
  return (
    <fieldset className="min-w-0">
      <legend className="mb-1 text-sm font-medium">{props.legend}</legend>
      <div className="grid grid-cols-2 gap-x-3 gap-y-0.5">
        {props.options.map((option) => (
          <label
            key={option.value}
            htmlFor={`${id}-${option.value}`}
            className="flex min-h-6 min-w-0 items-start gap-1.5 text-sm"
          >
            <input
              id={`${id}-${option.value}`}
              type="checkbox"
              className="mt-1 size-3.5 shrink-0 accent-ai"
              checked={props.chosen.includes(option.value)}
              disabled={!props.canEdit}
              onChange={(event) => props.onToggle(option.value, event.target.checked)}
            />
            {option.mark}
            <span className="min-w-0">{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
