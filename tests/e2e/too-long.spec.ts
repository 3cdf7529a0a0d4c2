import { expect, test } from '@playwright/test'
import { isAccessible } from './people/accessible.ts'
import { copyOfSample, person } from './people/person.ts'

const pasted = 'あ'.repeat(200_000)

test('[E-94] [UI-43] [G-58] what is too long or out of order says what is wrong and how long it may be, and stays to be mended', async ({
  browser,
}) => {
  const takahashi = await person(browser, 'takahashi')
  const { page } = takahashi
  const model = await copyOfSample(takahashi, '長すぎる入力の確認')
  await takahashi.opens(model, 'ba', '?ba=ba-dpa')

  const from = page.getByLabel('効力の始まり', { exact: true }).first()
  const to = page.getByLabel('効力の終わり', { exact: true }).first()
  await from.fill('2027-04-01')
  await from.press('Enter')
  await to.fill('2027-03-31')
  await to.press('Enter')
  await expect(page.getByText('終わりの日は、始まりの日と同じか後にしてください')).toBeVisible()
  await expect(to).toHaveValue('2027-03-31')
  await isAccessible(page)
  await to.fill('2028-03-31')
  await to.press('Enter')
  await expect(page.getByText('終わりの日は、始まりの日と同じか後にしてください')).toBeHidden()

  const name = page.getByLabel('名称（日本語）', { exact: true }).first()
  await name.fill(pasted)
  await name.blur()
  await expect(page.getByText('200字までです（いま200,000字）')).toBeVisible()
  await expect(name).toHaveValue(pasted)
  await name.fill('短くした名称')
  await name.press('Enter')
  await expect(page.getByText('200字までです')).toBeHidden()
  await takahashi.isSaved()

  await takahashi.opens(model, 'attributes', '?tab=table')
  const cell = page.locator('td[id$="-purpose-int-A"]')
  await cell.click()
  await page.keyboard.press('F2')
  await page.keyboard.press('Control+a')
  await page.keyboard.insertText(pasted)
  await page.keyboard.press('Enter')
  await expect(page.getByText('ここに書けるのは4,000字までです').first()).toBeVisible()
  await expect(page.getByText('入力した内容は、ここに残しています')).toBeVisible()
  await expect(page.locator('[data-notice]')).toHaveCount(0)
  await isAccessible(page)
})
