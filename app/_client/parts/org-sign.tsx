import type { Shape } from '#lib/policy/look.ts'
import { orgColour } from './org-mark.tsx'
import { ShapePath } from './shape.tsx'

/** The shape of an organisation in its colour, at the head of a figure that says its name. */
export function OrgSign({
  look,
}: {
  readonly look: { readonly shape: Shape; readonly colour: number }
}) {
  return (
    <svg
      width="12"
      height="12"
      viewBox="0 0 16 16"
      className="shrink-0"
      style={{ color: orgColour(look.colour) }}
      aria-hidden
    >
      <ShapePath shape={look.shape} />
    </svg>
  )
}
