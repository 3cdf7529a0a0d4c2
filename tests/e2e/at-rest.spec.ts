import { expect, test, type Page, type Route } from '@playwright/test'
import { canvas, countFigures, figure, useTool } from './people/canvas.ts'
import { copyOfSample, hasItsParts, person, sampleModel } from './people/person.ts'

/** From the next page on nothing is ever at rest: what is pressed has to fetch what it opens. */
async function isNeverAtRest(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.requestIdleCallback = () => 0
  })
}

test('[E-72] [UI-23] what is pressed before the page is at rest opens all the same, with the focus where it belongs', async ({
  browser,
}) => {
  const tanaka = await person(browser, 'tanaka')
  const { page } = tanaka
  const model = await copyOfSample(tanaka, '開いてすぐの確認')
  await isNeverAtRest(page)

  await test.step('a menu and a dialog of a list', async () => {
    await page.goto(`/w/${model.workspace}/members`)
    const menu = page.getByRole('main').locator('button[aria-haspopup="menu"]').first()
    await menu.click()
    await expect(page.getByRole('menuitem').first()).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('menuitem')).toHaveCount(0)
    await expect(menu).toBeFocused()
    await page.getByRole('button', { name: '組織を招待' }).click()
    const dialog = page.getByRole('dialog')
    await expect(dialog).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
    await expect(page.getByRole('button', { name: '組織を招待' })).toBeFocused()
  })
  await test.step('a choice out of a list', async () => {
    await page.goto(`/w/${model.workspace}/audit`)
    const choice = page.getByRole('combobox').first()
    await choice.focus()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('option').first()).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(choice).toBeFocused()
  })
  await test.step('details, a menu by its key and a notice of the canvas', async () => {
    await tanaka.opens(model, 'flow')
    await figure(page, 'int-A').click()
    await expect(page.locator('#inspector').getByRole('heading').first()).toBeVisible()
    const before = await countFigures(page)
    await canvas(page).focus()
    await useTool(page, '複製')
    await expect.poll(() => countFigures(page)).toBe(before + 1)
    await page.getByRole('button', { name: '共有' }).click()
    await expect(page.locator('[data-notice]').filter({ hasText: /コピー/ })).toBeVisible()
  })
})

test('[E-118] [UI-64] [UI-65] what comes late stays away when one has gone elsewhere meanwhile, and what could not be had is asked for again', async ({
  browser,
}) => {
  const tanaka = await person(browser, 'tanaka')
  const { page } = tanaka
  const { workspace } = await sampleModel(tanaka)
  await isNeverAtRest(page)
  await page.goto(`/w/${workspace}/audit`)
  await expect(page.getByRole('main').getByRole('listitem').first()).toBeVisible()
  const first = page.getByRole('combobox').first()
  const second = page.getByRole('combobox').nth(1)
  const scripts = await holdsScripts(page)

  await test.step('another press, Escape and the focus are elsewhere', async () => {
    await first.click()
    await expect(first).toHaveAttribute('aria-busy', 'true')
    await second.click()
    await expect(first).not.toHaveAttribute('aria-busy')
    await page.keyboard.press('Escape')
    await expect(second).not.toHaveAttribute('aria-busy')
    await first.press('Enter')
    await page.keyboard.press('Tab')
    await expect(first).not.toHaveAttribute('aria-busy')
  })
  await test.step('nothing is said to come while it cannot be had', async () => {
    await second.focus()
    await page.keyboard.press('ArrowDown')
    await expect(second).toHaveAttribute('aria-busy', 'true')
    await scripts.fail()
    await expect(second).not.toHaveAttribute('aria-busy')
  })
  await test.step('asked for again it opens, that alone, by an arrow too', async () => {
    await page.keyboard.press('ArrowDown')
    await expect(page.getByRole('option').first()).toBeVisible()
    await expect(page.getByRole('listbox')).toHaveCount(1)
    await page.keyboard.press('Escape')
    await expect(second).toBeFocused()
    await expect(page.getByRole('listbox')).toHaveCount(0)
  })
})

/** From now on scripts are on their way until they fail all at once; those asked for later come. */
async function holdsScripts(page: Page): Promise<{ fail: () => Promise<void> }> {
  const held: Route[] = []
  const isScript = /\/_next\/static\/.*\.js/
  await page.route(isScript, (route) => void held.push(route))
  return {
    fail: async () => {
      for (const route of held) await route.abort()
      await page.unroute(isScript)
    },
  }
}

test('[E-73] what a page has fetched at rest takes the place of what stood there without moving anything or losing the focus', async ({
  browser,
}) => {
  const tanaka = await person(browser, 'tanaka')
  const { page } = tanaka
  const model = await copyOfSample(tanaka, '入れ替わりの確認')
  await page.addInitScript(() => {
    const before = window.requestIdleCallback.bind(window)
    let isLetGo = false
    const waiting: IdleRequestCallback[] = []
    window.requestIdleCallback = (act, options) => {
      if (isLetGo) return before(act, options)
      waiting.push(act)
      return 0
    }
    window.addEventListener('let-go', () => {
      isLetGo = true
      for (const act of waiting) before(act)
    })
  })
  await page.goto(`/w/${model.workspace}/audit`)
  const choice = page.getByRole('combobox').first()
  // What the page itself has to say has been said.
  await expect(page.getByRole('main').getByRole('listitem').first()).toBeVisible()
  await choice.focus()
  const places = async () =>
    await page.getByRole('main').evaluate((main) =>
      [...main.querySelectorAll('h1, label, [role="combobox"], input:not([aria-hidden])')].map(
        (one) => {
          const { x, y, width, height } = one.getBoundingClientRect()
          return [one.textContent, x, y, width, height]
        },
      ),
    )
  const before = await places()
  expect(before.length).toBeGreaterThan(3)
  await page.evaluate(() => window.dispatchEvent(new Event('let-go')))
  await hasItsParts(page)
  await expect(choice).toBeFocused()
  await expect(async () => expect(await places()).toEqual(before)).toPass()
})
