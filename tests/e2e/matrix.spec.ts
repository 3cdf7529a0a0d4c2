import { expect, test } from '@playwright/test'
import { person, sampleModel } from './people/person.ts'

test('[E-139] [F-242] the matrix tells what is open and leads there, and a rule offers who carries it out', async ({
  browser,
}) => {
  const tanaka = await person(browser, 'tanaka')
  const model = await sampleModel(tanaka)
  await tanaka.opens(model, 'responsibility')
  const { page } = tanaka
  const jumps = page.getByRole('group', { name: '責任分界の指摘' })
  await jumps.getByRole('button', { name: /未回答/ }).press('Enter')
  await expect(page.locator('[data-mark="G3"]:focus')).toBeVisible()
  await page.getByRole('button', { name: /ルールで提案する/ }).click()
  const list = page.getByRole('region', { name: '「実施 = データ管理主体」で提案する' })
  const offers = await list.getByRole('listitem').count()
  expect(offers).toBeGreaterThan(0)
  await list.getByRole('button', { name: `${offers} 件を提案する` }).click()
  await expect(page.getByText(`${offers} 件を提案しました`)).toBeVisible()
  await expect(list).toHaveCount(0)

  await test.step('two that answer for one measure are a conflict, which the bottom bar counts', async () => {
    await page.locator('[data-at="0,3"]').click()
    const form = page.getByRole('form', { name: 'E社に提案する' })
    await form.locator('label', { hasText: '最終責任' }).click()
    await form.getByRole('button', { name: '提案する', exact: true }).click()
    const conflicts = page.getByRole('contentinfo').getByRole('link', { name: /衝突 1/ })
    await expect(conflicts).toBeVisible()
    await expect(jumps.getByRole('button', { name: '最終責任の重なり 1' })).toBeVisible()
    await page.getByRole('button', { name: '引き戻す' }).click()
    await page.getByRole('button', { name: '引き戻しを確定する' }).click()
    await expect(conflicts).toHaveCount(0)
  })
})
