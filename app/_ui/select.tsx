'use client'
import { ChevronDown } from 'lucide-react'
import { FieldFrame, useFieldIds } from './field.tsx'
import { given } from './given.ts'
import { later } from './lazily.tsx'
import { useOpener } from './opener.ts'
import { selectClass, type SelectProps } from './select-props.ts'

const part = later(async () => (await import('./select-part.tsx')).SelectPart)

/** As the control that takes its place; there is no list yet that it could name. */
const asControl = { role: 'combobox' } as const

/** One choice out of a list. */
export function Select<V extends string>(props: SelectProps<V>) {
  const { label, hint, error, hideLabel, className, options, value } = props
  const { id, control } = useFieldIds(props)
  const { Part, isAsked, early, mark } = useOpener(part, 'listbox')
  return (
    <FieldFrame id={id} label={label} {...given({ hint, error, hideLabel, className })}>
      {Part === null ? (
        <button
          type="button"
          {...asControl}
          aria-label={label}
          className={selectClass}
          disabled={props.disabled ?? false}
          {...control}
          {...early}
        >
          <span>
            {options.find((one) => one.value === value)?.label ?? props.placeholder ?? ''}
          </span>
          <span aria-hidden className="text-muted">
            <ChevronDown size={14} aria-hidden />
          </span>
        </button>
      ) : (
        <Part
          {...props}
          {...{ control, mark, isAsked }}
          onValue={(chosen) => {
            const found = options.find((one) => one.value === chosen)
            if (found !== undefined) props.onValue(found.value)
          }}
        />
      )}
    </FieldFrame>
  )
}
