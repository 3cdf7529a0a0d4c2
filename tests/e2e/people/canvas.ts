import { expect, type Locator, type Page } from '@playwright/test'

/** A figure on the canvas of STEP 1 by the id of its element. */
export function figure(page: Page, id: string): Locator {
  return page.locator(`.react-flow__node[data-id="${id}"]`)
}

/** The drawing surface of STEP 1. */
export function canvas(page: Page): Locator {
  return page.getByRole('application', { name: 'データの流れの図' })
}

/** How many data and event figures are drawn. */
export async function countFigures(page: Page): Promise<number> {
  return await page.locator('.react-flow__node').count()
}

/** Renames a figure in place: select, F2, type, Enter; then lets go of it, so that the details do not cover others. */
export async function rename(page: Page, id: string, name: string) {
  await figure(page, id).click()
  await page.keyboard.press('F2')
  await page.getByRole('textbox', { name: '名前', exact: true }).fill(name)
  await page.keyboard.press('Enter')
  await expect(figure(page, id)).toContainText(name)
  await page.keyboard.press('Escape')
}

/** Drags a figure by some pixels, in steps, as a hand does. */
export async function drag(page: Page, id: string, dx: number, dy: number) {
  const box = await boxOf(figure(page, id))
  await page.mouse.move(box.x + box.width / 2, box.y + 14)
  await page.mouse.down()
  await page.mouse.move(box.x + box.width / 2 + dx / 2, box.y + 14 + dy / 2, { steps: 5 })
  await page.mouse.move(box.x + box.width / 2 + dx, box.y + 14 + dy, { steps: 5 })
  await page.mouse.up()
}

/** Where a figure stands on the screen, in CSS pixels. */
export async function boxOf(what: Locator) {
  const box = await what.boundingBox()
  if (box === null) throw new Error('the figure is not on the screen')
  return box
}
