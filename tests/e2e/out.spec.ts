import { readFile } from 'node:fs/promises'
import { expect, test } from '@playwright/test'
import { copyOfSample, person } from './people/person.ts'

test('[E-70] a model is given another title in place, seen by others at once and there after a reload', async ({
  browser,
}) => {
  const tanaka = await person(browser, 'tanaka')
  const emma = await person(browser, 'emma')
  const at = await copyOfSample(tanaka, '題名の確認')
  await tanaka.opens(at, 'ba')
  await emma.opens(at, 'flow')
  await tanaka.page.getByRole('button', { name: /^モデルの題名/ }).press('F2')
  await tanaka.page.getByRole('textbox', { name: /^モデルの題名/ }).fill('見守りの共同利用')
  await tanaka.page.keyboard.press('Enter')
  await tanaka.isSaved()
  await emma.page.getByRole('button', { name: /^Title of the model/ }).dblclick()
  await emma.page.getByRole('textbox', { name: /^Title of the model/ }).fill('Joint use')
  await emma.page.keyboard.press('Enter')
  await emma.isSaved()
  await tanaka.page.reload()
  await expect(tanaka.page.getByRole('banner').getByRole('heading')).toHaveText('見守りの共同利用')
  await tanaka.page.goto(`/w/${at.workspace}`)
  await expect(tanaka.page.getByRole('heading', { name: '見守りの共同利用' })).toBeVisible()
  await emma.page.goto(`/w/${at.workspace}`)
  await expect(emma.page.getByRole('heading', { name: 'Joint use' })).toBeVisible()
})

test('[E-71] the flow is saved as a drawing that bears its title, and printed alone; a table is printed without the frame', async ({
  browser,
}) => {
  const tanaka = await person(browser, 'tanaka')
  const { page } = tanaka
  const at = await copyOfSample(tanaka, '図の保存')
  await tanaka.opens(at, 'flow')
  await page.keyboard.press('Control+k')
  await page.keyboard.insertText('SVG')
  const file = page.waitForEvent('download')
  await page.getByRole('option', { name: /図をSVGで保存する/ }).click()
  const saved = await file
  expect(saved.suggestedFilename()).toBe('図の保存.svg')
  expect(await readFile(await saved.path(), 'utf8')).toContain('統合データ')

  await page.evaluate(() => {
    window.print = () => {
      const sheet = document.querySelector<HTMLImageElement>('body > .print-sheet')
      document.title = `printed ${sheet?.naturalWidth ?? 0}`
    }
  })
  await page.keyboard.press('Control+p')
  await expect(page).toHaveTitle(/^printed [1-9]/)
  await expect(page.locator('.print-sheet')).toHaveCount(0)

  await tanaka.opens(at, 'attributes', '?tab=table')
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('grid')).toBeVisible()
  await expect(page.getByRole('banner').getByRole('heading')).toBeVisible()
  await expect(page.getByRole('navigation')).toHaveCount(0)
  const isCut = await page
    .getByRole('grid')
    .evaluate((grid) => getComputedStyle(grid.parentElement ?? grid).overflowY !== 'visible')
  expect(isCut).toBe(false)
})
