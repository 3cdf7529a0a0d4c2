/** For the ref of what one goes on with when it comes into sight: it gets the focus, and keeps none from going on. */
export function focusOnce(element: HTMLElement | null): void {
  if (element === null || element.dataset['begun'] === 'yes') return
  element.dataset['begun'] = 'yes'
  element.focus()
}
