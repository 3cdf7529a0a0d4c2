import { expect, test, type Page } from '@playwright/test'
import { figure } from './people/canvas.ts'
import { copyOfSample, hasItsParts, person } from './people/person.ts'

test('[E-124] [F-112] what somebody else takes away leaves the canvas before anything around it is counted anew', async ({
  browser,
}) => {
  const takahashi = await person(browser, 'takahashi')
  const tanaka = await person(browser, 'tanaka')
  const at = await copyOfSample(takahashi, '先に描く')
  await takahashi.opens(at, 'flow')
  await tanaka.opens(at, 'flow')
  await hasItsParts(tanaka.page)
  const { page } = tanaka
  await expect(page.locator('footer a').filter({ hasText: '未具体化' })).toBeVisible()
  await watchOrder(page, 'raw-body')
  await figure(takahashi.page, 'raw-body').click()
  await takahashi.page.keyboard.press('Delete')
  await expect(figure(page, 'raw-body')).toHaveCount(0)
  await expect.poll(async () => await order(page)).toEqual(['canvas', 'frame'])
})

/** Notes in which order the figure leaves the canvas and the text of the bottom bar changes; one note each. */
async function watchOrder(page: Page, id: string): Promise<void> {
  await page.evaluate((figureId) => {
    const held = window as unknown as { order: string[] }
    held.order = []
    new MutationObserver((all) => {
      const isGone = all.some(({ removedNodes }) =>
        [...removedNodes].some(
          (node) => node instanceof HTMLElement && node.dataset['id'] === figureId,
        ),
      )
      const isCounted = all.some(
        ({ target }) => (target.parentElement?.closest('footer a') ?? null) !== null,
      )
      if (isGone && isCounted) held.order.push('both')
      else if (isGone) held.order.push('canvas')
      else if (isCounted && !held.order.includes('frame')) held.order.push('frame')
    }).observe(document.body, { subtree: true, childList: true, characterData: true })
  }, id)
}

async function order(page: Page): Promise<readonly string[]> {
  return await page.evaluate(() => (window as unknown as { order: string[] }).order)
}
