import { expect, test } from '@playwright/test'
import { isAccessible } from './people/accessible.ts'
import { copyOfSample, person } from './people/person.ts'

test.use({ actionTimeout: 15_000 })

test('[E-85] a model without ba says what a ba is for and begins one, of its own or from the library; who may not edit reads why it is empty', async ({
  browser,
}) => {
  const { page, ...tanaka } = await person(browser, 'tanaka')
  const model = await copyOfSample({ page }, '場のないモデル', (sample) => ({
    ...sample,
    bas: {},
    demands: {},
  }))
  await tanaka.opens(model, 'ba')
  const main = page.getByRole('main')
  await expect(main.getByText('この流れには場がまだありません')).toBeVisible()
  await isAccessible(page)

  const kansa = await person(browser, 'kansa')
  await kansa.opens(model, 'ba')
  await expect(
    kansa.page.getByRole('main').getByText('この流れには場がまだありません'),
  ).toBeVisible()
  for (const name of ['場を追加', 'ひな形から加える'])
    await expect(kansa.page.getByRole('main').getByRole('button', { name })).toHaveCount(0)

  await main.getByRole('button', { name: 'ひな形から加える' }).click()
  await expect(page.getByRole('dialog').getByRole('textbox', { name: '探す' })).toBeFocused()
  await page.keyboard.press('Escape')
  await main.getByRole('button', { name: '場を追加' }).click()
  const name = main.getByRole('textbox').first()
  await expect(name).toBeFocused()
  await name.fill('共同利用規約')
  await name.press('Enter')
  await expect(kansa.page.getByRole('navigation', { name: '場', exact: true })).toContainText(
    '共同利用規約',
  )
})

test('[E-85] a condition is put on an attribute, told in words, held against the values, changed and taken back', async ({
  browser,
}) => {
  const { page, ...tanaka } = await person(browser, 'tanaka')
  const model = await copyOfSample({ page }, '条件の編集')
  await tanaka.opens(model, 'ba', '?ba=ba-appi')
  const demands = page.getByRole('region', { name: /属性への要求/ })
  const value = demands.getByRole('group').filter({ hasText: '価値' })
  await demands.getByRole('combobox', { name: '属性を加える' }).click()
  await page.getByRole('option', { name: '価値' }).click()
  await value.getByRole('combobox', { name: '条件を加える' }).click()
  await page.getByRole('option', { name: '重要度の上限' }).click()
  await expect(value.locator('summary')).not.toContainText('条件の指定なし')
  await value.getByRole('combobox', { name: '上限' }).click()
  await page.getByRole('option', { name: '低い', exact: true }).click()
  await expect(value.locator('summary')).toContainText('低い')
  await expect(value.locator('summary')).toContainText('必須')
  await isAccessible(page)
  await tanaka.isSaved()

  const sato = await person(browser, 'sato')
  await sato.opens(model, 'attributes', '?tab=table')
  const cell = sato.page.locator('td[id$="-value-int-A"]')
  await expect(cell).toContainText('それより高い')

  await value.getByRole('combobox', { name: '強さ' }).click()
  await page.getByRole('option', { name: '推奨' }).click()
  await expect(value.locator('summary')).toContainText('推奨')
  await value
    .getByRole('button', { name: /を外す$/ })
    .first()
    .click()
  await expect(value.locator('summary')).toContainText('条件の指定なし')
  await expect(cell).not.toContainText('それより高い')
  await value.getByRole('button', { name: 'この要求を外す' }).click()
  await expect(value).toHaveCount(0)
})
