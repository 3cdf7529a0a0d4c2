/**
 * An id for a new element: kind, moment and chance, so that two people never make the same and elements made later come later
 * in lists that are ordered by id.
 */
export function newId(kind: string): string {
  const moment = Date.now().toString(36)
  const chance = crypto.getRandomValues(new Uint32Array(1))[0] ?? 0
  return `${kind}-${moment}${chance.toString(36).padStart(7, '0')}`
}
