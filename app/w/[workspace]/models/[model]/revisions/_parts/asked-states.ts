/** What can be held against something else: a revision by its number, or the model of now. */
export type AskedState = number | 'now'

/** A state as the address tells it (`from`, `to`); undefined: it names none. */
export function askedState(text: string | undefined): AskedState | undefined {
  if (text === 'now') return 'now'
  return text !== undefined && /^[1-9]\d{0,8}$/.test(text) ? Number(text) : undefined
}
