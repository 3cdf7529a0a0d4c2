import { commandIds, commandSpec, type CommandId } from './registry.ts'

export interface Pressed {
  readonly key: string
  readonly ctrl: boolean
  readonly shift: boolean
  readonly alt: boolean
  /** whether the focus is in a text */
  readonly typing: boolean
  /** whether an input method is composing, or a dialog is open: the keys are theirs */
  readonly taken: boolean
  /** the single key pressed just before */
  readonly after?: string | undefined
  /** whether the person wants single-letter keys */
  readonly single: boolean
}

/** What a key press means: a command, the first of two keys, or nothing. */
type Meaning = { readonly command: CommandId } | { readonly first: string } | null

/**
 * Reads a key press (F-2, F-3). While somebody types only the commands made for it work, and of those no single letter; undo
 * inside a text belongs to the text. Keys the canvas or a table hears itself mean nothing here.
 */
export function meaningOf(pressed: Pressed): Meaning {
  if (pressed.taken || pressed.alt) return null
  const way = wayOf(pressed)
  const isSingle = isSingleKey(way)
  if (isSingle && (pressed.typing || !pressed.single)) return null
  const heard = commandIds.filter((id) => {
    const { inside, whileTyping } = commandSpec(id)
    return inside !== true && (whileTyping === true || !pressed.typing)
  })
  const find = (wanted: string) => heard.find((id) => commandSpec(id).keys.includes(wanted))
  const command =
    (pressed.after === undefined ? undefined : find(`${pressed.after} ${way}`)) ?? find(way)
  if (command !== undefined) return { command }
  const isFirst = heard.some((id) => commandSpec(id).keys.some((k) => k.startsWith(`${way} `)))
  return isFirst ? { first: way } : null
}

/** Whether a way to press a command is a single sign, or begins with one. */
export function isSingleKey(way: string): boolean {
  return way.split(' ')[0]?.length === 1
}

function wayOf({ key, ctrl, shift }: Pressed): string {
  const name = key.toLowerCase()
  // Signs such as ? need Shift on some keyboards and not on others; letters and named keys do not.
  const isSign = !ctrl && name.length === 1 && !/\p{L}/u.test(name)
  return `${ctrl ? 'mod+' : ''}${shift && !isSign ? 'shift+' : ''}${name}`
}

const shownNames: Readonly<Record<string, string>> = {
  mod: 'Ctrl / ⌘',
  escape: 'Esc',
  delete: 'Delete',
  enter: 'Enter',
  shift: 'Shift',
  tab: 'Tab',
}

/** A way to press a command as it is shown: `Ctrl / ⌘ + Shift + Z`, `G → 1`. */
export function shownKeys(way: string): string {
  return way
    .split(' ')
    .map((press) =>
      press
        .split('+')
        .map((part) => shownNames[part] ?? part.toUpperCase())
        .join(' + '),
    )
    .join(' → ')
}

/** What a button of a command says about its key: in the tooltip, and to assistive technology. */
export function keyProps(id: CommandId): {
  readonly keys?: string
  readonly 'aria-keyshortcuts'?: string | undefined
} {
  const [way] = commandSpec(id).keys
  return way === undefined ? {} : { keys: shownKeys(way), 'aria-keyshortcuts': spokenKeys(way) }
}

/** A way to press a command for `aria-keyshortcuts`; undefined for keys in a row, which it cannot say. */
export function spokenKeys(way: string): string | undefined {
  if (way.includes(' ')) return undefined
  const named = (mod: string) =>
    way
      .split('+')
      .map((part) => (part === 'mod' ? mod : part.charAt(0).toUpperCase() + part.slice(1)))
      .join('+')
  return way.startsWith('mod+') ? `${named('Control')} ${named('Meta')}` : named('')
}
