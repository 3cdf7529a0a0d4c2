'use client'
import { useId, useLayoutEffect, useRef, useState, type KeyboardEvent, type RefObject } from 'react'
import { isComposing, useEnter } from '#app/_ui/enter.ts'
import { callAt, matching, withCall, type Call } from './mention.ts'
import type { Person } from './use-people.ts'

const shown = 8

interface Input {
  readonly box: RefObject<HTMLTextAreaElement | null>
  readonly text: string
  readonly setText: (text: string) => void
  readonly people: readonly Person[]
  readonly onChoose: (userId: string) => void
}

/**
 * The list of people under an `@` that is being typed (S-61): arrow keys move in it, Enter and Tab choose, Escape closes it. During
 * a conversion every key belongs to the conversion; what it ends in is looked up when it has ended.
 */
export function useMentions({ box, text, setText, people, onChoose }: Input) {
  const listId = useId()
  const [call, setCall] = useState<Call | null>(null)
  const [at, setAt] = useState(0)
  const cursor = useRef<number | null>(null)
  const found = call === null ? [] : matching(people, call.words).slice(0, shown)
  const active = found[Math.min(at, found.length - 1)]

  // The cursor is put behind the name once the text with the name is in the box.
  useLayoutEffect(() => {
    if (cursor.current === null) return
    box.current?.setSelectionRange(cursor.current, cursor.current)
    cursor.current = null
  })

  const look = () => {
    if (box.current === null) return
    const { value, selectionStart, selectionEnd } = box.current
    setAt(0)
    setCall(selectionStart === selectionEnd ? callAt(value, selectionStart) : null)
  }
  const choose = (person: Person | undefined) => {
    if (call === null || person === undefined) return
    const next = withCall(text, call, person.name)
    cursor.current = next.cursor
    setText(next.text)
    setCall(null)
    onChoose(person.userId)
    box.current?.focus()
  }
  const enter = useEnter(() => choose(active), { onEscape: () => setCall(null) })

  /** Says whether the key was for the list. */
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>): boolean => {
    if (active === undefined || isComposing(event) || event.ctrlKey || event.metaKey) return false
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      const step = event.key === 'ArrowDown' ? 1 : found.length - 1
      setAt((Math.min(at, found.length - 1) + step) % found.length)
      event.preventDefault()
      return true
    }
    if (event.key === 'Tab' && !event.shiftKey) {
      event.preventDefault()
      choose(active)
      return true
    }
    enter.onKeyDown(event)
    return event.isDefaultPrevented() || event.key === 'Escape'
  }

  return {
    listId,
    found,
    active,
    look,
    choose,
    close: () => setCall(null),
    onKeyDown,
    optionId: (person: Person) => `${listId}-${person.userId}`,
  }
}
