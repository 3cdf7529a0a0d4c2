import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

/** No violation that axe can find on the page as it stands (WCAG 2.2 A and AA). */
export async function isAccessible(page: Page) {
  const found = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze()
  expect(told(found)).toEqual([])
}

/** In the dark theme every text stands out from what is behind it too; everything else is the same in both. */
export async function isLegibleInTheDark(page: Page) {
  await page.emulateMedia({ colorScheme: 'dark' })
  const found = await new AxeBuilder({ page }).withRules(['color-contrast']).analyze()
  await page.emulateMedia({ colorScheme: 'light' })
  expect(told(found)).toEqual([])
}

function told({ violations }: Awaited<ReturnType<AxeBuilder['analyze']>>): string[] {
  return violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target).join(' | ')}`)
}

/** The page does not scroll sideways. */
export async function fitsItsWidth(page: Page) {
  const over = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(over).toBeLessThanOrEqual(0)
}
