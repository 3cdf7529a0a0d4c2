'use client'
import type { RefObject, TextareaHTMLAttributes } from 'react'
import { cx } from '#app/_ui/cx.ts'

/** The text box over the active cell: it always has the focus of the table, and is seen only while something is written. */
export function TypingBox({
  box,
  isTyping,
  ...rest
}: TextareaHTMLAttributes<HTMLTextAreaElement> & {
  readonly box: RefObject<HTMLTextAreaElement | null>
  readonly isTyping: boolean
}) {
  return (
    <textarea
      ref={box}
      rows={1}
      spellCheck={false}
      autoComplete="off"
      className={cx(
        'absolute resize-none rounded-[3px] px-3 py-2 text-sm leading-[1.55] caret-current outline-none',
        isTyping
          ? 'z-40 bg-card opacity-100 ring-2 ring-(--color-ai)'
          : 'pointer-events-none opacity-0',
      )}
      {...rest}
    />
  )
}
