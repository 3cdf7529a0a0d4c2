const kept = 12
const focusable =
  'a[href], button:not(:disabled), input:not(:disabled), textarea:not(:disabled), select:not(:disabled), [tabindex]'

/** What is about to go, though it may still be drawn: a menu from which a dialog was opened. */
const fading = '[role="menu"], [role="listbox"], [data-closed], [data-ending-style], [data-notice]'

/** Where the focus has been, newest first: each place with everything around it, from the inside out. */
let trail: readonly (readonly WeakRef<Element>[])[] = []

/** Follows the focus from now on; the answer ends it. */
export function followFocus(): () => void {
  const follow = ({ target }: Event) => note(target)
  // Somebody may have begun before the page listened.
  note(document.activeElement)
  document.addEventListener('focusin', follow)
  // Not every browser focuses a button that is pressed by a pointer.
  document.addEventListener('pointerdown', follow, true)
  return () => {
    document.removeEventListener('focusin', follow)
    document.removeEventListener('pointerdown', follow, true)
  }
}

function note(target: EventTarget | null): void {
  const place = target instanceof Element ? target.closest(focusable) : null
  if (place === null || place.hasAttribute('data-base-ui-focus-guard')) return
  if (trail[0]?.[0]?.deref() === place) return
  trail = [around(place).map((one) => new WeakRef(one)), ...trail].slice(0, kept)
}

/**
 * Where the focus goes when something that floats closes (UI-11): to what had it before, or to what is nearest around that; where
 * all of it is gone, to the content of the page. `true` leaves it to whoever asks.
 */
export function focusToReturnTo(closing: Element | null): HTMLElement | true {
  const paths = trail.map((path) => path.flatMap((ref) => ref.deref() ?? []))
  const found = placeToReturnTo(paths, {
    isClosing: (place) => closing?.contains(place) === true || place.closest(fading) !== null,
    takesFocus: (place) => place.isConnected && place.matches(focusable) && isSeen(place),
  })
  const place = found ?? document.getElementById('main')
  return place instanceof HTMLElement ? place : true
}

/** The newest place outside of what closes, or the nearest thing around it that still takes the focus. */
export function placeToReturnTo<E>(
  paths: readonly (readonly E[])[],
  at: { readonly isClosing: (place: E) => boolean; readonly takesFocus: (place: E) => boolean },
): E | undefined {
  for (const path of paths) {
    const [place] = path
    if (place === undefined || at.isClosing(place)) continue
    const found = path.find(at.takesFocus)
    if (found !== undefined) return found
  }
  return undefined
}

function around(place: Element): readonly Element[] {
  const above: Element[] = []
  for (let one: Element | null = place; one !== null; one = one.parentElement) above.push(one)
  return above
}

function isSeen(place: Element): boolean {
  return place.checkVisibility()
}
