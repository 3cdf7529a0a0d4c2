'use client'
import type { InputHTMLAttributes, Ref } from 'react'
import { useEnter } from './enter.ts'
import { FieldFrame, inputClass, useFieldIds, type FieldProps } from './field.tsx'
import { given } from './given.ts'

type Native = Omit<InputHTMLAttributes<HTMLInputElement>, 'id' | 'className' | 'onChange'>

export interface TextFieldProps extends FieldProps, Native {
  readonly onText?: (text: string) => void
  /** Enter outside a conversion; without it Enter submits the form around, as usual. */
  readonly onCommit?: () => void
  readonly ref?: Ref<HTMLInputElement>
}

/** One line of text with its label. */
export function TextField(props: TextFieldProps) {
  const { label, hint, error, hideLabel, className, onText, onCommit, ref, ...rest } = props
  const { id, control } = useFieldIds(props)
  const enter = useEnter(onCommit ?? (() => undefined))
  return (
    <FieldFrame id={id} label={label} {...given({ hint, error, hideLabel, className })}>
      <input
        {...rest}
        {...control}
        {...(onCommit === undefined ? {} : enter)}
        ref={ref}
        className={inputClass}
        onChange={(event) => onText?.(event.target.value)}
      />
    </FieldFrame>
  )
}
