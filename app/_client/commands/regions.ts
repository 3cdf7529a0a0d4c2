const regions = 'nav, header, main, aside#inspector, [data-crossed], footer, :has(> [data-notice])'
const reachable =
  'a[href], button:not(:disabled), input:not(:disabled), textarea:not(:disabled), select:not(:disabled), [tabindex="0"]'

/** Moves the focus to the next part of the screen (rail, bars, view, details, what was written across one, notices), round and round (F-33). */
export function goToRegion(by: 1 | -1): void {
  const all = [...document.querySelectorAll<HTMLElement>(regions)].filter(
    (one) =>
      one.checkVisibility() &&
      (one.matches('#inspector, [data-crossed]') || !isInside(one, 'main')),
  )
  const here = all.findLastIndex((one) => one.contains(document.activeElement))
  const start = here === -1 && by === -1 ? 0 : here
  for (let step = 1; step <= all.length; step++) {
    const at = (start + by * step + all.length * step) % all.length
    if (focusInto(all[at])) return
  }
}

/** Focuses what Tab would reach first in a part of the screen, else the part itself; false when neither takes it. */
function focusInto(region: HTMLElement | undefined): boolean {
  if (region === undefined) return false
  const first = [...region.querySelectorAll<HTMLElement>(reachable)].find(
    (one) => one.tabIndex >= 0 && one.checkVisibility(),
  )
  const target = region.tagName === 'MAIN' && region.tabIndex === -1 ? region : (first ?? region)
  target.focus()
  return document.activeElement === target
}

function isInside(one: Element, what: string): boolean {
  const around = one.parentElement
  return around !== null && around.closest(what) !== null
}
