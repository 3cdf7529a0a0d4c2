/** An outline as an SVG path, and a short name for what it goes around. */
export interface Outline {
  readonly key: string
  readonly path: string
}

/** Of so many outlines is remembered how they run. */
const most = 256

const known = new Map<string, string>()

/** How the outline of this name runs, when that is known. */
export function knownOutline(key: string): string | undefined {
  return known.get(key)
}

/** Remembers outlines, also those worked out elsewhere, so that they need not be again (P-123); what was asked for last is forgotten last. */
export function knowOutlines(outlines: readonly Outline[]): void {
  for (const { key, path } of outlines) {
    known.delete(key)
    known.set(key, path)
    const [oldest] = known.size > most ? known.keys() : []
    if (oldest !== undefined) known.delete(oldest)
  }
}
