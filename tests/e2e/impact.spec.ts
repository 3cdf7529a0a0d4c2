import { readFile } from 'node:fs/promises'
import { expect, test } from '@playwright/test'
import { fitsItsWidth, isAccessible, isLegibleInTheDark } from './people/accessible.ts'
import { copyOfSample, hasItsParts, person, phone } from './people/person.ts'

test.use({ actionTimeout: 15_000 })

test('[E-132] [F-122] [F-123] [F-124] what a change reaches stands beside every step as a picture and a list, follows the edits of others and leads to a risk', async ({
  browser,
}) => {
  const takahashi = await person(browser, 'takahashi')
  const mori = await person(browser, 'mori')
  const { page } = takahashi
  const model = await copyOfSample(takahashi, '影響の範囲')
  await takahashi.opens(model, 'flow', '?sel=int-A')
  await mori.opens(model, 'flow', '?sel=t-1')
  await hasItsParts(page)
  const sheet = page.getByRole('complementary', { name: '影響の範囲' })
  const rows = (kind: string) => sheet.locator(`[data-reached="${kind}"] tr[data-reached-id]`)

  await page.locator('#inspector').getByRole('button', { name: '影響の範囲を見る' }).click()
  await expect(sheet.getByRole('heading', { name: '影響の範囲' })).toBeFocused()
  await expect(page).toHaveURL(/impact=int-A/)
  const picture = sheet.getByRole('img', { name: /統合データ（A社）.*データの流れの図/ })
  await expect(picture).toHaveJSProperty('complete', true)
  await expect(picture).not.toHaveJSProperty('naturalWidth', 0)
  await expect(rows('states')).toHaveCount(4)
  await expect(rows('risks')).toHaveCount(7)
  await expect(sheet.locator('tr[data-reached-id="high"]')).toContainText('統合データ（A社） → ')
  await isAccessible(page)
  await isLegibleInTheDark(page)

  await mori.page.locator('#inspector').getByRole('button', { name: '削除', exact: true }).click()
  await expect(rows('states')).toHaveCount(0)
  await mori.page.keyboard.press('Control+z')
  await expect(rows('states')).toHaveCount(4)

  await sheet.locator('tr[data-reached-id="r4"]').getByRole('link').click()
  await expect(page).toHaveURL(/\/risks\?.*r4/)
  await expect(rows('risks')).toHaveCount(7)
  await sheet.getByRole('button', { name: '影響の範囲を閉じる' }).click()
  await expect(sheet).toHaveCount(0)

  await page.keyboard.press('Control+k')
  await page.keyboard.insertText('えいきょう')
  await page.getByRole('option', { name: /影響の範囲を見る/ }).click()
  await expect(page).toHaveURL(/impact=t-1/)
  await expect(rows('events').first()).toBeVisible()

  const emma = await person(browser, 'emma', phone)
  await emma.opens(model, 'flow', '?impact=svc')
  const hers = emma.page.getByRole('complementary', { name: 'What a change reaches' })
  await expect(hers.getByText(/not from the ministry/i)).toBeVisible()
  await fitsItsWidth(emma.page)
  await isAccessible(emma.page)
})

test('[E-132] [G-92] [G-93] the conditions of transfers are saved as CSV and printed as pages of their own', async ({
  browser,
}) => {
  const kansa = await person(browser, 'kansa')
  const { page } = kansa
  const model = await copyOfSample(await person(browser, 'takahashi'), '条件の書き出し')
  await kansa.opens(model, 'ba', '?tab=conditions&event=t-2')
  const out = page.getByRole('button', { name: '書き出し' })
  await out.click()
  const saved = page.waitForEvent('download')
  await page.getByRole('menuitem', { name: 'この移転・提供をCSVで保存' }).click()
  const file = await saved
  expect(file.suggestedFilename()).toMatch(/^条件の書き出し 流通の条件 .+\.csv$/)
  const text = await readFile(await file.path(), 'utf8')
  expect(text).toMatch(/^\uFEFF移転・提供,属性・義務,/)
  expect(text.trimEnd().split('\r\n')).toHaveLength(12)
  expect(text).toMatch(/知的財産（営業秘密を含む）保護,必須,.*受領側の場にはない/)

  await page.evaluate(() => {
    window.print = () => {
      document.title = `printed ${document.querySelectorAll('body > .print-pages h2').length}`
    }
  })
  await out.click()
  await page.getByRole('menuitem', { name: /^すべての移転・提供を印刷/ }).click()
  await expect(page).toHaveTitle(/^printed ([2-9]|\d\d)/)
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('heading', { name: /^流通の条件: 条件の書き出し/ })).toBeVisible()
  await expect(page.locator('#main')).toBeHidden()
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
  await expect(page.locator('.print-pages')).toHaveCount(0)
})
