import { expect, test } from '@playwright/test'
import { isAccessible } from './people/accessible.ts'
import { copyOfSample, person } from './people/person.ts'

test('[E-96] [G-59] [UI-44] a row is filled in by Tab and ended by Enter; of many parties those wanted are found, and all chosen at once', async ({
  browser,
}) => {
  const takahashi = await person(browser, 'takahashi')
  const { page } = takahashi
  const model = await copyOfSample(takahashi, '続けて入力する')
  await takahashi.opens(model, 'attributes', '?tab=table&turn=1')
  const active = page.locator('td[data-active]')
  await page.locator('td[data-at="0:0"]').click()
  await page.keyboard.type('一')
  await page.keyboard.press('Tab')
  await page.keyboard.type('二')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(active).toHaveAttribute('data-at', '1:0')
  await page.keyboard.press('Enter')
  await expect(active).toHaveAttribute('data-at', '2:0')

  await takahashi.opens(model, 'ba', '?ba=ba-dpa')
  const parties = page.getByRole('group', { name: /当事者/ })
  const boxes = parties.getByRole('checkbox')
  await expect(boxes.first()).toBeVisible()
  const search = parties.getByRole('searchbox')
  await search.fill('ｂ社')
  await expect(boxes).toHaveCount(1)
  await boxes.first().uncheck()
  await parties.getByRole('button', { name: 'すべて選ぶ' }).click()
  await expect(boxes.first()).toBeChecked()
  await search.fill('')
  await parties.getByRole('button', { name: 'すべて選ぶ' }).click()
  await expect(parties.getByRole('checkbox', { checked: false })).toHaveCount(0)
  await isAccessible(page)
  await parties.getByRole('button', { name: 'すべて外す' }).click()
  await expect(parties.getByRole('checkbox', { checked: true })).toHaveCount(0)
})
