/** A text somebody may be writing in, as far as it matters here. */
interface OpenText {
  readonly value: string
  readonly isConnected: boolean
}

/**
 * Which texts hold words that are not taken yet (UI-10). A text that takes its words on leaving is open while it has the focus;
 * one that waits for a button stays open until it is gone or says again what it said at first.
 */
export function openTexts<T extends OpenText>(waits: (text: T) => boolean) {
  const began = new Map<T, string>()
  const written = new Set<T>()
  const forget = (text: T) => {
    began.delete(text)
    written.delete(text)
  }
  return {
    entered: (text: T) => {
      // What is gone from the page is not kept with everything that hangs on it.
      for (const one of began.keys()) if (!one.isConnected) forget(one)
      if (!began.has(text)) began.set(text, text.value)
    },
    wrote: (text: T) => {
      written.add(text)
    },
    /** its words are taken: what it says now is what it says at first */
    taken: (text: T) => {
      if (waits(text)) return
      written.delete(text)
      began.set(text, text.value)
    },
    left: (text: T) => {
      if (!waits(text)) forget(text)
    },
    /** how many are remembered */
    count: () => began.size,
    areThere: () => {
      for (const text of began.keys()) if (!text.isConnected) forget(text)
      return [...written].some((text) => began.has(text) && text.value !== began.get(text))
    },
  }
}
