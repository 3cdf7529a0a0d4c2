import { useLayoutEffect, useRef, useState } from 'react'
import { draftHolder } from './draft.ts'

interface Input {
  /** what stands there now */
  readonly value: string
  /** Takes the words of a draft that is over. */
  readonly onTake: (words: string) => void
  /** The text may not be empty. */
  readonly isRequired?: boolean
  /** Words that cannot be taken stay to be worked on (UI-43). */
  readonly isFit?: (words: string) => boolean
  /** The text is taken away with words that cannot be taken. */
  readonly onLeft?: (words: string) => void
}

/**
 * The words being written in a text, until they are taken: by a key, by leaving, and also when the text itself is taken away with
 * them (UI-20). They go to what the text stood for; one text stands for one thing, so whoever shows another thing keys it.
 */
export function useDraft(input: Input) {
  const [holder] = useState(draftHolder)
  const [text, setText] = useState<string>()
  const [began, setBegan] = useState<string>()
  const latest = useRef(input)
  useLayoutEffect(() => {
    latest.current = input
  })
  const take = (isLast = false): boolean => {
    const { value, onTake, isRequired = false, isFit, onLeft } = latest.current
    const held = holder.held()
    if (held !== undefined && isFit?.(held) === false) {
      if (isLast) onLeft?.(held)
      return false
    }
    const words = holder.take({ now: value, isRequired })
    setText(undefined)
    setBegan(undefined)
    if (words !== undefined) onTake(words)
    return words !== undefined
  }
  const handOver = useRef(take)
  useLayoutEffect(() => () => void handOver.current(true), [])
  return {
    /** undefined: nobody is writing */
    text,
    write: (next: string) => {
      holder.write(next, latest.current.value)
      setText(next)
      setBegan((first) => first ?? latest.current.value)
    },
    /** somebody else wrote another text there since the writing began */
    isCrossed: began !== undefined && began !== input.value && text !== input.value,
    /** Hands its words over; answers whether there were any. */
    take: () => take(),
    drop: () => {
      holder.drop()
      setText(undefined)
      setBegan(undefined)
    },
  }
}
