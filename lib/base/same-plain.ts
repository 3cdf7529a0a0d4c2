/** Whether two plain data say the same, their fields in the same order. */
export function samePlain(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b)
}
