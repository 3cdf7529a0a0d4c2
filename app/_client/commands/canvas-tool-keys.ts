/**
 * The keys of the tools of the canvas as they are shown; a tool without one is reached by the menu. The canvas hears them, and its list,
 * its menu and the palette show them from here (F-54).
 */
export const canvasToolKeys = {
  selectAll: 'Ctrl / ⌘ + A',
  duplicate: 'Ctrl / ⌘ + D',
  copy: 'Ctrl / ⌘ + C',
  cut: 'Ctrl / ⌘ + X',
  paste: 'Ctrl / ⌘ + V',
  alignLeft: 'Alt + Shift + ←',
  alignRight: 'Alt + Shift + →',
  alignTop: 'Alt + Shift + ↑',
  alignBottom: 'Alt + Shift + ↓',
  tidy: 'Alt + Shift + T',
  lasso: 'L',
  find: '/',
  fit: 'F',
  pin: 'Alt + Shift + P',
  minimap: 'Alt + Shift + M',
  remove: 'Delete',
} as const satisfies Readonly<Record<string, string>>

/** A tool that has a key. */
export type KeyedTool = keyof typeof canvasToolKeys

/** The key of a tool of the canvas, if it has one. */
export function keyOfTool(id: string): string | undefined {
  return Object.hasOwn(canvasToolKeys, id) ? canvasToolKeys[id as KeyedTool] : undefined
}
