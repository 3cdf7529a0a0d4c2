import { tintName } from '#lib/picture/tint.ts'

/** CSS colour of a ba. */
export function tintColour(tint: number): string {
  return `var(--color-${tintName(tint)})`
}
