import type { EventKind } from '#lib/model/vocabulary.ts'
import { eventGlyphs } from '#lib/picture/glyphs.ts'

/** The sign of a kind of event; it repeats what the word beside it says. */
export function EventIcon({
  kind,
  size = 13,
}: {
  readonly kind: EventKind
  readonly size?: number
}) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      className="shrink-0"
      aria-hidden
    >
      <path d={eventGlyphs[kind]} />
    </svg>
  )
}
