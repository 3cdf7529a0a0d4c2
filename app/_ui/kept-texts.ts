interface Kept {
  readonly text: string
  /** the words that are on their way to the server */
  readonly sent?: string
}

/**
 * Texts somebody has begun, by what they are for: kept in this window while their place is not shown, so that looking elsewhere loses
 * no word. What is sent stays until the answer, and is not sent twice, whoever shows the text meanwhile (F-52).
 */
export function keptTexts() {
  const texts = new Map<string, Kept>()
  const listeners = new Set<() => void>()
  const put = (key: string, kept: Kept | undefined) => {
    if (kept === undefined) texts.delete(key)
    else texts.set(key, kept)
    for (const listener of listeners) listener()
  }
  return {
    subscribe: (listener: () => void) => {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
    /** What was begun; undefined: nothing. */
    textOf: (key: string): string | undefined => texts.get(key)?.text,
    isOnItsWay: (key: string): boolean => texts.get(key)?.sent !== undefined,
    /** What the text says now; undefined: nothing is begun any more. */
    write: (key: string, text: string | undefined) => {
      const sent = texts.get(key)?.sent
      if (sent !== undefined) put(key, { text: text ?? '', sent })
      else put(key, text === undefined || text === '' ? undefined : { text })
    },
    send: (key: string, sent: string) => put(key, { text: texts.get(key)?.text ?? sent, sent }),
    /** They have arrived; what was written after them stays, and where they were changed, all of it. */
    arrived: (key: string) => {
      const kept = texts.get(key)
      if (kept?.sent === undefined) return
      const { text, sent } = kept
      const rest = text.startsWith(sent) ? text.slice(sent.length) : text
      put(key, rest.trim() === '' ? undefined : { text: rest.replace(/^\n/, '') })
    },
    /** They have not arrived: they can be sent again. */
    cameBack: (key: string) => {
      const text = texts.get(key)?.text
      put(key, text === undefined || text === '' ? undefined : { text })
    },
  }
}
