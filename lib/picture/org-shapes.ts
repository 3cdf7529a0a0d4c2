/** Corners of the shapes that stand for organisations, on 16 × 16 units; circle and ring have none. */
export const orgShapeCorners = {
  square: '2.2,2.2 13.8,2.2 13.8,13.8 2.2,13.8',
  triangle: '8,1.6 15,14 1,14',
  diamond: '8,0.8 15.2,8 8,15.2 0.8,8',
  pentagon: '8,1 15.2,6.3 12.4,14.6 3.6,14.6 0.8,6.3',
  hexagon: '4.5,1.8 11.5,1.8 15.2,8 11.5,14.2 4.5,14.2 0.8,8',
  star: '8,0.8 10,5.9 15.4,6.2 11.2,9.6 12.6,15 8,12 3.4,15 4.8,9.6 0.6,6.2 6,5.9',
  cross:
    '5.6,1 10.4,1 10.4,5.6 15,5.6 15,10.4 10.4,10.4 10.4,15 5.6,15 5.6,10.4 1,10.4 1,5.6 5.6,5.6',
} as const

/** The shapes that stand for organisations. */
export type OrgShape = keyof typeof orgShapeCorners | 'circle' | 'ring'
