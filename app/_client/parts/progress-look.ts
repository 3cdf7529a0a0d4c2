/**
 * How the parts of a bar of progress look: by colour, and where the reader’s own colours stand in their place, by pattern (F-88):
 * filled, striped, empty.
 */
export const progressLook = {
  signed: 'bg-ok forced-colors:forced-color-adjust-none forced-colors:bg-[CanvasText]',
  stale:
    'bg-changed forced-colors:forced-color-adjust-none forced-colors:bg-[repeating-linear-gradient(135deg,CanvasText_0_2px,Canvas_2px_5px)]',
  open: 'bg-line-strong forced-colors:forced-color-adjust-none forced-colors:bg-[Canvas]',
} as const

/** Around a bar: what is empty ends somewhere also where colours are the reader’s own. */
export const progressFrame = 'forced-colors:border forced-colors:border-[CanvasText]'
