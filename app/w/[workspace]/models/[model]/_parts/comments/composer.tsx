'use client'
import { useEffect, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { useKeptText } from '#app/_client/parts/use-kept-text.ts'
import { Button } from '#app/_ui/button.tsx'
import { useEnter } from '#app/_ui/enter.ts'
import { inputClass } from '#app/_ui/field.tsx'
import { cx } from '#app/_ui/cx.ts'
import { calledIn } from './mention.ts'
import { MentionList } from './mention-list.tsx'
import { takesFocus } from './panel-state.ts'
import type { Said } from './use-comment-acts.ts'
import { useMentions } from './use-mentions.ts'
import { usePeople } from './use-people.ts'

interface Props {
  /** which text this is, in words */
  readonly label: string
  readonly sendLabel: string
  /** names what the text is for; what was begun for it is still there, and what is sent leaves it (F-52) */
  readonly draft: string
  readonly initial?: string
  /** whom the text calls already */
  readonly mentions?: readonly string[]
  readonly isPending: boolean
  readonly onSend: (said: Said) => void
  readonly onCancel?: () => void
}

const most = 4000
const near = 200

/** Where a comment is written: several lines, `@` for people, Ctrl/⌘+Enter sends. What is not sent stays. */
export function Composer(props: Props) {
  const t = useTranslations('comments')
  const people = usePeople()
  const { text, setText, isOnItsWay } = useKeptText(props.draft, props.initial)
  const [chosen, setChosen] = useState<readonly string[]>(props.mentions ?? [])
  const box = useRef<HTMLTextAreaElement>(null)
  const list = useMentions({
    box,
    text,
    setText,
    people,
    onChoose: (id) => setChosen((before) => [...before, id]),
  })
  useEffect(() => {
    if (takesFocus()) box.current?.focus({ preventScroll: true })
  }, [])
  const left = most - text.trim().length
  const mayRun = text.trim() !== '' && left >= 0 && !props.isPending && !isOnItsWay
  const send = () => {
    if (!mayRun) return
    // The button that was pressed rests until the answer.
    box.current?.focus({ preventScroll: true })
    props.onSend({ text, mentions: calledIn(text, people, chosen) })
  }
  const { onCancel } = props
  const keys = useEnter(send, {
    needsModifier: true,
    ...(onCancel === undefined ? {} : { onEscape: onCancel }),
  })

  return (
    <form
      className="grid gap-1.5"
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
    >
      <div className="relative">
        <textarea
          ref={box}
          aria-label={props.label}
          aria-autocomplete="list"
          aria-controls={list.active === undefined ? undefined : list.listId}
          aria-activedescendant={list.active === undefined ? undefined : list.optionId(list.active)}
          rows={3}
          value={text}
          placeholder={t('write.placeholder')}
          className={cx(inputClass, 'max-h-48 min-h-16 resize-none field-sizing-content')}
          onChange={(event) => {
            setText(event.target.value)
            list.look()
          }}
          onSelect={list.look}
          onCompositionEnd={list.look}
          onBlur={list.close}
          onKeyDown={(event) => {
            if (!list.onKeyDown(event)) keys.onKeyDown(event)
          }}
        />
        <MentionList
          id={list.listId}
          people={list.found}
          active={list.active}
          optionId={list.optionId}
          onChoose={list.choose}
        />
      </div>
      <div className="flex flex-wrap items-center justify-end gap-2">
        <span className={cx('flex-1 text-xs', left < 0 ? 'text-bad' : 'text-muted')}>
          {left < near ? t('write.left', { count: left }) : t('write.hint')}
        </span>
        {onCancel !== undefined && <Button onClick={onCancel}>{t('comment.cancel')}</Button>}
        <Button type="submit" look="primary" disabled={!mayRun}>
          {props.sendLabel}
        </Button>
      </div>
    </form>
  )
}
