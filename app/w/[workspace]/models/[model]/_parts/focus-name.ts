/** Puts the cursor into the first field inside an element, once what was just made is drawn: it gets its name there. */
export function focusName(elementId: string) {
  setTimeout(() => {
    const field = document.getElementById(elementId)?.querySelector('input')
    field?.focus()
    field?.select()
  })
}
