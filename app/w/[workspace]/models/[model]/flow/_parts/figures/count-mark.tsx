import { cx } from '#app/_ui/cx.ts'

/** A number on the corner of a figure: how many risks it has. None, no mark. */
export function CountMark({
  count,
  label,
  tone,
}: {
  readonly count: number
  readonly label: string
  readonly tone: 'warn' | 'bad'
}) {
  if (count === 0) return null
  return (
    <span
      title={label}
      className={cx(
        'absolute -top-2.5 -right-2 grid h-5 min-w-5 place-items-center rounded-full px-1 text-[11px] font-bold',
        tone === 'warn' ? 'bg-warn text-card' : 'bg-bad text-on-bad',
      )}
    >
      <span aria-hidden>{count}</span>
      <span className="sr-only">{label}</span>
    </span>
  )
}
