import { expect, test, type Locator, type Page } from '@playwright/test'
import { fitsItsWidth, isAccessible } from './people/accessible.ts'
import { figure } from './people/canvas.ts'
import { person, sampleModel } from './people/person.ts'

test.use({ actionTimeout: 15_000 })

const lists = [
  '',
  '/members',
  '/audit',
  '/models/new',
  '/models/MODEL/flow?as=list',
  '/models/MODEL/ba',
  '/models/MODEL/attributes?tab=table',
  '/models/MODEL/risks',
  '/models/MODEL/risks?tab=coverage',
  '/models/MODEL/risks?tab=heat',
  '/models/MODEL/responsibility',
  '/models/MODEL/agreement',
  '/models/MODEL/history',
]

/** How much two colours, as the browser computes them, stand out from each other (WCAG 2.2). */
function contrast(one: string, other: string): number {
  const light = (colour: string) => {
    const [r = 0, g = 0, b = 0] = (colour.match(/[\d.]+/g) ?? []).map((n) => Number(n) / 255)
    const linear = (c: number) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)
    return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b)
  }
  const [high, low] = [light(one), light(other)].toSorted((a, b) => b - a) as [number, number]
  return (high + 0.05) / (low + 0.05)
}

const styleOf = async (what: Locator, property: string) =>
  await what
    .first()
    .evaluate((node, name) => getComputedStyle(node).getPropertyValue(name), property)

/** Lines, outlines and words of the picture stand out from its ground; what is selected and what has the focus is seen. */
async function pictureIsSeen(page: Page) {
  const ground = await styleOf(page.locator('body'), 'background-color')
  const wire = page
    .locator('.react-flow__viewport svg path[stroke]')
    .or(page.locator('.react-flow__edge-path'))
  for (const [what, property] of [
    [wire, 'stroke'],
    [figure(page, 'int-A').locator('xpath=./*[1]'), 'border-top-color'],
    [figure(page, 'int-A'), 'color'],
  ] as const) {
    expect(contrast(await styleOf(what, property), ground), property).toBeGreaterThanOrEqual(3)
  }
  await figure(page, 'int-A').click()
  await expect(figure(page, 'int-A')).toHaveClass(/selected/)
  await page.keyboard.press('ArrowRight')
  await expect(figure(page, 'int-A')).not.toBeFocused()
  await expect(page.locator('.react-flow__node:focus')).toHaveCount(1)
}

test('[E-60] with the reader’s own colours the picture, its outlines and what is chosen stay to be seen', async ({
  browser,
}) => {
  const { page, ...tanaka } = await person(browser, 'tanaka')
  const model = await sampleModel({ page })
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ forcedColors: 'active', colorScheme })
    await tanaka.opens(model, 'flow')
    await pictureIsSeen(page)
    expect(await styleOf(figure(page, 'int-A'), 'outline-style')).toBe('solid')
    // Words on a filled ground are of the other colour, and no plate lies under them.
    const chip = page.locator('.react-flow__node .text-on-chip').first()
    const filled = page.locator('.react-flow__node .text-chip path').first()
    expect(await styleOf(chip, 'forced-color-adjust')).toBe('none')
    expect(contrast(await styleOf(chip, 'color'), await styleOf(filled, 'fill'))).toBeGreaterThan(7)
    const lens = page.getByRole('button', { name: '場', exact: true, pressed: true })
    expect(await styleOf(lens, 'outline-width')).toBe('3px')
    const focused = page.locator('.react-flow__node:focus-visible')
    expect(await styleOf(focused, 'outline-style')).toBe('dashed')
  }
})

test('[E-60] who asks for more contrast gets it, in the light and in the dark', async ({
  browser,
}) => {
  const { page, ...tanaka } = await person(browser, 'tanaka')
  const model = await sampleModel({ page })
  const muted = async () =>
    contrast(
      await styleOf(page.locator('.text-muted'), 'color'),
      await styleOf(page.locator('body'), 'background-color'),
    )
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ contrast: 'no-preference', colorScheme })
    await tanaka.opens(model, 'agreement')
    const before = await muted()
    await page.emulateMedia({ contrast: 'more', colorScheme })
    await expect.poll(muted).toBeGreaterThan(Math.max(7, before))
    await isAccessible(page)
  }
})

test('[E-60] at 320 pixels, as at 400 % of a window of 1280, every screen but the picture reads in one column and keeps all it says', async ({
  browser,
}) => {
  const { page } = await person(browser, 'tanaka')
  const { workspace, model } = await sampleModel({ page })
  await page.setViewportSize({ width: 320, height: 720 })
  for (const path of [...lists.map((one) => `/w/${workspace}${one}`), '/w', '/settings']) {
    await test.step(path, async () => {
      await page.goto(path.replace('MODEL', model))
      await expect(page.locator('[aria-busy="true"]')).toHaveCount(0)
      await expect(page.getByRole('heading').first()).toBeAttached()
      await fitsItsWidth(page)
      expect(await cutOff(page)).toEqual([])
    })
  }
})

test('[E-60] twice as large, words stay inside what holds them', async ({ browser }) => {
  const { page } = await person(browser, 'tanaka')
  const { workspace, model } = await sampleModel({ page })
  await page.setViewportSize({ width: 720, height: 450 })
  for (const path of [...lists.map((one) => `/w/${workspace}${one}`), '/w', '/settings']) {
    await test.step(path, async () => {
      await page.goto(path.replace('MODEL', model))
      await expect(page.locator('[aria-busy="true"]')).toHaveCount(0)
      await fitsItsWidth(page)
      expect(await cutOff(page)).toEqual([])
    })
  }
})

/** Buttons, links and headings of which a part lies outside the window and cannot be scrolled to. */
async function cutOff(page: Page): Promise<readonly string[]> {
  return await page.evaluate(() => {
    const scrolls = (node: Element | null): boolean =>
      node !== null &&
      node !== document.body &&
      (['auto', 'scroll'].includes(getComputedStyle(node).overflowX) || scrolls(node.parentElement))
    return [...document.querySelectorAll('button, a[href], h1, h2, h3')].flatMap((node) => {
      const { left, right, width, height } = node.getBoundingClientRect()
      const isSeen = width > 1 && height > 1 && getComputedStyle(node).visibility === 'visible'
      const isOut = left < -1 || right > document.documentElement.clientWidth + 1
      return isSeen &&
        isOut &&
        !scrolls(node.parentElement) &&
        node.closest('.sr-only, [inert]') === null
        ? [`${node.tagName} ${node.textContent.slice(0, 40)}`]
        : []
    })
  })
}

test('[E-61] where motion is reduced nothing moves by itself for more than a blink', async ({
  browser,
}) => {
  const { page, ...tanaka } = await person(browser, 'tanaka')
  const model = await sampleModel({ page })
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await tanaka.opens(model, 'flow')
  const moving = async () =>
    await page.evaluate(() =>
      [...document.querySelectorAll('*')].flatMap((node) => {
        const { transitionDuration, animationDuration, animationIterationCount } =
          getComputedStyle(node)
        const seconds = [...transitionDuration.split(','), ...animationDuration.split(',')].map(
          Number.parseFloat,
        )
        const isEndless = animationIterationCount.includes('infinite')
        return Math.max(...seconds) > 0.02 || isEndless ? [node.outerHTML.slice(0, 80)] : []
      }),
    )
  expect(await moving()).toEqual([])
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('option').first()).toBeVisible()
  expect(await moving()).toEqual([])
})
