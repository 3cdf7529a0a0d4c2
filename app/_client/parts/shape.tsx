import { orgShapeCorners } from '#lib/picture/org-shapes.ts'
import type { Shape } from '#lib/policy/look.ts'

/** The shape of an organisation, 16 × 16 units, filled with `currentColor`; for use inside any svg. */
export function ShapePath({ shape }: { readonly shape: Shape }) {
  if (shape === 'circle') return <circle cx="8" cy="8" r="6.4" fill="currentColor" />
  if (shape === 'ring') {
    return <circle cx="8" cy="8" r="5.2" fill="none" stroke="currentColor" strokeWidth="3" />
  }
  return <polygon points={orgShapeCorners[shape]} fill="currentColor" />
}

/** The same as one path, for pictures that are no React; a ring has its hole by the even-odd rule. */
export function shapeOutline(shape: Shape): string {
  if (shape === 'circle') return 'M8 1.6a6.4 6.4 0 1 0 0 12.8a6.4 6.4 0 1 0 0-12.8Z'
  if (shape === 'ring') {
    return 'M8 1.3a6.7 6.7 0 1 0 0 13.4a6.7 6.7 0 1 0 0-13.4ZM8 4.3a3.7 3.7 0 1 0 0 7.4a3.7 3.7 0 1 0 0-7.4Z'
  }
  return `M${orgShapeCorners[shape].replaceAll(' ', 'L')}Z`
}
