'use client'
import { useEffect, useId, useRef } from 'react'
import { useLocale } from 'use-intl'
import { useKeptText } from '#app/_client/parts/use-kept-text.ts'
import { Button } from '#app/_ui/button.tsx'
import { cx } from '#app/_ui/cx.ts'
import { useEnter } from '#app/_ui/enter.ts'
import { inputClass } from '#app/_ui/field.tsx'
import { isSeen } from '#lib/model/text-schema.ts'
import { longestNote } from '#lib/policy/note-limit.ts'
import { notesWords } from '#lib/words/areas/notes.ts'
import { filled } from '#lib/words/filled.ts'

interface Props {
  /** which text this is, in words */
  readonly label: string
  readonly saveLabel: string
  /** names what the text is for; what was begun for it is still there, and what is saved leaves it (F-52) */
  readonly draft: string
  readonly initial?: string
  readonly isPending: boolean
  /** it was asked for to write in at once */
  readonly isWanted?: boolean
  readonly onSave: (text: string) => void
  readonly onCancel?: () => void
}

/** From so few characters on it is said how many are left. */
const near = 200

/** Where a note is written: several lines, Ctrl/⌘+Enter saves. What is not saved stays in this window alone. */
export function NoteBox({ label, saveLabel, draft, initial, isPending, ...props }: Props) {
  const words = notesWords[useLocale()].write
  const { text, setText, isOnItsWay } = useKeptText(draft, initial)
  const box = useRef<HTMLTextAreaElement>(null)
  const hint = useId()
  const { isWanted, onSave, onCancel } = props
  useEffect(() => {
    if (isWanted === true) box.current?.focus({ preventScroll: true })
  }, [isWanted])
  const left = longestNote - text.trim().length
  const maySave = isSeen(text) && left >= 0 && !isPending && !isOnItsWay
  const save = () => {
    if (!maySave) return
    // The button that was pressed rests until the answer.
    box.current?.focus({ preventScroll: true })
    onSave(text)
  }
  const keys = useEnter(save, {
    needsModifier: true,
    ...(onCancel === undefined ? {} : { onEscape: onCancel }),
  })
  return (
    <form
      className="grid gap-1.5"
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      <textarea
        ref={box}
        aria-label={label}
        aria-describedby={hint}
        aria-invalid={left < 0 || undefined}
        rows={2}
        value={text}
        className={cx(inputClass, 'max-h-48 min-h-14 resize-none field-sizing-content')}
        onChange={(event) => setText(event.target.value)}
        {...keys}
      />
      <div className="flex flex-wrap items-center justify-end gap-2">
        <span id={hint} className={cx('flex-1 text-xs', left < 0 ? 'text-bad' : 'text-muted')}>
          {left < near ? filled(words.left, { count: left }) : words.hint}
        </span>
        {onCancel !== undefined && <Button onClick={onCancel}>{words.cancel}</Button>}
        <Button type="submit" look="primary" disabled={!maySave}>
          {saveLabel}
        </Button>
      </div>
    </form>
  )
}
