'use client'
import { useState } from 'react'
import { given } from '#app/_ui/given.ts'
import { TextArea } from '#app/_ui/text-area.tsx'
import { TextField } from '#app/_ui/text-field.tsx'

export interface LiveTextProps {
  readonly label: string
  readonly value: string
  /** Called with the trimmed text when it has changed: on Enter (Ctrl+Enter in long texts) and on leaving. */
  readonly onCommit: (text: string) => void
  readonly hint?: string | undefined
  readonly error?: string | undefined
  readonly isLong?: boolean
  readonly hideLabel?: boolean
  readonly canEdit?: boolean
  readonly lang?: string
  readonly placeholder?: string | undefined
  readonly maxLength?: number
  readonly type?: 'text' | 'date' | 'number'
  readonly className?: string
}

/**
 * A text of the live model: shows what others write while nobody here is writing, and sends one's own words when they are
 * finished, not letter by letter.
 */
export function LiveText(props: LiveTextProps) {
  const [draft, setDraft] = useState<string | undefined>()
  const commit = () => {
    const text = draft?.trim()
    setDraft(undefined)
    if (text !== undefined && text !== props.value) props.onCommit(text)
  }
  const { label, hint, error, hideLabel, lang, placeholder, className } = props
  const shared = {
    ...given({ hint, error, hideLabel, lang, placeholder, className }),
    label,
    value: draft ?? props.value,
    maxLength: props.maxLength ?? (props.isLong === true ? 4000 : 200),
    readOnly: props.canEdit === false,
    onText: setDraft,
    onCommit: commit,
    onBlur: commit,
  }
  if (props.isLong === true) return <TextArea {...shared} rows={3} />
  return <TextField {...shared} type={props.type ?? 'text'} />
}
