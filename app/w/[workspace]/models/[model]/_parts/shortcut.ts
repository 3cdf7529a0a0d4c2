/** What a key press means in the model workspace; `go` is the first key of G then 1..4. */
export type Shortcut = 'undo' | 'redo' | 'help' | 'go' | 1 | 2 | 3 | 4

export interface Pressed {
  readonly key: string
  readonly ctrl: boolean
  readonly shift: boolean
  readonly alt: boolean
  /** Whether the focus is in a text, or an input method is composing. */
  readonly typing: boolean
  /** Whether G was pressed just before. */
  readonly afterGo: boolean
}

/**
 * Reads a key press. Single letters mean nothing while somebody types (WCAG 2.1.4); undo inside a text belongs to the text.
 */
export function shortcutOf(pressed: Pressed): Shortcut | null {
  const key = pressed.key.toLowerCase()
  if (pressed.typing || pressed.alt) return null
  if (pressed.ctrl) {
    if (key === 'z') return pressed.shift ? 'redo' : 'undo'
    return key === 'y' && !pressed.shift ? 'redo' : null
  }
  if (pressed.key === '?') return 'help'
  if (key === 'g' && !pressed.shift) return 'go'
  if (!pressed.afterGo) return null
  const step = Number(key)
  return step === 1 || step === 2 || step === 3 || step === 4 ? step : null
}
