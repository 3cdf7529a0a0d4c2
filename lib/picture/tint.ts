const dashes = ['7 5', '6 4', '10 4 2 4', '4 3'] as const
const names = ['ba-0', 'ba-1', 'ba-2', 'ba-3', 'ba-4', 'ba-5', 'ba-6', 'ba-7'] as const

/** Name of the colour of a ba. Its own name stands beside it everywhere, so colour is never the only sign. */
export function tintName(tint: number): (typeof names)[number] {
  return names[tint % names.length] ?? names[0]
}

/** Dash pattern of its outline. */
export function tintDash(tint: number): string {
  return dashes[tint % dashes.length] ?? dashes[0]
}
