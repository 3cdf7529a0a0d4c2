import { isMoveKey, type MoveKey, type Step } from './move.ts'

/** A key press as a table reads it. */
export interface Pressed {
  readonly key: string
  /** Enter outside of a conversion */
  readonly isEnter: boolean
  /** Ctrl or ⌘ */
  readonly ctrl: boolean
  readonly shift: boolean
  readonly alt: boolean
}

/** Something done to what is selected; each stands in the menu too. */
export type Act =
  | 'edit'
  | 'open'
  | 'clear'
  | 'fillDown'
  | 'fillRight'
  | 'selectRows'
  | 'selectColumns'
  | 'selectAll'
  | 'nextOpen'
  | 'wider'
  | 'narrower'
  | 'undo'
  | 'redo'

/** What a key means while no text is being written; `single` gives up the range. */
export type KeyAct =
  | {
      readonly act: 'move'
      readonly key: MoveKey
      readonly isFar: boolean
      readonly isExtending: boolean
    }
  | ({ readonly act: 'step' } & Step)
  | { readonly act: Act | 'single' }

/** Reads a key press as Excel would; `undefined` for a key that means nothing to a table (G-10). */
export function actOf({ key, isEnter, ctrl, shift, alt }: Pressed): KeyAct | undefined {
  if (alt) return ctrl ? undefined : withAlt(key, shift)
  if (isEnter) return ctrl ? undefined : { act: 'step', along: 'rows', isBack: shift }
  if (isMoveKey(key)) {
    // Ctrl+PageUp and Ctrl+PageDown change the tab of the browser.
    if (ctrl && key.startsWith('Page')) return undefined
    return { act: 'move', key, isFar: ctrl, isExtending: shift }
  }
  if (ctrl) return withControl(key.toLowerCase(), shift)
  if (key === ' ' && shift) return { act: 'selectRows' }
  switch (key) {
    case 'Tab':
      return { act: 'step', along: 'cells', isBack: shift }
    case 'F2':
      return { act: 'edit' }
    case 'Escape':
      return { act: 'single' }
    case 'Delete':
    case 'Backspace':
      return { act: 'clear' }
    default:
      return undefined
  }
}

function withAlt(key: string, shift: boolean): KeyAct | undefined {
  if (key === 'ArrowDown' && !shift) return { act: 'open' }
  if (key === 'ArrowRight' && shift) return { act: 'wider' }
  if (key === 'ArrowLeft' && shift) return { act: 'narrower' }
  return undefined
}

function withControl(key: string, shift: boolean): KeyAct | undefined {
  switch (key) {
    case ' ':
      return { act: shift ? 'selectAll' : 'selectColumns' }
    case 'a':
      return { act: 'selectAll' }
    case 'd':
      return { act: 'fillDown' }
    case 'r':
      return shift ? undefined : { act: 'fillRight' }
    case ';':
      return { act: 'nextOpen' }
    case 'z':
      return { act: shift ? 'redo' : 'undo' }
    case 'y':
      return { act: 'redo' }
    default:
      return undefined
  }
}
