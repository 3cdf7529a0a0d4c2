import { whenDrawn } from '../points/when-drawn.ts'

/**
 * Where the focus goes when what had it is gone: to the finding it was at, else to the next that is still there; undefined when none is
 * (F-136).
 */
export function placeAfter(
  order: readonly string[],
  at: number,
  isThere: (name: string) => boolean,
): string | undefined {
  return order.slice(at).find(isThere)
}

/**
 * Told of something pressed that may go with what it settles, also later: keeps the focus near it. Where no finding is left behind it, the
 * heading has it.
 */
export function keepPlace(pressed: Element | null): void {
  const sheet = pressed?.closest('aside, article')
  if (pressed === null || sheet === null || sheet === undefined) return
  const items = [...sheet.querySelectorAll<HTMLElement>('[data-finding]')]
  const here = items.findIndex((item) => item.contains(pressed) || isBehind(item, pressed))
  const order = items.map((item) => item.dataset['finding'] ?? '')
  const itemOf = (name: string) =>
    sheet.querySelector<HTMLElement>(`[data-finding="${CSS.escape(name)}"]`)
  whenDrawn(() => {
    if (pressed.isConnected) return false
    if (document.activeElement !== document.body) return true
    const name = placeAfter(order, here < 0 ? order.length : here, (one) => itemOf(one) !== null)
    const place = name === undefined ? headingOf(sheet) : itemOf(name)
    place?.focus()
    return true
  })
}

function isBehind(item: Element, pressed: Element): boolean {
  return (pressed.compareDocumentPosition(item) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
}

function headingOf(sheet: Element): HTMLElement | null {
  const heading = sheet.querySelector('h2')
  // Headings take the focus from programs only.
  heading?.setAttribute('tabindex', '-1')
  return heading
}
