import { expect, test } from '@playwright/test'
import type { Model } from '#lib/model/model.ts'
import { figure, rename } from './people/canvas.ts'
import { copyOfSample, person, phone } from './people/person.ts'

test.use({ actionTimeout: 15_000 })

/** Without what other stories have left to be looked at. */
function settled(model: Model): Model {
  const states = Object.entries(model.states).map(([id, { olderName: _left, ...state }]) => [
    id,
    state,
  ])
  return { ...model, states: Object.fromEntries(states) as Model['states'] }
}

test('[E-88] [M-49] a name that was changed in one language says that the other is older, on the canvas, in the details and the tables, until somebody settles it', async ({
  browser,
}) => {
  const { page, ...takahashi } = await person(browser, 'takahashi')
  const model = await copyOfSample({ page }, '古い訳', settled)
  const emma = await person(browser, 'emma')
  await emma.opens(model, 'flow')
  await takahashi.opens(model, 'flow')
  await expect(page.locator('[data-older-name]')).toHaveCount(0)
  await rename(page, 'int-A', '統合したデータ（A社）')

  const mark = figure(emma.page, 'int-A').locator('[data-older-name="en"]')
  await expect(mark).toHaveAttribute('title', 'The English name is older than the Japanese one')
  await expect(figure(emma.page, 'int-A')).toHaveAttribute('aria-label', /English name is older/)
  await emma.page.goto(`/w/${model.workspace}/models/${model.model}/attributes?tab=table`)
  await expect(emma.page.getByRole('columnheader').locator('[data-older-name="en"]')).toHaveCount(1)
  await emma.opens(model, 'flow', '?as=list')
  await expect(emma.page.getByRole('row').locator('[data-older-name="en"]')).toHaveCount(1)

  await figure(page, 'int-A').click()
  const said = page.locator('#inspector [data-older-name]')
  await expect(said).toContainText('英語の名前は、日本語より前のものです')
  await page.getByRole('textbox', { name: /名称（英語）/ }).fill('Merged data (company A)')
  await page.getByRole('textbox', { name: /名称（英語）/ }).press('Enter')
  await expect(said).toHaveCount(0)
  await expect(emma.page.locator('[data-older-name]')).toHaveCount(0)

  await page.getByRole('textbox', { name: /名称（英語）/ }).fill('Data of company A, merged')
  await page.getByRole('textbox', { name: /名称（英語）/ }).press('Enter')
  await expect(said).toContainText('日本語の名前は、英語より前のものです')
  await said.getByRole('button', { name: 'このままでよい' }).click()
  await expect(said).toHaveCount(0)
  await page.keyboard.press('Control+z')
  await expect(said).toHaveCount(1)
})

test('[E-84] [F-73] the day of a model is changed at its head; others see it at once, and it is printed', async ({
  browser,
}) => {
  const { page, ...tanaka } = await person(browser, 'tanaka')
  const model = await copyOfSample({ page }, '基準日')
  const kansa = await person(browser, 'kansa')
  await kansa.opens(model, 'ba')
  await tanaka.opens(model, 'flow')
  await page.getByRole('button', { name: /^基準日/ }).click()
  const day = page.getByLabel('基準日', { exact: true })
  await day.fill('2027-04-01')
  await day.press('Enter')
  const seen = kansa.page.getByRole('button', { name: /^基準日 2027/ })
  await expect(seen).toBeVisible()
  await seen.click()
  await expect(kansa.page.getByLabel('基準日', { exact: true })).not.toBeEditable()
  await page.keyboard.press('Escape')
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText(/^基準日 2027/)).toBeVisible()
  await page.emulateMedia({ media: 'screen' })
})

test('[E-87] [F-60] on a phone the chosen cell never lies under the sheet of its details, whichever is chosen', async ({
  browser,
}) => {
  const { page, ...takahashi } = await person(browser, 'takahashi', phone)
  const model = await copyOfSample({ page }, '電話の表')
  await takahashi.opens(model, 'attributes', '?tab=table')
  const grid = page.getByRole('grid')
  await grid.locator('td').first().click()
  const sheet = page.locator('aside#inspector')
  await expect(sheet).toBeVisible()
  const active = page.locator('td[data-active]')
  const rows = await grid.locator('tbody tr').count()
  for (let row = 1; row < rows; row += 1) {
    await page.keyboard.press('ArrowDown')
    await expect
      .poll(async () => {
        const [cell, over] = [await active.boundingBox(), await sheet.boundingBox()]
        return cell === null || over === null
          ? Number.NaN
          : cell.y + Math.min(cell.height, 40) - over.y
      })
      .toBeLessThanOrEqual(0)
  }
})
