import { expect, test, type Browser, type Page } from '@playwright/test'
import type { Model } from '#lib/model/model.ts'
import { isAccessible } from './people/accessible.ts'
import { compose, enterOfConversion, insertConverted } from './people/conversion.ts'
import { copyOfSample, person, type PersonaId } from './people/person.ts'

// Each test works on a copy of the sample model of its own, so that it leaves nothing behind for the others.

async function enter(browser: Browser, persona: PersonaId): Promise<Page> {
  const { page } = await person(browser, persona)
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  return page
}

async function open(browser: Browser, persona: PersonaId) {
  const page = await enter(browser, persona)
  const { workspace, model } = await copyOfSample({ page }, '表の確認')
  return { page, root: `/w/${workspace}/models/${model}` }
}

/** The cell of a table by the id of its row and column. */
function cell(page: Page, row: string, column: string) {
  return page.locator(`td[id$="-${row}-${column}"]`)
}

test('[G-3] [G-4] a composed text keeps its first character, and only the Enter after the conversion commits', async ({
  browser,
}) => {
  const { page, root } = await open(browser, 'takahashi')
  await page.goto(`${root}/attributes?tab=table`)
  const target = cell(page, 'purpose', 'int-A')
  await target.click()
  for (const stage of ['か', 'かいじ', '開示']) await compose(page, stage)
  await enterOfConversion(page)
  await expect(target).toContainText('取得データを活用した各種サービスの提供')
  await insertConverted(page, '開示')
  await page.keyboard.press('Enter')
  await expect(target).toHaveText('開示')
  await expect(cell(page, 'purpose', 'svc')).toContainText('左記と同様')
  await expect(cell(page, 'purpose', 'svc')).toContainText('開示')
  await expect(cell(page, 'controller', 'int-A')).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('Control+z')
  await expect(target).toContainText('取得データを活用した各種サービスの提供')
})

test('[G-5] [CB-2] a block is pasted into 3-2 as one step of undo, and copied out as text', async ({
  browser,
}) => {
  const { page, root } = await open(browser, 'takahashi')
  await page.goto(`${root}/attributes?tab=table`)
  await cell(page, 'value', 'int-A').click()
  const block = '中程度\t"一行目\n二行目"\n\t特になし'
  await page.evaluate((text) => navigator.clipboard.writeText(text), block)
  await page.keyboard.press('Control+v')
  await expect(cell(page, 'value', 'int-A')).toHaveText('中程度')
  await expect(cell(page, 'value', 'int-all')).toContainText('二行目')
  await expect(cell(page, 'location', 'int-A')).toHaveText('未具体化')
  await expect(cell(page, 'location', 'int-all')).toContainText('特になし')
  await page.keyboard.press('Shift+ArrowRight')
  await page.keyboard.press('Shift+ArrowDown')
  await page.keyboard.press('Control+c')
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toBe(block)
  await page.keyboard.press('Control+z')
  await expect(cell(page, 'value', 'int-A')).toHaveText('高い')
  await expect(cell(page, 'location', 'int-A')).toHaveText('A社サーバ')
})

test('[TQ-1] [TQ-2] a mark set by one person appears for the other, with the name', async ({
  browser,
}) => {
  const { page, root } = await open(browser, 'takahashi')
  const other = await enter(browser, 'mori')
  await page.goto(`${root}/attributes?tab=matrix`)
  await other.goto(`${root}/attributes?tab=matrix`)
  const heads = ['個人情報保護法', '機器利用規約', 'データ提供契約', 'サービス提供契約']
  for (const head of heads)
    await expect(page.getByRole('columnheader', { name: head })).toBeVisible()
  const mine = cell(page, 'value', 'ba-appi')
  const theirs = cell(other, 'value', 'ba-appi')
  await mine.click()
  await expect(theirs).toContainText('高橋')
  await page.keyboard.press('o')
  await expect(theirs).toContainText('○')
  await expect(theirs).toContainText('高橋さんが変更')
  await page.keyboard.press('Space')
  await expect(theirs).toContainText('—')
  await page.keyboard.press('Delete')
  await expect(theirs).not.toContainText('—')
})

test('[TQ-5] [TQ-6] the risks of p19; an open viewpoint takes a risk by typing, or a reason', async ({
  browser,
}) => {
  const { page, root } = await open(browser, 'takahashi')
  const other = await enter(browser, 'mori')
  await page.goto(`${root}/risks`)
  for (const name of ['機密性', '完全性', '可用性', 'パーソナルデータ保護']) {
    await expect(page.getByRole('rowheader', { name, exact: false }).first()).toBeVisible()
  }
  await other.goto(`${root}/risks?event=t-2`)
  await page.goto(`${root}/risks?event=t-2`)
  await cell(page, 'none:integrity', 'incident').click()
  await page.keyboard.type('順序が入れ替わる')
  await page.keyboard.press('Enter')
  await expect(other.getByRole('gridcell', { name: /順序が入れ替わる/ })).toBeVisible()
  await cell(page, 'none:availability', 'incident').dblclick()
  await page.getByLabel('該当なしの理由').fill('止まっても支障がない')
  await page.getByRole('button', { name: '該当なしとする' }).click()
  await expect(cell(other, 'none:availability', 'incident')).toContainText('止まっても支障がない')
})

test('[G-7] a reader sees the tables and has no way to write', async ({ browser }) => {
  const { root } = await open(browser, 'takahashi')
  const page = await enter(browser, 'kansa')
  await page.goto(`${root}/attributes?tab=table`)
  const target = cell(page, 'purpose', 'int-A')
  await target.click()
  await page.keyboard.type('x')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Delete')
  await expect(target).toContainText('取得データを活用した各種サービスの提供')
  await expect(cell(page, 'controller', 'int-A')).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('textbox', { name: /データ管理主体/ })).not.toBeFocused()
})

for (const persona of ['takahashi', 'emma'] as const) {
  test(`[G-6] the tables have no accessibility violations (${persona})`, async ({ browser }) => {
    const { page, root } = await open(browser, persona)
    const screens = [
      'ba?ba=ba-appi',
      'ba?tab=collected',
      'attributes?tab=matrix&at=ba-dpa|purpose',
      'attributes?tab=table&at=int-all|controller',
      'risks?event=t-1&at=incident|r1',
      'risks?event=t-2',
    ]
    for (const screen of screens) {
      await page.goto(`${root}/${screen}`)
      await page.getByRole('contentinfo').waitFor()
      await isAccessible(page)
    }
  })
}

test('[G-94] in a model in which nothing is written yet no column goes or jumps while somebody writes', async ({
  browser,
}) => {
  const page = await enter(browser, 'takahashi')
  const blank = (model: Model): Model => ({ ...model, attributes: {}, demands: {} })
  const { workspace, model } = await copyOfSample({ page }, 'まだ空の表', blank)
  const columns = page.getByRole('columnheader')
  await page.goto(`/w/${workspace}/models/${model}/attributes?tab=table`)
  await expect(cell(page, 'purpose', 'int-A')).toBeVisible()
  const before = await columns.allTextContents()
  await cell(page, 'purpose', 'int-B').click()
  await page.keyboard.type('見守り')
  await page.keyboard.press('Enter')
  await expect(cell(page, 'purpose', 'int-B')).toHaveText('見守り')
  expect(await columns.allTextContents()).toEqual(before)

  await page.goto(`/w/${workspace}/models/${model}/attributes`)
  const second = page.locator('td[data-at="0:1"]')
  await second.click()
  // What is counted below the name of a ba changes with every answer.
  const counts = /○ \d+対象外 \d+未検討 \d+$/
  const names = async () =>
    (await columns.allTextContents()).map((text) => text.replace(counts, ''))
  const bas = await names()
  await page.keyboard.press('o')
  await expect(second).toContainText('○')
  await expect(columns.nth(4)).toContainText('○ 1')
  expect(await names()).toEqual(bas)
})
