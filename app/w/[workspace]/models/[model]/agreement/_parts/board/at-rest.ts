import { lazily } from '#app/_ui/lazily.tsx'

/** The board and the details of a card come when they are asked for (F-235). */
export const BoardPart = lazily(async () => (await import('./board-part.tsx')).BoardPart)
export const CardPanel = lazily(async () => (await import('./card-panel.tsx')).CardPanel)
