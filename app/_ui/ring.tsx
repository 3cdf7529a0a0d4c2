import { cx } from './cx.ts'

export interface RingProps {
  /** 0 to 1. */
  readonly value: number
  readonly size?: number
  /** In words, such as 「流れ 100 %」; without it the ring is decoration beside a text that says the same. */
  readonly label?: string
  readonly className?: string
}

const radius = 14
const around = 2 * Math.PI * radius

/** Beyond this a ring would look closed. */
const mostOpen = 0.93

/** How complete something is, as a ring; closed only when it is complete. */
export function Ring({ value, size = 16, label, className }: RingProps) {
  const part = (value >= 1 ? 1 : Math.min(mostOpen, Math.max(0, value))) * around
  const named = label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label }
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 36 36"
      className={cx('shrink-0', className)}
      {...named}
    >
      <circle
        cx="18"
        cy="18"
        r={radius}
        fill="none"
        strokeWidth="5"
        className="stroke-line-strong"
      />
      {part > 0 && (
        <circle
          cx="18"
          cy="18"
          r={radius}
          fill="none"
          strokeWidth="5"
          strokeDasharray={part < around ? `${part} ${around}` : undefined}
          transform="rotate(-90 18 18)"
          className="stroke-ai"
        />
      )}
    </svg>
  )
}
