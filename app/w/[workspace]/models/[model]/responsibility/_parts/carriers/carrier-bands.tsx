'use client'
import { orgColour, type OrgFace } from '#app/_client/parts/org-mark.tsx'
import { ShapePath } from '#app/_client/parts/shape.tsx'
import type { CarrierBand as Band } from '#lib/picture/carriers/carrier-layout.ts'

const lookOf = ({ shape, colour }: OrgFace) => `${shape}-${colour}`

/** A pattern for every look: its shape again and again in its colour; for nobody stripes. */
export function CarrierPatterns({
  id,
  faces,
}: {
  readonly id: string
  readonly faces: readonly OrgFace[]
}) {
  const looks = [...new Map(faces.map((face) => [lookOf(face), face])).values()]
  return (
    <defs>
      {looks.map((face) => (
        <pattern
          key={lookOf(face)}
          id={`${id}${lookOf(face)}`}
          width="14"
          height="11"
          patternUnits="userSpaceOnUse"
          style={{ color: orgColour(face.colour) }}
        >
          <rect width="14" height="11" fill="currentColor" opacity="0.18" />
          <g transform="translate(3.5 2) scale(0.42)" opacity="0.75">
            <ShapePath shape={face.shape} />
          </g>
        </pattern>
      ))}
      <pattern
        id={`${id}nobody`}
        width="8"
        height="8"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect width="8" height="8" fill="var(--color-warn-soft)" />
        <rect width="2.5" height="8" fill="var(--color-warn)" opacity="0.55" />
      </pattern>
    </defs>
  )
}

/** One band in the pattern of who carries it; dashed where nobody does. */
export function CarrierBand({
  id,
  band,
  face,
}: {
  readonly id: string
  readonly band: Band
  readonly face: OrgFace | null
}) {
  return (
    <path
      d={band.path}
      fill={`url(#${id}${face === null ? 'nobody' : lookOf(face)})`}
      stroke={face === null ? 'var(--color-warn)' : orgColour(face.colour)}
      strokeWidth="1"
      strokeDasharray={face === null ? '4 3' : undefined}
    />
  )
}
