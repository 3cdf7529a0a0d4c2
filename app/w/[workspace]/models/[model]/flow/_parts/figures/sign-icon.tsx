import { ShapePath } from '#app/_client/parts/shape.tsx'
import type { Sign, Tone } from '#lib/picture/lens/paint.ts'
import { signGlyphs } from '#lib/picture/svg/strokes.ts'
import { isShape } from '#lib/policy/look.ts'

/** CSS colour of a tone. */
export function toneColour(tone: Tone): string {
  return tone === 'none' ? 'var(--color-line-strong)' : `var(--color-${tone})`
}

/** The sign of a lens in the colour of its tone; the words beside it say the same. */
export function SignIcon({ sign, tone }: { readonly sign: Sign; readonly tone: Tone }) {
  if (sign === 'none') return null
  return (
    <svg
      width="11"
      height="11"
      viewBox="0 0 16 16"
      className="shrink-0"
      style={{ color: toneColour(tone) }}
      aria-hidden
    >
      {isShape(sign) ? (
        <ShapePath shape={sign} />
      ) : (
        <path
          d={signGlyphs[sign]}
          fill="none"
          stroke="currentColor"
          strokeWidth="2"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      )}
    </svg>
  )
}
