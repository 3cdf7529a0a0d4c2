import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

/**
 * No violation that axe can find on the page as it stands (WCAG 2.2 A and AA). Left out are only the empty spans around an open menu
 * that give a focus they get back into it at once (hidden from readers on purpose, nothing ever stays on them), and what is `behind`
 * a question, faded until it is answered.
 */
export async function isAccessible(page: Page, { behind }: { readonly behind?: string } = {}) {
  const axe = new AxeBuilder({ page })
    .options({
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
      // Left out by axe unless it is asked for: whatever is pressed is 24 pixels large, or has so much room (2.5.8).
      rules: { 'target-size': { enabled: true } },
    })
    .exclude('[data-base-ui-focus-guard]')
  if (behind !== undefined) axe.exclude(behind)
  await standsStill(page)
  // On the way from one screen to the next a page has no title for a moment.
  await expect(page).toHaveTitle(/./)
  const found = await axe.analyze()
  expect(told(found)).toEqual([])
  // No sentence is left with a place in it that nobody has filled.
  const text = await page.locator('body').innerText()
  expect(text.match(/\{[a-zA-Z]+\}/gu) ?? []).toEqual([])
}

/** A colour on its way to another one is neither: waits until nothing that ends is moving any more. */
async function standsStill(page: Page) {
  await page.evaluate(async () => {
    const moving = () =>
      document
        .getAnimations()
        .filter((one) => one.effect?.getComputedTiming().endTime !== Infinity)
        .filter((one) => one.playState === 'running')
        // What is folded away does not go on until it is opened.
        .filter(({ effect }) => (effect as KeyframeEffect).target?.checkVisibility() !== false)
    for (let left = moving(); left.length > 0; left = moving()) {
      await Promise.allSettled(left.map(async (one) => await one.finished))
    }
  })
}

/** In the dark theme every text stands out from what is behind it too; everything else is the same in both. */
export async function isLegibleInTheDark(page: Page) {
  await page.emulateMedia({ colorScheme: 'dark' })
  await standsStill(page)
  const found = await new AxeBuilder({ page }).withRules(['color-contrast']).analyze()
  await page.emulateMedia({ colorScheme: 'light' })
  expect(told(found)).toEqual([])
}

function told({ violations }: Awaited<ReturnType<AxeBuilder['analyze']>>): string[] {
  return violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes.map((n) => [...n.target, n.html.slice(0, 200)].join(' ')).join(' | ')}`,
  )
}

/** The page does not scroll sideways. */
export async function fitsItsWidth(page: Page) {
  const over = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(over).toBeLessThanOrEqual(0)
}
