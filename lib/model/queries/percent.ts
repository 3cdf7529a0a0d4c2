/** A share in whole percent for people: 100 only when nothing is open (TQ-31). */
export function percentOf(part: number): string {
  // A share like 0.29 is a little less than it is written.
  return String(part < 1 ? Math.min(99, Math.floor(part * 100 + 1e-9)) : 100)
}
