import { expect, test } from '@playwright/test'
import { isAccessible } from './people/accessible.ts'
import { atHome, person, phone, sampleModel } from './people/person.ts'

test('[E-142] [F-220] [F-221] who carries what is a picture and a table with the same numbers, and leads to what nobody carries', async ({
  browser,
}) => {
  const tanaka = await person(browser, 'tanaka')
  const { page } = tanaka
  const model = await sampleModel(tanaka)
  await tanaka.opens(model, 'responsibility')
  await page.getByRole('button', { name: '担い手の流れ' }).click()
  await expect(page).toHaveURL(/tab=carriers/)
  const picture = page.getByRole('img', { name: /担い手なし/ })
  await expect(picture).toBeVisible()
  await expect(picture).toContainText('担い手なし')
  const table = page.getByRole('table', { name: '保護の観点と担い手の件数' })
  await expect(table.getByRole('columnheader', { name: '担い手なし' })).toBeVisible()
  await expect(table.getByRole('row', { name: /^合計/ })).toBeVisible()
  await isAccessible(page)

  const sato = await person(browser, 'sato', phone)
  await sato.page.goto(page.url())
  await expect(sato.page.getByRole('img', { name: /担い手なし/ })).toBeVisible()

  await page.getByRole('button', { name: '担い手なしを表で見る' }).click()
  await expect(page).toHaveURL(/only=gaps/)
  await expect(page.getByRole('table', { name: 'リスクの対策と組織の分担' })).toBeVisible()
})

test('[E-142] [F-222] an administrator is told what leaving means, and the organisation of the last owner stays', async ({
  browser,
}) => {
  const { page } = await atHome(browser, 'tanaka')
  await page.getByRole('link', { name: '組織と参加者' }).first().click()
  await page.waitForURL(/members/)
  await page.getByRole('button', { name: '退会する', exact: true }).click()
  const dialog = page.getByRole('alertdialog')
  await expect(dialog).toContainText('担い手のいない空白になり')
  await isAccessible(page)
  await dialog.getByRole('button', { name: 'やめる' }).click()
  await expect(dialog).toBeHidden()
  await page.getByRole('button', { name: '退会する', exact: true }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: '退会を確定する' }).click()
  await expect(
    page.getByText('ほかの組織にまとめ役がいないため、退会できません。', { exact: false }).first(),
  ).toBeVisible()
})
