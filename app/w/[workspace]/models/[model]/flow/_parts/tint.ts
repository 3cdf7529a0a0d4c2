const dashes = ['7 5', '6 4', '10 4 2 4', '4 3'] as const

/** CSS colour of a ba. The name stands beside it everywhere, so colour is never the only sign. */
export function tintColour(tint: number): string {
  return `var(--color-ba-${tint})`
}

/** Dash pattern of its outline. */
export function tintDash(tint: number): string {
  return dashes[tint % dashes.length] ?? dashes[0]
}
