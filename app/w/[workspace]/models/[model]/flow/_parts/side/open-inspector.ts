/** Gives the focus to the details of what is selected. */
export function openInspector(): void {
  requestAnimationFrame(() => {
    document.querySelector<HTMLElement>('#inspector :is(button, a, input)')?.focus()
  })
}
