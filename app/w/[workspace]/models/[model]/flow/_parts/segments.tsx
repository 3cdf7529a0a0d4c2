import { cx } from '#app/_ui/cx.ts'

interface Segment<V extends string> {
  readonly value: V
  readonly label: string
  readonly title?: string
  /** the key that chooses it */
  readonly keys?: string
}

/** One of a few ways to see the flow, as buttons side by side; the one that holds is pressed. */
export function Segments<V extends string>({
  label,
  segments,
  value,
  onValue,
  className,
}: {
  readonly label: string
  readonly segments: readonly Segment<V>[]
  readonly value: V
  readonly onValue: (value: V) => void
  /** of each button */
  readonly className: string
}) {
  return (
    <fieldset
      aria-label={label}
      className="flex shrink-0 gap-0.5 rounded-card border border-line bg-card p-1 text-xs shadow-card"
    >
      {segments.map((one) => (
        <button
          key={one.value}
          type="button"
          aria-pressed={one.value === value}
          aria-keyshortcuts={one.keys}
          title={one.title}
          onClick={() => onValue(one.value)}
          className={cx(
            'min-h-7 rounded-md',
            className,
            one.value === value ? 'bg-ai-soft font-semibold text-ai' : 'text-muted hover:text-ink',
          )}
        >
          {one.label}
        </button>
      ))}
    </fieldset>
  )
}
