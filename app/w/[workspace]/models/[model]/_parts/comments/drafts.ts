import { useState } from 'react'

const drafts = new Map<string, string>()

/**
 * A text somebody has begun: kept in this window while its place is not shown, so that looking elsewhere loses no word. `key`
 * names the person, the model and the place.
 */
export function useDraft(key: string, initial = ''): readonly [string, (text: string) => void] {
  const [text, setText] = useState(() => drafts.get(key) ?? initial)
  return [
    text,
    (next) => {
      if (next === '' || next === initial) drafts.delete(key)
      else drafts.set(key, next)
      setText(next)
    },
  ]
}
