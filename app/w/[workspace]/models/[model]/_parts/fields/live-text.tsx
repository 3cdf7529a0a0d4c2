'use client'
import { useEffect, useRef, type FocusEvent } from 'react'
import { useTranslations } from 'use-intl'
import { copyText } from '#app/_client/parts/copy-text.ts'
import { given } from '#app/_ui/given.ts'
import { TextArea } from '#app/_ui/text-area.tsx'
import { TextField } from '#app/_ui/text-field.tsx'
import { useNotify } from '#app/_ui/toast.tsx'
import { useDraft } from '#app/_ui/use-draft.ts'
import { CrossedNote, isToCrossedNote } from './crossed-note.tsx'

export interface LiveTextProps {
  readonly label: string
  readonly value: string
  /** Called with the trimmed text when it is another than it began with: on Enter (Ctrl+Enter in long texts), on leaving, and when it is taken away. */
  readonly onCommit: (text: string) => void
  readonly hint?: string | undefined
  readonly error?: string | undefined
  /** What is wrong with words that are being written; while it is, they stay and are not taken. */
  readonly wrongOf?: ((words: string) => string | undefined) | undefined
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
 * finished, not letter by letter; also when another element is shown in its place (UI-20). Words that are too long or otherwise
 * wrong are told so and stay (UI-43).
 */
export function LiveText(props: LiveTextProps) {
  const t = useTranslations('fields')
  const notify = useNotify()
  const most = props.maxLength ?? (props.isLong === true ? 4000 : 200)
  const wrongOf = (words: string) =>
    words.trim().length > most
      ? t('tooLong', { most, count: words.trim().length })
      : props.wrongOf?.(words)
  const draft = useDraft({
    value: props.value,
    onTake: props.onCommit,
    isFit: (words) => wrongOf(words) === undefined,
    onLeft: (words) =>
      notify({
        title: t('left', { field: props.label }),
        tone: 'bad',
        action: { label: t('copy'), run: () => void copyText(words) },
      }),
  })
  const { label, hint, hideLabel, lang, placeholder, className } = props
  const wrong = draft.text === undefined ? undefined : wrongOf(draft.text)
  const error = wrong ?? props.error
  // Words that were left because they did not fit are taken when what they did not fit to has changed.
  const isLeft = useRef(false)
  const box = useRef<HTMLElement>(null)
  useEffect(() => {
    if (isLeft.current && draft.text !== undefined && wrong === undefined) draft.take()
  })
  const leave = () => {
    isLeft.current = true
    draft.take()
  }
  const shared = {
    ref: (element: HTMLElement | null) => {
      box.current = element
    },
    ...given({ hint, error, hideLabel, lang, placeholder, className }),
    label,
    value: draft.text ?? props.value,
    readOnly: props.canEdit === false,
    onText: (words: string) => {
      isLeft.current = false
      draft.write(words)
    },
    onCommit: draft.take,
    onBlur: (event: FocusEvent) => {
      if (!draft.isCrossed || !isToCrossedNote(event)) leave()
    },
  }
  const field =
    props.isLong === true ? (
      <TextArea {...shared} rows={3} />
    ) : (
      <TextField {...shared} type={props.type ?? 'text'} />
    )
  return (
    <>
      {field}
      {draft.isCrossed && (
        <CrossedNote
          theirs={props.value}
          onTheirs={draft.drop}
          onBack={() => box.current?.focus()}
          onAway={leave}
        />
      )}
    </>
  )
}
