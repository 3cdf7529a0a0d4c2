import { SignIcon, toneColour } from '../figures/sign-icon.tsx'
import type { Painted } from './use-lens-paint.ts'

/** Where a finding is marked at the same edge before it, its words leave that one its room. */
const besideFindings = 'peer-data-findings/finding:max-w-[calc(100%-36px)]'

/** What the lens says about a figure: a breath of its colour over it, and sign and words at its right upper corner. */
export function LensMark({
  painted,
  round,
}: {
  readonly painted: Painted | undefined
  /** classes for the corners of the figure; nothing for one whose outline is no box, which shows the colour itself */
  readonly round?: string
}) {
  if (painted === undefined) return null
  const colour = toneColour(painted.tone)
  return (
    <>
      {round !== undefined && (
        <span
          aria-hidden
          className={`pointer-events-none absolute -inset-px border-2 ${round}`}
          style={{
            borderColor: colour,
            background: `color-mix(in srgb, ${colour} 9%, transparent)`,
          }}
        />
      )}
      <span
        aria-hidden
        className={`pointer-events-none absolute ${round === undefined ? `-top-4 ${besideFindings}` : '-top-2.5'} -right-1.5 flex h-[18px] max-w-[calc(100%-8px)] items-center gap-1 rounded-full border bg-card px-1.5 text-[10.5px] font-semibold text-ink`}
        style={{ borderColor: colour }}
      >
        <SignIcon sign={painted.sign} tone={painted.tone} />
        <span className="truncate">{painted.text}</span>
      </span>
    </>
  )
}
