import type { Page } from '@playwright/test'
import type { Scenario } from './scenario.ts'

/** From the last press to a use case that one can work on, on a window that has opened a model before. */
export const template: Scenario = {
  id: 'template',
  title: 'Opening a template',
  async play({ house }) {
    const { page, context } = await house.visit('tanaka')
    const gallery = `${await house.workspace()}/models/new`
    // The scripts of the canvas have been loaded once, as for whoever has opened any model.
    await opened(page, gallery)
    const value = await opened(page, gallery)
    await context.close()
    return [{ what: 'open a template (use case 2), warm', value, unit: 'ms', goal: 1000 }]
  },
}

/** Milliseconds from the press of the last button to the first frame in which the figures are live. */
async function opened(page: Page, gallery: string): Promise<number> {
  await page.goto(gallery)
  await page.getByRole('button', { name: /^「使用例 2.*をコピーして始める$/ }).click()
  const start = page.getByRole('dialog').getByRole('button', { name: 'コピーして始める' })
  await start.waitFor()
  await page.evaluate(() => {
    const held = window as unknown as { benchOpened?: number; benchPressed: number }
    delete held.benchOpened
    document.addEventListener(
      'click',
      () => {
        held.benchPressed = performance.now()
      },
      { capture: true, once: true },
    )
    const look = () => {
      if (document.querySelector('.react-flow__node.draggable') === null)
        return void requestAnimationFrame(look)
      requestAnimationFrame(() => {
        held.benchOpened = performance.now() - held.benchPressed
      })
    }
    requestAnimationFrame(look)
  })
  await start.click()
  await page.waitForFunction(() => 'benchOpened' in window, undefined, { timeout: 60_000 })
  return await page.evaluate(() => (window as unknown as { benchOpened: number }).benchOpened)
}
