import { focusToReturnTo } from '#app/_ui/focus-trail.ts'

/** What had the focus when a sheet beside the work was opened: it gets it back when the sheet closes. */
export class SideOpener {
  readonly #sheet: string
  #opener: Element | null = null

  /** `sheet`: id of the sheet in the document */
  constructor(sheet: string) {
    this.#sheet = sheet
  }

  remember(): void {
    const { activeElement } = document
    if (activeElement?.closest(`#${this.#sheet}`) !== null) return
    // What opened it is gone already: the trail of the focus knows what is nearest.
    this.#opener = activeElement === document.body ? null : activeElement
  }

  /** What opened it may be gone: a step changed, a figure was removed. */
  giveBack(): void {
    const sheet = document.getElementById(this.#sheet)
    const opener = this.#opener
    const place =
      opener instanceof HTMLElement && opener.isConnected ? opener : focusToReturnTo(sheet)
    if (place !== true) place.focus({ preventScroll: true })
    this.#opener = null
  }
}
