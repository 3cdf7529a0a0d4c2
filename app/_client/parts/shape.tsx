import type { Shape } from '#lib/policy/look.ts'

const points: Record<Exclude<Shape, 'circle' | 'ring'>, string> = {
  square: '2.2,2.2 13.8,2.2 13.8,13.8 2.2,13.8',
  triangle: '8,1.6 15,14 1,14',
  diamond: '8,0.8 15.2,8 8,15.2 0.8,8',
  pentagon: '8,1 15.2,6.3 12.4,14.6 3.6,14.6 0.8,6.3',
  hexagon: '4.5,1.8 11.5,1.8 15.2,8 11.5,14.2 4.5,14.2 0.8,8',
  star: '8,0.8 10,5.9 15.4,6.2 11.2,9.6 12.6,15 8,12 3.4,15 4.8,9.6 0.6,6.2 6,5.9',
  cross:
    '5.6,1 10.4,1 10.4,5.6 15,5.6 15,10.4 10.4,10.4 10.4,15 5.6,15 5.6,10.4 1,10.4 1,5.6 5.6,5.6',
}

/** The shape of an organisation, 16 × 16 units, filled with `currentColor`; for use inside any svg. */
export function ShapePath({ shape }: { readonly shape: Shape }) {
  if (shape === 'circle') return <circle cx="8" cy="8" r="6.4" fill="currentColor" />
  if (shape === 'ring') {
    return <circle cx="8" cy="8" r="5.2" fill="none" stroke="currentColor" strokeWidth="3" />
  }
  return <polygon points={points[shape]} fill="currentColor" />
}

/** The same as one path, for pictures that are no React; a ring has its hole by the even-odd rule. */
export function shapeOutline(shape: Shape): string {
  if (shape === 'circle') return 'M8 1.6a6.4 6.4 0 1 0 0 12.8a6.4 6.4 0 1 0 0-12.8Z'
  if (shape === 'ring') {
    return 'M8 1.3a6.7 6.7 0 1 0 0 13.4a6.7 6.7 0 1 0 0-13.4ZM8 4.3a3.7 3.7 0 1 0 0 7.4a3.7 3.7 0 1 0 0-7.4Z'
  }
  return `M${points[shape].replaceAll(' ', 'L')}Z`
}
