import { expect, test } from '@playwright/test'
import { isAccessible } from './people/accessible.ts'
import { copyOfSample, person, phone } from './people/person.ts'

test('[E-145] [F-223] [F-224] [F-225] an organisation hands over what it manages, and what is left is there after a reload', async ({
  browser,
}) => {
  const { page } = await person(browser, 'mori')
  const { workspace } = await copyOfSample({ page }, '引き継ぎの話')
  await page.goto(`/w/${workspace}/members`)
  await page.getByRole('link', { name: /^引き継ぎ/ }).click()
  await page.waitForURL(/hand-over/)
  const own = page.getByRole('region', { name: '引き継ぎの話' })
  await expect(own).toContainText('管理している要素')
  await expect(page.getByRole('table', { name: /の分担/ }).first()).toBeVisible()
  await isAccessible(page)

  await page.getByRole('button', { name: '引き継ぎ先を選ぶ' }).click()
  const main = page.getByRole('main')
  const line = main.getByRole('listitem').filter({ hasText: '引き継ぎの話' })
  await line.getByRole('combobox').click()
  await page.getByRole('option').nth(1).click()
  await isAccessible(page)
  await page.getByRole('button', { name: /1.*件を引き継ぐ/ }).click()
  await expect(page.getByRole('heading', { name: '結果と残り' })).toBeVisible()
  await expect(page.getByText(/1.*件を引き継ぎ先に渡しました/)).toBeVisible()

  await page.reload()
  await expect(own).toBeVisible()
  await expect(own).not.toContainText('管理している要素')

  const { page: small } = await person(browser, 'mori', phone)
  await small.goto(page.url())
  await expect(small.getByRole('button', { name: '引き継ぎ先を選ぶ' })).toBeVisible()
  await isAccessible(small)

  const { page: other } = await person(browser, 'sato')
  await other.goto(page.url())
  await expect(other.getByText('まとめ役だけです', { exact: false })).toBeVisible()
  await other.goto(`/w/${workspace}/members`)
  await other.getByRole('button', { name: '自分だけ退会する' }).click()
  const asked = other.getByRole('alertdialog')
  await expect(asked).toContainText('署名の記録はそのまま残ります')
  await asked.getByRole('button', { name: 'やめる' }).click()
  await expect(asked).toBeHidden()
})
