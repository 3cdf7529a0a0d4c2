'use client'
import { useId, useState, type ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '#app/_ui/button.tsx'
import { TextField } from '#app/_ui/text-field.tsx'
import { isFound } from '#lib/words/is-found.ts'

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
  /** the list is searched by what stands around it */
  readonly isSearched?: boolean
  /** Several at once, as one change: what is chosen then. Without it there is no choosing of all. */
  readonly onChosen?: ((chosen: readonly V[]) => void) | undefined
}

/** From so many on a list is searched, and scrolls in itself. */
const many = 10

/**
 * Several choices out of a list, each a tick box. A long list has a search, says how many are chosen, and stays small; all that is
 * found is chosen or let go at once (UI-44).
 */
export function CheckList<V extends string>(props: Props<V>) {
  const t = useTranslations('fields.choose')
  const id = useId()
  const [typed, setTyped] = useState('')
  const { options, chosen, canEdit, onChosen } = props
  const isLong = options.length >= many && props.isSearched !== true
  const shown = isLong ? options.filter((option) => isFound([option.label], typed)) : options
  const found = shown.map((option) => option.value)
  const isAll = found.every((value) => chosen.includes(value))
  const isNone = !found.some((value) => chosen.includes(value))
  return (
    <fieldset className="min-w-0">
      <legend className="mb-1 text-sm font-medium">{props.legend}</legend>
      {isLong && (
        <div className="mb-1 flex flex-wrap items-end gap-2">
          <TextField
            label={t('search', { list: props.legend })}
            hideLabel
            className="min-w-36 flex-1"
            type="search"
            autoComplete="off"
            placeholder={t('placeholder')}
            value={typed}
            onText={setTyped}
            // Enter would send a form around.
            onCommit={() => undefined}
          />
          {canEdit && onChosen !== undefined && (
            <>
              <Button
                disabled={isAll}
                onClick={() => onChosen([...new Set([...chosen, ...found])])}
              >
                {t('all')}
              </Button>
              <Button
                disabled={isNone}
                onClick={() => onChosen(chosen.filter((value) => !found.includes(value)))}
              >
                {t('none')}
              </Button>
            </>
          )}
          <output className="text-xs text-muted">
            {t('count', { chosen: chosen.length, all: options.length })}
          </output>
        </div>
      )}
      <div
        className={
          isLong
            ? 'grid max-h-56 grid-cols-2 gap-x-3 gap-y-0.5 overflow-y-auto rounded-control border border-line p-2'
            : 'grid grid-cols-2 gap-x-3 gap-y-0.5'
        }
      >
        {shown.map((option) => (
          <label
            key={option.value}
            htmlFor={`${id}-${option.value}`}
            className="flex min-h-6 min-w-0 items-start gap-1.5 text-sm"
          >
            <input
              id={`${id}-${option.value}`}
              type="checkbox"
              className="mt-1 size-3.5 shrink-0 accent-ai"
              checked={chosen.includes(option.value)}
              disabled={!canEdit}
              onChange={(event) => props.onToggle(option.value, event.target.checked)}
            />
            {option.mark}
            <span className="min-w-0">{option.label}</span>
          </label>
        ))}
        {shown.length === 0 && <p className="col-span-2 text-sm text-muted">{t('noMatch')}</p>}
      </div>
    </fieldset>
  )
}
