'use client'
import { useRef, useState } from 'react'
import { cx } from './cx.ts'
import { useEnter } from './enter.ts'

export interface InlineEditProps {
  readonly value: string
  /** What is edited, in words: the accessible name of the input. */
  readonly label: string
  readonly onCommit: (text: string) => void
  readonly disabled?: boolean
  readonly placeholder?: string
  readonly maxLength?: number
  readonly className?: string
}

/**
 * Text that becomes an input on double click, F2 or Enter. Enter and leaving commit, Escape restores; neither happens during
 * Japanese conversion. An unchanged or blank text commits nothing.
 */
export function InlineEdit(props: InlineEditProps) {
  const [draft, setDraft] = useState<string | null>(null)
  const button = useRef<HTMLButtonElement>(null)

  const close = (text: string | null) => {
    setDraft(null)
    const trimmed = text?.trim() ?? ''
    if (trimmed !== '' && trimmed !== props.value) props.onCommit(trimmed)
  }
  const closeByKey = (text: string | null) => {
    close(text)
    requestAnimationFrame(() => button.current?.focus())
  }
  const enter = useEnter(() => closeByKey(draft), { onEscape: () => closeByKey(null) })

  if (draft !== null) {
    return (
      <input
        // The person has just asked to edit this very text.
        ref={(input) => {
          if (input !== null && document.activeElement !== input) {
            input.focus()
            input.select()
          }
        }}
        {...enter}
        aria-label={props.label}
        value={draft}
        maxLength={props.maxLength ?? 200}
        onChange={(event) => setDraft(event.target.value)}
        onBlur={() => close(draft)}
        className={cx(
          'min-w-0 rounded-sm border border-ai bg-card px-1 outline-none',
          props.className,
        )}
      />
    )
  }
  return (
    <button
      ref={button}
      type="button"
      aria-disabled={props.disabled === true ? true : undefined}
      aria-label={`${props.label}: ${props.value}`}
      onDoubleClick={() => props.disabled !== true && setDraft(props.value)}
      onKeyDown={(event) => {
        if (props.disabled === true || (event.key !== 'F2' && event.key !== 'Enter')) return
        event.preventDefault()
        setDraft(props.value)
      }}
      className={cx(
        'min-w-0 cursor-text rounded-sm border border-transparent px-1 text-left hover:border-line',
        props.className,
      )}
    >
      {props.value === '' ? <span className="text-muted">{props.placeholder}</span> : props.value}
    </button>
  )
}
