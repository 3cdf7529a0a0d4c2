import { expect, type Locator, type Page } from '@playwright/test'

/** Somebody who uses the keyboard alone: after every key the focus stands on something that is seen, and is seen to stand there. */
export interface Keys {
  press(key: string, times?: number): Promise<void>
  type(text: string): Promise<void>
  /** goes on with Tab, or another key, until this has the focus; fails when it never gets it */
  to(what: Locator, key?: string): Promise<void>
}

/** The keyboard of a page, watched. */
export function keysOf(page: Page): Keys {
  const look = async (after: string) => {
    await expect.poll(() => focusOn(page), { message: `after ${after}` }).toBe('seen')
  }
  const press = async (key: string, times = 1) => {
    for (let time = 0; time < times; time += 1) {
      await page.keyboard.press(key)
      await look(key)
    }
  }
  return {
    press,
    async type(text) {
      await page.keyboard.type(text)
      await look(text)
    },
    async to(what, key = 'Tab') {
      for (let step = 0; step < 80; step += 1) {
        const has = (await what.count()) > 0 && (await what.evaluate(isFocused))
        if (has) return
        await press(key)
      }
      throw new Error(`${key} does not lead to ${String(what)}`)
    },
  }
}

function isFocused(node: Element): boolean {
  return node === document.activeElement
}

/** What is wrong with the place of the focus; `seen` when nothing is. */
async function focusOn(page: Page): Promise<string> {
  return await page.evaluate(() => {
    const at = document.activeElement
    if (!(at instanceof HTMLElement) || at === document.body) return 'nowhere'
    const name = `${at.tagName.toLowerCase()} ${at.getAttribute('aria-label') ?? at.innerText.slice(0, 40)}`
    const outlined = (one: Element) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(one)
      return outlineStyle !== 'none' && parseFloat(outlineWidth) > 0
    }
    const around = at.closest('label, td, [data-focus-ring]')
    // A text is seen to have the focus by its caret, an entry of a list by its colours.
    const isMarked =
      at.matches('[role=menuitem], [role=option]') &&
      getComputedStyle(at).backgroundColor !== 'rgba(0, 0, 0, 0)'
    const hasCaret = at.matches('textarea, input:not([type=radio], [type=checkbox])')
    if (!hasCaret && !isMarked && !outlined(at) && !(around !== null && outlined(around)))
      return `not shown: ${name}`
    const shown = at.matches('.sr-only') && around !== null ? around : at
    const box = shown.getBoundingClientRect()
    const [left, right] = [Math.max(0, box.left), Math.min(innerWidth, box.right)]
    const [top, bottom] = [Math.max(0, box.top), Math.min(innerHeight, box.bottom)]
    if (right - left < 1 || bottom - top < 1) return `out of sight: ${name}`
    // Something of it lies on top (WCAG 2.2, 2.4.11).
    const steps = [0.02, 0.25, 0.5, 0.75, 0.98]
    const isOnTop = steps.some((x) =>
      steps.some((y) => {
        const over = document.elementFromPoint(left + (right - left) * x, top + (bottom - top) * y)
        return over !== null && (shown.contains(over) || over.contains(shown))
      }),
    )
    return isOnTop ? 'seen' : `covered: ${name}`
  })
}
