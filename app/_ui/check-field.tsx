'use client'
import { useId } from 'react'

export interface CheckFieldProps {
  readonly label: string
  readonly hint?: string
  readonly checked: boolean
  readonly disabled?: boolean
  readonly onCheck: (checked: boolean) => void
}

/** A tick box with its label beside it and an explanation below. */
export function CheckField({ label, hint, checked, disabled, onCheck }: CheckFieldProps) {
  const id = useId()
  return (
    <div className="flex gap-2">
      <input
        id={id}
        type="checkbox"
        className="mt-0.5 size-4 shrink-0 accent-ai"
        checked={checked}
        disabled={disabled}
        aria-describedby={hint === undefined ? undefined : `${id}h`}
        onChange={(event) => onCheck(event.target.checked)}
      />
      <div className="min-w-0">
        <label htmlFor={id} className="inline-block min-h-6 text-sm font-medium">
          {label}
        </label>
        {hint !== undefined && (
          <p id={`${id}h`} className="text-xs text-muted">
            {hint}
          </p>
        )}
      </div>
    </div>
  )
}
