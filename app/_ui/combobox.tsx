'use client'
import { Combobox as Base } from '@base-ui/react/combobox'
import { Check, ChevronDown } from 'lucide-react'
import { useState } from 'react'
import { cx } from './cx.ts'
import { FieldFrame, inputClass, useFieldIds, type FieldProps } from './field.tsx'
import { given } from './given.ts'
import { keptOptions, type ComboboxOption } from './kept-options.ts'
import { optionClass, popupClass } from './popup.ts'

interface Props extends FieldProps {
  readonly options: readonly ComboboxOption[]
  readonly value: string | null
  readonly onValue: (value: string) => void
  readonly placeholder: string
  readonly noMatch: string
  /** whether what is typed finds one of an option's texts */
  readonly finds: (texts: readonly (string | undefined)[], typed: string) => boolean
  /** accessible name of the arrow that opens the list */
  readonly openLabel: string
}

/**
 * One choice out of a long list, found by typing; at most a hundred are shown at once. Enter inside a Japanese conversion
 * chooses nothing.
 */
export function Combobox(props: Props) {
  const { label, hint, error, hideLabel, className, value } = props
  // The list writes the chosen one into the field whenever it is given other objects, over what is being typed.
  const [options, setOptions] = useState(props.options)
  const next = keptOptions(options, props.options)
  if (next !== options) setOptions(next)
  const { id, control } = useFieldIds(props)
  const chosen = options.find((option) => option.value === value) ?? null
  return (
    <FieldFrame id={id} label={label} {...given({ hint, error, hideLabel, className })}>
      <Base.Root
        items={options}
        value={chosen}
        isItemEqualToValue={(a: ComboboxOption, b: ComboboxOption) => a.value === b.value}
        filter={({ label: name, detail, keywords }: ComboboxOption, typed: string) =>
          props.finds([name, detail, keywords], typed)
        }
        autoHighlight
        limit={100}
        onValueChange={(option) => {
          if (option !== null) props.onValue(option.value)
        }}
      >
        <Base.InputGroup className="relative">
          <Base.Input
            {...control}
            placeholder={props.placeholder}
            className={cx(inputClass, 'pr-8')}
            onFocus={(event) => event.currentTarget.select()}
          />
          <Base.Trigger
            aria-label={props.openLabel}
            className="absolute top-1/2 right-1 grid size-6 -translate-y-1/2 place-items-center rounded-md text-muted"
          >
            <ChevronDown size={14} aria-hidden />
          </Base.Trigger>
        </Base.InputGroup>
        <Base.Portal>
          <Base.Positioner className="z-50 outline-none" sideOffset={4}>
            <Base.Popup
              className={cx(
                popupClass,
                'max-h-[min(24rem,var(--available-height))] w-max max-w-(--available-width) min-w-(--anchor-width) overflow-y-auto p-1',
              )}
            >
              <Base.Empty>
                <p className="px-2.5 py-2 text-sm text-muted">{props.noMatch}</p>
              </Base.Empty>
              <Base.List>
                {(option: ComboboxOption) => (
                  <Base.Item key={option.value} value={option} className={optionClass}>
                    <span className="w-3.5 shrink-0">
                      <Base.ItemIndicator>
                        <Check size={14} aria-hidden />
                      </Base.ItemIndicator>
                    </span>
                    <span>{option.label}</span>
                    {option.detail !== undefined && (
                      <span className="text-xs text-muted">{option.detail}</span>
                    )}
                  </Base.Item>
                )}
              </Base.List>
            </Base.Popup>
          </Base.Positioner>
        </Base.Portal>
      </Base.Root>
    </FieldFrame>
  )
}
