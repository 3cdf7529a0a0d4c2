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

/** Where a figure stands on the canvas, in its own units: independent of how the view is moved. */
export async function placeOf(page: Page, id: string): Promise<{ x: number; y: number }> {
  const style = await figure(page, id).evaluate((node) => node.style.transform)
  const [x, y] = [...style.matchAll(/-?[\d.]+/g)].map(Number)
  if (x === undefined || y === undefined) throw new Error(`no place in “${style}”`)
  return { x, y }
}

/** What of the canvas is in view: how it is moved and how near. */
export async function viewOf(page: Page): Promise<{ x: number; y: number; zoom: number }> {
  const style = await page
    .locator('.react-flow__viewport')
    .evaluate((node) => (node instanceof HTMLElement ? node.style.transform : ''))
  const [x, y, zoom] = [...style.matchAll(/-?[\d.]+/g)].map(Number)
  if (x === undefined || y === undefined || zoom === undefined) throw new Error(`no view: ${style}`)
  return { x, y, zoom }
}

/** Uses an entry of the menu of canvas tools, by the keys alone. */
export async function useTool(page: Page, name: string) {
  await page.keyboard.press('m')
  await page.getByRole('menuitem', { name }).click()
}
