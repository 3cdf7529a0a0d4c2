import { cx } from './cx.ts'

/** A person as a disc with the first character of the name; decoration unless `label` is given. */
export function Avatar({
  name,
  colour,
  label,
  className,
}: {
  readonly name: string
  /** Organisation colour token, 0 to 8. */
  readonly colour: number
  readonly label?: string
  readonly className?: string
}) {
  const named =
    label === undefined
      ? { 'aria-hidden': true }
      : { role: 'img', 'aria-label': label, title: label }
  return (
    <span
      {...named}
      style={{ background: `var(--color-org-${colour})` }}
      className={cx(
        'inline-grid size-6.5 shrink-0 place-items-center rounded-full border-2 border-card text-xs text-on-org',
        className,
      )}
    >
      {Array.from(name.trim())[0] ?? '?'}
    </span>
  )
}
