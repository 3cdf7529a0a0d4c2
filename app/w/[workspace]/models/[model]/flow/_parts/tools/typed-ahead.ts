import { isComposing, isEnter } from '#app/_ui/enter.ts'

type Press = Pick<
  KeyboardEvent,
  'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'isComposing' | 'keyCode'
>

/**
 * What stands in a text that has no field yet after one more key press (F-142); undefined: the press says nothing to it, as what an input
 * method is composing, and is left to whoever else hears it.
 */
export function typedAhead(text: string, press: Press): string | undefined {
  if (isComposing(press) || press.ctrlKey || press.metaKey || press.altKey) return undefined
  const { key } = press
  if (key === 'Backspace') return text.slice(0, -1)
  // Nothing is taken before one has seen what was found.
  if (isEnter(press)) return text
  return key.length === 1 ? text + key : undefined
}
