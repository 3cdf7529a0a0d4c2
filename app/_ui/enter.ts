interface NativeKey {
  readonly isComposing: boolean
  readonly keyCode: number
}

interface KeyPress {
  readonly key: string
  readonly shiftKey: boolean
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly nativeEvent: NativeKey
  preventDefault(): void
  stopPropagation(): void
}

/**
 * Whether a key press (React's or the browser's) belongs to an input method that is still composing. Enter then only accepts
 * the conversion (変換の確定) and must never commit a field. Safari reports the accepting key after the composition has
 * ended, as key code 229.
 */
export function isComposing(event: NativeKey | { readonly nativeEvent: NativeKey }): boolean {
  const native = 'nativeEvent' in event ? event.nativeEvent : event
  return native.isComposing || native.keyCode === 229
}

/** Whether what has just been written is still being composed (the browser's event of an input). */
export function isComposed(event: Event): boolean {
  return event instanceof InputEvent && event.isComposing
}

/** Whether a key press is Enter, and not one that belongs to a conversion. */
export function isEnter(
  event: { readonly key: string } & (NativeKey | { readonly nativeEvent: NativeKey }),
): boolean {
  return event.key === 'Enter' && !isComposing(event)
}

/**
 * Whether a key press of the browser is the one by which a text takes its words: Enter in one line, Ctrl/⌘+Enter in several,
 * outside of a conversion.
 */
export function isTaking(event: KeyboardEvent): boolean {
  if (!isEnter(event) || event.shiftKey) return false
  return event.target instanceof HTMLTextAreaElement ? event.ctrlKey || event.metaKey : true
}

export interface EnterOptions {
  /** Called on Escape outside a conversion. */
  readonly onEscape?: () => void
  /** Only Ctrl/⌘+Enter commits; for texts of several lines, where Enter is a new line. */
  readonly needsModifier?: boolean
}

/**
 * Key handler for a text input: `commit` on Enter, `onEscape` on Escape, and neither during Japanese conversion.
 * Use: `<input {...useEnter(save, { onEscape: cancel })} />`.
 */
export function useEnter(commit: () => void, options: EnterOptions = {}) {
  return {
    onKeyDown: (event: KeyPress) => {
      if (isComposing(event)) return
      if (event.key === 'Escape' && options.onEscape !== undefined) {
        event.stopPropagation()
        options.onEscape()
        return
      }
      if (event.key !== 'Enter' || event.shiftKey) return
      if (options.needsModifier === true && !event.ctrlKey && !event.metaKey) return
      event.preventDefault()
      event.stopPropagation()
      commit()
    },
  }
}
