/** Shapes that stand for organisations: with the colour and the short name, never colour alone. */
export const shapes = [
  'square',
  'circle',
  'triangle',
  'diamond',
  'pentagon',
  'hexagon',
  'star',
  'cross',
  'ring',
] as const
export type Shape = (typeof shapes)[number]

/** How an organisation is drawn in one workspace: colour is a token index 0-8. */
export interface Look {
  readonly colour: number
  readonly shape: Shape
}

/** Number of colour tokens. */
export const colours = 9

/**
 * A look nobody in the workspace has: first a shape and a colour that are both free, then any free pair. Null when all
 * 81 are taken.
 */
export function freeLook(
  taken: readonly { readonly colour: number; readonly shape: string }[],
): Look | null {
  const has = (look: Look) => taken.some((t) => t.colour === look.colour && t.shape === look.shape)
  const all = shapes.flatMap((shape) =>
    Array.from({ length: colours }, (_, colour): Look => ({ colour, shape })),
  )
  const fresh = all.find(
    (look) => !taken.some((t) => t.colour === look.colour || t.shape === look.shape),
  )
  return fresh ?? all.find((look) => !has(look)) ?? null
}

/** Whether a text is the name of a shape (rows come from the database as plain text). */
export function isShape(text: string): text is Shape {
  return shapes.some((shape) => shape === text)
}
