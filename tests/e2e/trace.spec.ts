import { readFile } from 'node:fs/promises'
import { expect, test, type Page } from '@playwright/test'
import { fitsItsWidth, isAccessible } from './people/accessible.ts'
import { boxOf } from './people/canvas.ts'
import { compose, enterOfConversion, insertConverted } from './people/conversion.ts'
import { copyOfSample, person, phone } from './people/person.ts'

const main = [
  '属性',
  '室温・湿度',
  '統合データ（A社）',
  '統合データ（A社～D社）',
  '高次データ',
  '高次データ（提供先）',
  'サービス提供用データ',
]

const heads = (page: Page) => page.getByRole('table').getByRole('columnheader')
const cell = (page: Page, state: string, row: string) =>
  page.locator(`td[data-cell="${state}|${row}"]`)
const inspector = (page: Page) => page.locator('#inspector')

test('[E-35] a change tells what changed and why it has to be confirmed; an edit of somebody else shows at once', async ({
  browser,
}) => {
  const takahashi = await person(browser, 'takahashi')
  const mori = await person(browser, 'mori')
  const model = await copyOfSample(takahashi, 'トレースの確認')
  await takahashi.opens(model, 'attributes', '?tab=trace')
  const { page } = takahashi
  await expect(heads(page)).toContainText(main)

  const wider = cell(page, 'int-all', 'disclosureScope')
  await expect(wider).toContainText('PF事業者内')
  await expect(wider).toContainText('新たにPF事業者が含まれますが、根拠が書かれていません。')
  await wider.getByRole('button', { name: '確認が必要：統合データ（A社～D社）の開示範囲' }).click()
  await expect(inspector(page)).toContainText('「開示範囲」の変化')
  await expect(inspector(page)).toContainText('A社内')
  await expect(inspector(page)).toContainText('PF事業者への移転・提供')
  await isAccessible(page)
  await page.reload()
  await expect(inspector(page)).toContainText('「開示範囲」の変化')

  await mori.opens(model, 'attributes', '?tab=table')
  await mori.page.locator('td[id$="-purpose-int-all"]').click()
  await mori.page.keyboard.type('見守りサービスの改善')
  await mori.page.keyboard.press('Enter')
  const purpose = cell(page, 'int-all', 'purpose')
  await expect(purpose).toContainText('見守りサービスの改善')
  await expect(purpose.getByRole('button', { name: /^変化/ })).toBeVisible()

  await page.getByRole('button', { name: /移転・提供.*A社ほか3者→PF事業者/ }).click()
  await expect(inspector(page)).toContainText('リスクの表を開く')
  await page.getByRole('button', { name: /^データ提供契約/ }).click()
  await expect(inspector(page)).toContainText('場の詳細を開く')
})

test('[E-35] a data is found by typing, also through a conversion, and a pasted link shows the path that was chosen', async ({
  browser,
}) => {
  const takahashi = await person(browser, 'takahashi')
  const emma = await person(browser, 'emma')
  const model = await copyOfSample(takahashi, '経路の確認')
  await takahashi.opens(model, 'attributes', '?tab=trace')
  const { page } = takahashi
  await expect(heads(page)).toContainText(main)

  const data = page.getByRole('combobox', { name: 'データ', exact: true })
  await data.click()
  await expect(page.getByRole('option').first()).toBeVisible()
  await page.keyboard.press('Control+a')
  for (const stage of ['k', 'こ', '高次']) await compose(page, stage)
  await enterOfConversion(page)
  await insertConverted(page, '高次')
  await expect(page.getByRole('option')).toHaveCount(2)
  await expect(page).not.toHaveURL(/state=/)
  await page.getByRole('option', { name: /^高次データ ?PF事業者/ }).click()
  await expect(heads(page)).toContainText(main.slice(0, 5))
  await expect(page).toHaveURL(/state=high/)

  await page.getByRole('combobox', { name: /^経路/ }).click()
  await page.getByRole('option', { name: /^体組成データ/ }).click()
  const chosen = ['体組成データ', '統合データ（C社）', '統合データ（A社～D社）', '高次データ']
  await expect(heads(page)).toContainText(['属性', ...chosen])
  await page.getByRole('combobox', { name: '始まり' }).click()
  await page.getByRole('option', { name: '統合データ（C社）' }).click()
  await expect(heads(page)).toContainText(['属性', ...chosen.slice(1)])

  await emma.page.goto(page.url())
  await expect(heads(emma.page)).toContainText([
    'Attribute',
    'Integrated data (C)',
    'Integrated data (A to D)',
    'Higher-order data',
  ])
  await emma.opens(model, 'attributes', '?tab=trace&state=svc&path=raw-ac.svc')
  await expect(emma.page.getByText('The path of the link does not exist')).toBeVisible()
  await expect(heads(emma.page)).toHaveCount(7)
  await isAccessible(emma.page)
})

test('[E-35] the picture is saved as a file and printed alone on one page', async ({ browser }) => {
  const takahashi = await person(browser, 'takahashi')
  const model = await copyOfSample(takahashi, '図の持ち出し')
  await takahashi.opens(model, 'attributes', '?tab=trace')
  const { page } = takahashi
  const arrives = page.waitForEvent('download')
  await page.getByRole('button', { name: 'SVGで保存' }).click()
  const download = await arrives
  expect(download.suggestedFilename()).toMatch(/^\S.* \d{4}-\d{2}-\d{2}\.svg$/u)
  const svg = await readFile(await download.path(), 'utf8')
  expect(svg).toContain('xmlns="http://www.w3.org/2000/svg"')
  for (const words of ['室温・湿度', '移転・提供', 'データ提供契約', '図の持ち出し']) {
    expect(svg).toContain(words)
  }

  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('.print-sheet')).toBeVisible()
  await expect(page.getByRole('table')).toBeHidden()
  for (const format of ['A4', 'A3'] as const) {
    const pdf = await page.pdf({ format, landscape: true })
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
  }
  const own = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  const [, width, height] = /MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(own) ?? []
  expect(Number(width)).toBeGreaterThan(Number(height))
  await page.emulateMedia({ media: 'screen' })
  await expect(page.locator('.print-sheet')).toBeHidden()
})

test('[E-35] on a phone the attributes stay in view while the states scroll in their own frame', async ({
  browser,
}) => {
  const takahashi = await person(browser, 'takahashi', phone)
  const model = await copyOfSample(takahashi, '電話で見る')
  await takahashi.opens(model, 'attributes', '?tab=trace')
  const { page } = takahashi
  const frame = page.getByRole('group', { name: /^属性トレース/ })
  const name = page.getByRole('rowheader', { name: '開示範囲' })
  const before = await boxOf(name)
  await frame.evaluate((element) => {
    element.scrollLeft = 400
  })
  await expect.poll(() => frame.evaluate((element) => element.scrollLeft)).toBeGreaterThan(300)
  expect((await boxOf(name)).x).toBeCloseTo(before.x, -1)
  await isAccessible(page)
  await fitsItsWidth(page)
})

test('[E-56] in the trace one sees who stands on which cell, in the table as well; a change leads to its event', async ({
  browser,
}) => {
  const takahashi = await person(browser, 'takahashi')
  const mori = await person(browser, 'mori')
  const model = await copyOfSample(takahashi, 'トレースでの同席')
  await takahashi.opens(model, 'attributes', '?tab=trace')
  await mori.opens(model, 'attributes', '?tab=table')
  await mori.page.locator('td[id$="-disclosureScope-int-all"]').click()
  const wider = cell(takahashi.page, 'int-all', 'disclosureScope')
  await expect(wider).toContainText('森')
  await wider.getByRole('button', { name: /^確認が必要/ }).click()
  await expect(mori.page.locator('td[id$="-disclosureScope-int-all"]')).toContainText('高橋')
  await inspector(takahashi.page)
    .getByRole('button', { name: /PF事業者への移転・提供/ })
    .click()
  await expect(takahashi.page).toHaveURL(/at=[^&]*event/)
  await expect(inspector(takahashi.page).getByRole('heading').first()).toContainText('PF事業者への')
  const law = takahashi.page.getByRole('button', { name: /^個人情報保護法 ?2022年4月1日〜/ })
  await expect(law).toBeVisible()
})
