/** What has keys of its own, wherever it stands. */
const takesKeys =
  'input, textarea, select, [contenteditable="true"], [role="menu"], [role="listbox"], [role="dialog"], [role="alertdialog"], [role="grid"]'

/**
 * Whether a key press happens where nobody else takes keys, so that it is meant for the canvas (P-96): on the page itself, on its
 * content as a whole, or on a link or button of the bars around it.
 */
export function isGround(target: EventTarget | null): boolean {
  if (!(target instanceof Element) || target.closest(takesKeys) !== null) return false
  if (target === document.body || target === document.documentElement) return true
  if (target.id === 'main') return true
  return target.closest('a, button') !== null && target.closest('header, nav') !== null
}
