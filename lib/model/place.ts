import { z } from 'zod'

const unit = z.int().min(-1_000_000).max(1_000_000)

/** Where the canvas draws an element, in canvas units (1 unit = 1 CSS pixel at 100 %), and for frames how large. */
export const placeOnCanvasSchema = z.strictObject({
  x: unit,
  y: unit,
  w: unit.exactOptional(),
  h: unit.exactOptional(),
})
export type PlaceOnCanvas = z.infer<typeof placeOnCanvasSchema>
