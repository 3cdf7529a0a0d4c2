import { expect, test, type Locator, type Page } from '@playwright/test'
import { isAccessible } from './people/accessible.ts'
import { copyOfSample, person, type ModelAddress } from './people/person.ts'

/** The cell of a table by the id of its row and column. */
function cell(page: Page, row: string, column: string): Locator {
  return page.locator(`td[id$="-${row}-${column}"]`)
}

async function openTable(page: Page, { workspace, model }: ModelAddress, query: string) {
  await page.goto(`/w/${workspace}/models/${model}/attributes?tab=table${query}`)
  await expect(page.getByRole('grid')).toBeVisible()
}

test('[E-50] [G-27] [G-28] [G-34] a view is saved under a name, opened by a colleague by its link, changed, renamed and removed', async ({
  browser,
}) => {
  const { page } = await person(browser, 'takahashi')
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  const model = await copyOfSample({ page }, '表示の確認')
  await openTable(page, model, '')
  const views = page.getByRole('button', { name: /^表示(：|$)/ })

  await page.getByRole('button', { name: '行と列を入れ替える' }).click()
  await expect(cell(page, 'int-A', 'purpose')).toBeVisible()
  await cell(page, 'int-A', 'value').click({ button: 'right' })
  await page.getByRole('menuitem', { name: '列を隠す' }).click()
  await expect(cell(page, 'int-A', 'value')).toBeHidden()
  await views.click()
  await isAccessible(page)
  await page.getByRole('button', { name: 'いまの表示を保存…' }).click()
  await page.getByLabel('表示の名前').fill('データごと')
  await page.getByLabel('コンソーシアム全体').check()
  await page.getByRole('button', { name: '保存', exact: true }).click()
  await expect(page.getByRole('button', { name: '表示：データごと' })).toBeVisible()

  await views.click()
  await page.getByRole('button', { name: '「データごと」の操作' }).click()
  await page.getByRole('menuitem', { name: 'リンクをコピー' }).click()
  const link = await page.evaluate(() => navigator.clipboard.readText())
  expect(new URL(link).searchParams.get('turn')).toBeNull()
  await page.keyboard.press('Escape')

  const { page: other } = await person(browser, 'emma')
  await other.goto(link)
  await expect(cell(other, 'int-A', 'purpose')).toBeVisible()
  await expect(cell(other, 'int-A', 'value')).toBeHidden()
  const theirs = other.getByRole('button', { name: /^View: データごと/ })
  await expect(theirs).toHaveAccessibleName('View: データごと')
  await other.getByRole('button', { name: 'Show 1 hidden column' }).click()
  await expect(cell(other, 'int-A', 'value')).toBeVisible()
  await expect(theirs).toHaveAccessibleName('View: データごと (changed)')
  await theirs.click()
  await other.getByRole('button', { name: 'Actions of “データごと”' }).click()
  await expect(other.getByRole('menuitem', { name: 'Copy the link' })).toBeVisible()
  await expect(other.getByRole('menuitem', { name: 'Delete' })).toHaveCount(0)

  await views.click()
  await page.getByRole('button', { name: '「データごと」の操作' }).click()
  await page.getByRole('menuitem', { name: '名前を変える' }).click()
  await page.getByLabel('表示の名前').fill('データを行に')
  await page.getByLabel('表示の名前').press('Enter')
  await expect(page.getByRole('button', { name: '表示：データを行に' })).toBeVisible()
  await expect(other.getByRole('button', { name: /^View: データを行に/ })).toBeVisible()
  await page.getByRole('button', { name: '「データを行に」の操作' }).click()
  await page.getByRole('menuitem', { name: '削除' }).click()
  await page.getByRole('button', { name: '削除', exact: true }).click()
  await expect(page.getByRole('button', { name: '表示', exact: true })).toBeVisible()
  await expect(cell(page, 'purpose', 'int-A')).toBeVisible()
  await expect(other.getByText('The view of the link is not there')).toBeVisible()
})
