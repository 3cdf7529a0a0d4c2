import { cx } from '#app/_ui/cx.ts'
import { eventGlyphs } from '#lib/picture/glyphs.ts'
import type { SheetEvent } from '#lib/picture/trace/sheet.ts'

interface Props {
  readonly event: SheetEvent
  /** the whole name of the event, for a pointer that rests on it */
  readonly name: string
  readonly isSelected: boolean
  readonly onSelect: () => void
}

const arrow = 'polygon(0 0, calc(100% - 10px) 0, 100% 50%, calc(100% - 10px) 100%, 0 100%)'

/** An event between two states: an arrow with its kind, below it who does it; it opens its details. */
export function TraceEvent({ event, name, isSelected, onSelect }: Props) {
  return (
    <button
      type="button"
      title={name}
      aria-current={isSelected ? 'true' : undefined}
      onClick={onSelect}
      className={cx(
        'grid max-w-full justify-items-start rounded-sm text-left',
        isSelected && 'outline-2 outline-offset-2 outline-ai',
      )}
    >
      <span
        className="flex h-6 max-w-full items-center gap-1.5 bg-chip pr-4.5 pl-2.5 text-xs font-semibold text-on-chip"
        style={{ clipPath: arrow }}
      >
        <svg width="12" height="12" viewBox="0 0 16 16" aria-hidden className="shrink-0">
          <path d={eventGlyphs[event.kind]} fill="none" stroke="currentColor" strokeWidth="1.6" />
        </svg>
        <span className="truncate">{event.label}</span>
      </span>
      {event.detail !== '' && (
        <span className="max-w-full truncate pl-1 text-2xs text-muted"> {event.detail}</span>
      )}
    </button>
  )
}
