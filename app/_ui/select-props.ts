import type { ReactNode } from 'react'
import { cx } from './cx.ts'
import { inputClass, type FieldProps, type useFieldIds } from './field.tsx'

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

export interface SelectPartProps extends SelectProps<string> {
  readonly control: ReturnType<typeof useFieldIds>['control']
  readonly mark: string
  readonly isAsked: boolean
}

/** Look of the closed control. */
export const selectClass = cx(inputClass, 'flex items-center justify-between gap-2 text-left')
