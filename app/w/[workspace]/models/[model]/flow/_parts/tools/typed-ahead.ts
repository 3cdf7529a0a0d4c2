import { isComposing } from '#app/_ui/enter.ts'

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
  if (press.key === 'Backspace') return Array.from(text).slice(0, -1).join('')
  // Nothing is taken before one has seen what was found.
  if (press.key === 'Enter') return text
  return Array.from(press.key).length === 1 ? text + press.key : undefined
}
