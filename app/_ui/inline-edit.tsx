'use client'
import { useRef, useState } from 'react'
import { cx } from './cx.ts'
import { isEnter, useEnter } from './enter.ts'
import { useDraft } from './use-draft.ts'

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
 * Japanese conversion. A text that says what it began with, or nothing, commits nothing (UI-20).
 */
export function InlineEdit(props: InlineEditProps) {
  const [isOpen, setOpen] = useState(false)
  const draft = useDraft({ value: props.value, onTake: props.onCommit, isRequired: true })
  const button = useRef<HTMLButtonElement>(null)

  const close = (way: 'take' | 'drop') => {
    draft[way]()
    setOpen(false)
  }
  const closeByKey = (way: 'take' | 'drop') => {
    close(way)
    requestAnimationFrame(() => button.current?.focus())
  }
  const enter = useEnter(() => closeByKey('take'), { onEscape: () => closeByKey('drop') })

  if (isOpen) {
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
        value={draft.text ?? props.value}
        maxLength={props.maxLength ?? 200}
        onChange={(event) => draft.write(event.target.value)}
        onBlur={() => close('take')}
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
      onDoubleClick={() => props.disabled !== true && setOpen(true)}
      onKeyDown={(event) => {
        if (props.disabled === true || (event.key !== 'F2' && !isEnter(event))) return
        event.preventDefault()
        setOpen(true)
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
