'use client'
import { useRef, useState } from 'react'

/**
 * The one text box of a table. The focus always rests in it, over the active cell, so that the first character of an input
 * method is never lost (G-3); it is seen only while something is being written.
 */
export function useTyping() {
  const box = useRef<HTMLTextAreaElement>(null)
  const [isTyping, setTyping] = useState(false)
  return {
    box,
    isTyping,
    /** begins with the given text, or with what has just been typed */
    start: (text: string | undefined) => {
      if (text !== undefined && box.current !== null) box.current.value = text
      setTyping(true)
    },
    /** what was written; the box is empty again */
    end: (): string => {
      const text = box.current?.value ?? ''
      if (box.current !== null) box.current.value = ''
      setTyping(false)
      return text
    },
    /** throws away what an input method has written over a cell that takes no words */
    forget: () => {
      if (box.current !== null) box.current.value = ''
    },
    focus: () => {
      box.current?.focus({ preventScroll: true })
    },
  }
}
