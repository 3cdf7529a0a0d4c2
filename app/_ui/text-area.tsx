'use client'
import type { Ref, TextareaHTMLAttributes } from 'react'
import { useEnter } from './enter.ts'
import { cx } from './cx.ts'
import { FieldFrame, inputClass, useFieldIds, type FieldProps } from './field.tsx'
import { given } from './given.ts'

type Native = Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'id' | 'className' | 'onChange'>

export interface TextAreaProps extends FieldProps, Native {
  readonly onText?: (text: string) => void
  /** Ctrl/⌘+Enter; Enter alone is a new line. */
  readonly onCommit?: () => void
  /** Escape, outside of a conversion. */
  readonly onEscape?: () => void
  readonly ref?: Ref<HTMLTextAreaElement>
}

/** Several lines of text with their label. */
export function TextArea(props: TextAreaProps) {
  const { label, hint, error, hideLabel, className, onText, ref, rows, ...others } = props
  const { onCommit, onEscape, ...rest } = others
  const { id, control } = useFieldIds(props)
  const enter = useEnter(onCommit ?? (() => undefined), {
    needsModifier: true,
    ...given({ onEscape }),
  })
  return (
    <FieldFrame id={id} label={label} {...given({ hint, error, hideLabel, className })}>
      <textarea
        {...rest}
        {...control}
        {...(onCommit === undefined && onEscape === undefined ? {} : enter)}
        rows={rows ?? 3}
        ref={ref}
        className={cx(inputClass, 'resize-y')}
        onChange={(event) => onText?.(event.target.value)}
      />
    </FieldFrame>
  )
}
