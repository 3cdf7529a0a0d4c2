import { orgColour } from '#app/_client/parts/org-mark.tsx'
import { ShapePath } from '#app/_client/parts/shape.tsx'
import type { Halo } from './flow-node.ts'

/** Who else has this selected: a ring in the colour of their organisation, with its shape and their name. */
export function HaloRing({ halos }: { readonly halos: readonly Halo[] }) {
  const [first] = halos
  if (first === undefined) return null
  return (
    <>
      <span
        className="pointer-events-none absolute -inset-1.5 rounded-xl border-2"
        style={{ borderColor: orgColour(first.colour) }}
      />
      <span
        className="pointer-events-none absolute -top-5 left-0 flex max-w-56 items-center gap-1 rounded-[5px] px-1.5 text-[10px] leading-4 whitespace-nowrap text-on-org"
        style={{ background: orgColour(first.colour) }}
      >
        <svg width="8" height="8" viewBox="0 0 16 16" className="shrink-0" aria-hidden>
          <ShapePath shape={first.shape} />
        </svg>
        <span className="truncate">{halos.map((h) => `${h.name} ${h.org}`).join(' · ')}</span>
      </span>
    </>
  )
}
