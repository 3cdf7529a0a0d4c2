/** Puts text on the clipboard; false where the browser has none (a page without encryption) or forbids it. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    // Told to the person, who can copy by hand.
    return false
  }
}
