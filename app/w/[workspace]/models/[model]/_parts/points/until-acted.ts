const acts = ['keydown', 'pointerdown', 'wheel', 'touchmove'] as const

/**
 * Ends something that goes on by itself as soon as the person does anything: presses a key, points, scrolls. The answer takes that back, once
 * it has ended otherwise.
 */
export function untilActed(stop: () => void): () => void {
  // The key that led here may still be on its way through the page.
  const began = performance.now()
  const acted = (event: Event) => {
    if (event.timeStamp > began) stop()
  }
  for (const act of acts) document.addEventListener(act, acted, { capture: true })
  return () => {
    for (const act of acts) document.removeEventListener(act, acted, { capture: true })
  }
}
