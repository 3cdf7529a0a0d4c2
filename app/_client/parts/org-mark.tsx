import { cx } from '#app/_ui/cx.ts'
import type { Shape } from '#lib/policy/look.ts'
import { ShapePath } from './shape.tsx'

/** How an organisation looks in one workspace. `name` is in the reader's language, already short where space is short. */
export interface OrgFace {
  readonly name: string
  readonly shape: Shape
  /** Colour token, 0 to 8. */
  readonly colour: number
}

/** CSS colour of an organisation. */
export function orgColour(colour: number): string {
  return `var(--color-org-${colour})`
}

/** An organisation: coloured shape and name, never colour alone. `bare` leaves the name to the text beside it. */
export function OrgMark({
  org,
  bare,
  className,
}: {
  readonly org: OrgFace
  readonly bare?: boolean
  readonly className?: string
}) {
  return (
    <span className={cx('inline-flex items-center gap-1 whitespace-nowrap', className)}>
      <svg
        width="11"
        height="11"
        viewBox="0 0 16 16"
        className="shrink-0"
        style={{ color: orgColour(org.colour) }}
        aria-hidden
      >
        <ShapePath shape={org.shape} />
      </svg>
      {bare === true ? <span className="sr-only">{org.name}</span> : org.name}
    </span>
  )
}
