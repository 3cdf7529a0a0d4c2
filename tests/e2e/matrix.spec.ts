import { expect, test } from '@playwright/test'
import { must } from '#lib/base/must.ts'
import { isAccessible } from './people/accessible.ts'
import { copyOfSample, person, phone, sampleModel } from './people/person.ts'

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

test('[E-153] [F-266] [F-267] [F-268] a long matrix is drawn around what is seen, goes where keys and counts lead, and is put together by ba; on a phone by organisation', async ({
  browser,
}) => {
  const tanaka = await person(browser, 'tanaka')
  const model = await copyOfSample(tanaka, '長い責任分界', (sample) => ({
    ...sample,
    risks: {
      ...sample.risks,
      ...Object.fromEntries(
        Array.from({ length: 80 }, (_, n) => [
          `z${n}`,
          { ...must(sample.risks['r1'], 'a risk'), incident: { ja: `追加のリスク${n}` } },
        ]),
      ),
    },
    measures: Object.fromEntries(
      Object.entries(sample.measures).map(([id, measure], n) => {
        const more = n === 0 ? Array.from({ length: 79 }, (_, i) => `z${i}`) : []
        return [id, { ...measure, risks: [...measure.risks, ...more] }]
      }),
    ),
  }))
  await tanaka.opens(model, 'responsibility')
  const { page } = tanaka
  const table = page.getByRole('table', { name: 'リスクの対策と組織の分担' })
  const rows = table.locator('tr[data-index]')
  await expect(table).toHaveAttribute('aria-rowcount', /^1[67]\d$/)
  await expect(rows.first()).toBeVisible()
  expect(await rows.count()).toBeLessThan(60)
  await expect(table.getByText('追加のリスク79')).toHaveCount(0)

  await test.step('the walk leads to the row of the risk without a measure, far below', async () => {
    await page.goto(`${page.url()}?point=gap.z79`)
    await expect(table.getByText('追加のリスク79')).toBeInViewport()
    await isAccessible(page)
  })

  await test.step('rows stand under their ba', async () => {
    await tanaka.opens(model, 'responsibility')
    await page.getByRole('combobox', { name: '行のまとめ方' }).click()
    await page.getByRole('option', { name: '場ごと' }).click()
    await expect(page).toHaveURL(/group=ba/)
    await expect(table.getByText('不正競争防止法')).toBeVisible()
  })

  await test.step('on a phone one organisation is shown at a time', async () => {
    const small = await person(browser, 'tanaka', phone)
    await small.opens(await sampleModel(small), 'responsibility')
    await expect(small.page.getByRole('table').getByRole('columnheader')).toHaveCount(2)
    await isAccessible(small.page)
  })
})
