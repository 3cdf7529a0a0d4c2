/** The moment of this request; the one place where a screen asks for the time. */
export function now(): Date {
  return new Date()
}
