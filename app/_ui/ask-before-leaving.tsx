'use client'
import { useEffect } from 'react'
import { isTaking } from './enter.ts'
import { openTexts } from './open-texts.ts'

type TextElement = HTMLInputElement | HTMLTextAreaElement

const ofText = 'input:not([type=checkbox], [type=radio], [type=file], [type=search]), textarea'
/** Its words wait for a button: `data-draft` says so outside of dialogs. */
const waiting = '[role="dialog"], [role="alertdialog"], form, [data-draft]'

/** A choice about words that stand there still: to go to it is not to leave them. */
function isBeside(to: EventTarget | null): boolean {
  return to instanceof Element && to.closest('[data-crossed]') !== null
}

/** Asks before the page is left, closed or loaded anew while words are written that nobody has taken yet (UI-10). */
export function AskBeforeLeaving() {
  useEffect(() => {
    const texts = openTexts<TextElement>((text) => text.closest(waiting) !== null)
    const about = (act: (text: TextElement) => void) => (event: Event) => {
      const { target } = event
      const isText = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement
      if (isText && target.matches(ofText) && !('fleeting' in target.dataset)) act(target)
    }
    const entered = about(texts.entered)
    const wrote = about(texts.wrote)
    // What hears the key first takes the words in the same turn.
    const pressed = (event: KeyboardEvent) => {
      if (isTaking(event)) setTimeout(() => about(texts.taken)(event))
    }
    // What takes its words on leaving has done so when the next turn begins. Beside a choice about them it is not left yet.
    let beside: TextElement | undefined
    const left = (event: FocusEvent) => {
      if (isBeside(event.relatedTarget)) return about((text) => (beside = text))(event)
      if (!isBeside(event.target)) return void setTimeout(() => about(texts.left)(event))
      const text = beside === event.relatedTarget ? undefined : beside
      beside = undefined
      if (text !== undefined) setTimeout(() => texts.left(text))
    }
    const ask = (event: BeforeUnloadEvent) => {
      if (texts.areThere()) event.preventDefault()
    }
    document.addEventListener('focusin', entered)
    document.addEventListener('input', wrote)
    document.addEventListener('keydown', pressed, true)
    document.addEventListener('focusout', left)
    window.addEventListener('beforeunload', ask)
    return () => {
      document.removeEventListener('focusin', entered)
      document.removeEventListener('input', wrote)
      document.removeEventListener('keydown', pressed, true)
      document.removeEventListener('focusout', left)
      window.removeEventListener('beforeunload', ask)
    }
  }, [])
  return null
}
