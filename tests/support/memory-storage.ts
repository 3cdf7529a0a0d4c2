/** A browser's store, in memory; `room`: how long a text fits. */
export function memoryStorage(room = Number.POSITIVE_INFINITY) {
  const held = new Map<string, string>()
  return {
    held,
    get length() {
      return held.size
    },
    key: (at: number) => [...held.keys()][at] ?? null,
    getItem: (key: string) => held.get(key) ?? null,
    removeItem: (key: string) => void held.delete(key),
    setItem: (key: string, text: string) => {
      if (text.length > room) throw new Error('QuotaExceededError')
      held.set(key, text)
    },
  }
}
