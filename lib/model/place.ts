import * as z from 'zod/mini'

const unit = z.int().check(z.minimum(-1_000_000), z.maximum(1_000_000))

/** Where the canvas draws an element, in canvas units (1 unit = 1 CSS pixel at 100 %), and for frames how large; pinned, it stays there (M-32). */
export const placeOnCanvasSchema = z.strictObject({
  x: unit,
  y: unit,
  w: z.exactOptional(unit),
  h: z.exactOptional(unit),
  pinned: z.exactOptional(z.literal(true)),
})
export type PlaceOnCanvas = z.infer<typeof placeOnCanvasSchema>
