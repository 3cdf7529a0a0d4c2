import type { Alignment, Axis } from '#lib/picture/arrange.ts'

/** Everything one can do to the picture as a whole or to what is selected; keys, menu and buttons all go by these names. */
export type ToolId =
  | 'selectAll'
  | 'duplicate'
  | 'copy'
  | 'cut'
  | 'paste'
  | ArrangingTool
  | 'tidy'
  | 'lasso'
  | 'pin'
  | 'snap'
  | 'find'
  | 'fit'
  | 'minimap'
  | 'cursors'
  | 'gather'
  | 'remove'

/** Tools that put what is selected in order. */
export type ArrangingTool = keyof typeof arranging

/** What each arranging tool does. */
export const arranging = {
  alignLeft: { to: 'left' },
  alignCentre: { to: 'centre' },
  alignRight: { to: 'right' },
  alignTop: { to: 'top' },
  alignMiddle: { to: 'middle' },
  alignBottom: { to: 'bottom' },
  distributeAcross: { along: 'across' },
  distributeDown: { along: 'down' },
} as const satisfies Readonly<Record<string, { readonly to: Alignment } | { readonly along: Axis }>>

interface Pressed {
  readonly key: string
  /** which key it is, whatever it writes: Alt makes other characters of letters on a Mac */
  readonly code: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  readonly shiftKey: boolean
}

const withCtrl: Readonly<Record<string, ToolId>> = { a: 'selectAll', d: 'duplicate' }
const withAltShift: Readonly<Record<string, ToolId>> = {
  ArrowLeft: 'alignLeft',
  ArrowRight: 'alignRight',
  ArrowUp: 'alignTop',
  ArrowDown: 'alignBottom',
  KeyT: 'tidy',
  KeyM: 'minimap',
  KeyP: 'pin',
}
const plain: Readonly<Record<string, ToolId>> = { l: 'lasso', f: 'fit', '/': 'find' }

/** The tool a key press stands for. Copying and pasting are the browser's own events and not among them. */
export function toolOf(pressed: Pressed): ToolId | undefined {
  const { key, altKey, shiftKey } = pressed
  if (pressed.ctrlKey || pressed.metaKey)
    return altKey || shiftKey ? undefined : withCtrl[key.toLowerCase()]
  if (altKey) return shiftKey ? withAltShift[pressed.code] : undefined
  return shiftKey ? undefined : plain[key.toLowerCase()]
}
