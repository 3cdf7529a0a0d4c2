import { isEnter } from '#app/_ui/enter.ts'

/**
 * Puts the cursor into the first field inside an element, once what was just made is drawn: it gets its name there. `onNamed`: Enter has
 * taken the name.
 */
export function focusName(elementId: string, onNamed?: () => void) {
  setTimeout(() => {
    const field = document.getElementById(elementId)?.querySelector('input')
    field?.focus()
    field?.select()
    if (onNamed === undefined) return
    const pressed = (event: KeyboardEvent) => {
      // After the field itself has taken its words; those that are too long are not taken and stay.
      if (isEnter(event) && field?.ariaInvalid !== 'true') setTimeout(onNamed)
    }
    field?.addEventListener('keydown', pressed)
    field?.addEventListener('blur', () => field.removeEventListener('keydown', pressed))
  })
}
