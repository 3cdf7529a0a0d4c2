'use client'
import { Select as Base } from '@base-ui/react/select'
import { Check, ChevronDown } from 'lucide-react'
import type { ReactNode } from 'react'
import { cx } from './cx.ts'
import { FieldFrame, inputClass, useFieldIds, type FieldProps } from './field.tsx'
import { given } from './given.ts'
import { optionClass, popupClass } from './popup.ts'

interface SelectOption<V extends string> {
  readonly value: V
  readonly label: string
  readonly icon?: ReactNode
  readonly disabled?: boolean
}

export interface SelectProps<V extends string> extends FieldProps {
  readonly options: readonly SelectOption<V>[]
  readonly value: V | null
  readonly onValue: (value: V) => void
  readonly placeholder?: string
  readonly disabled?: boolean
}

/** One choice out of a list. */
export function Select<V extends string>(props: SelectProps<V>) {
  const { label, hint, error, hideLabel, className, options } = props
  const { id, control } = useFieldIds(props)
  return (
    <FieldFrame id={id} label={label} {...given({ hint, error, hideLabel, className })}>
      <Base.Root<V>
        items={options}
        value={props.value}
        disabled={props.disabled ?? false}
        onValueChange={(value) => {
          if (value !== null) props.onValue(value)
        }}
      >
        <Base.Trigger
          {...control}
          aria-label={label}
          className={cx(inputClass, 'flex items-center justify-between gap-2 text-left')}
        >
          <Base.Value placeholder={props.placeholder ?? ''} />
          <Base.Icon className="text-muted">
            <ChevronDown size={14} aria-hidden />
          </Base.Icon>
        </Base.Trigger>
        <Base.Portal>
          <Base.Positioner
            className="z-50 outline-none"
            sideOffset={4}
            alignItemWithTrigger={false}
          >
            <Base.Popup
              className={cx(
                popupClass,
                'max-h-(--available-height) max-w-(--available-width) min-w-(--anchor-width) overflow-y-auto p-1',
              )}
            >
              {options.map((option) => (
                <Base.Item
                  key={option.value}
                  value={option.value}
                  disabled={option.disabled ?? false}
                  className={optionClass}
                >
                  <span className="w-3.5">
                    <Base.ItemIndicator>
                      <Check size={14} aria-hidden />
                    </Base.ItemIndicator>
                  </span>
                  {option.icon}
                  <Base.ItemText>{option.label}</Base.ItemText>
                </Base.Item>
              ))}
            </Base.Popup>
          </Base.Positioner>
        </Base.Portal>
      </Base.Root>
    </FieldFrame>
  )
}
