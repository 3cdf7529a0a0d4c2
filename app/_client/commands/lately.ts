const kept = 12

/** What was used lately, newest first, after one more use. */
export function afterUse(lately: readonly string[], id: string): readonly string[] {
  return [id, ...lately.filter((one) => one !== id)].slice(0, kept)
}

const key = 'palette-lately'

/** What was used lately in this tab; ids only, and gone with the tab. */
export function readLately(): readonly string[] {
  try {
    const read: unknown = JSON.parse(window.sessionStorage.getItem(key) ?? '[]')
    return Array.isArray(read) ? read.filter((one) => typeof one === 'string') : []
  } catch {
    // A browser that stores nothing remembers nothing.
    return []
  }
}

/** Remembers one use in this tab. */
export function noteUse(id: string): void {
  try {
    window.sessionStorage.setItem(key, JSON.stringify(afterUse(readLately(), id)))
  } catch {
    // As above.
  }
}
