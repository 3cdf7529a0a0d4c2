import { expect, test, type Page } from '@playwright/test'
import { isAccessible } from './people/accessible.ts'
import { figure } from './people/canvas.ts'
import { copyOfSample, person } from './people/person.ts'

/** From now on the server fails whenever this is asked for; the answer ends it. */
async function failing(page: Page, procedure: string): Promise<() => Promise<void>> {
  const asked = (url: URL) =>
    url.pathname.startsWith('/api/trpc/') && url.pathname.includes(procedure)
  await page.route(asked, (route) => route.fulfill({ status: 500, body: 'down' }))
  return async () => await page.unroute(asked)
}

/**
 * Asks again, in vain while the server fails, and then until the answer is there. News of the server may have it asked for before
 * the button is pressed.
 */
async function asksAgain(page: Page, end: () => Promise<void>): Promise<void> {
  const again = page.getByRole('button', { name: 'もう一度試す' }).first()
  const asked = page.waitForRequest((request) => request.url().includes('/api/trpc/'))
  await again.click()
  await asked
  await expect(notLoaded(page)).toBeVisible()
  await end()
  await expect(async () => {
    if (await again.isVisible()) await again.click({ timeout: 1_000 })
    await expect(notLoaded(page)).toBeHidden({ timeout: 2_000 })
  }).toPass()
}

const notLoaded = (page: Page) =>
  page.getByRole('alert').filter({ hasText: '読み込めませんでした' }).first()

test('[E-98] [F-37] a part of a screen that cannot be loaded says so and is asked for again; the rest of the screen stands', async ({
  browser,
}) => {
  const tanaka = await person(browser, 'tanaka')
  const { page } = tanaka
  const model = await copyOfSample(tanaka, '読み込みの失敗')
  for (const step of ['responsibility', 'agreement'] as const) {
    const end = await failing(page, 'agreement.list')
    await tanaka.opens(model, step)
    await expect(notLoaded(page)).toBeVisible()
    await isAccessible(page)
    await asksAgain(page, end)
  }

  await tanaka.opens(model, 'flow')
  const end = await failing(page, 'model.elementHistory')
  await figure(page, 'int-A').click()
  await page.getByText('変更の履歴', { exact: true }).click()
  await expect(notLoaded(page)).toBeVisible()
  await asksAgain(page, end)
})
