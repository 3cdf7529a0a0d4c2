'use client'
import { Select as Base } from '@base-ui/react/select'
import { Check, ChevronDown } from 'lucide-react'
import { cx } from './cx.ts'
import { optionClass, popupClass } from './popup.ts'
import { selectClass, type SelectPartProps } from './select-props.ts'

/** The control and its list; `isAsked`: it comes open. */
export function SelectPart(props: SelectPartProps) {
  const { label, options, control, mark, isAsked } = props
  return (
    <Base.Root<string>
      items={options}
      value={props.value}
      defaultOpen={isAsked}
      disabled={props.disabled ?? false}
      onValueChange={(value) => {
        if (value !== null) props.onValue(value)
      }}
    >
      <Base.Trigger {...control} data-opener={mark} aria-label={label} className={selectClass}>
        <Base.Value>
          {/* An empty value is a choice like any other: by itself the control would take it for none. */}
          {(value: string | null) =>
            options.find((one) => one.value === value)?.label ?? props.placeholder
          }
        </Base.Value>
        <Base.Icon className="text-muted">
          <ChevronDown size={14} aria-hidden />
        </Base.Icon>
      </Base.Trigger>
      <Base.Portal>
        <Base.Positioner className="z-50 outline-none" sideOffset={4} alignItemWithTrigger={false}>
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
  )
}
