import { expect, test, type Locator, type Page } from '@playwright/test'
import { isAccessible, isLegibleInTheDark } from './people/accessible.ts'
import { copyOfSample, person, sampleModel } from './people/person.ts'

/** The cell of a table by the id of its row and column. */
function cell(page: Page, row: string, column: string): Locator {
  return page.locator(`td[id$="-${row}-${column}"]`)
}

/** A copy of the sample in which the contract asks for a scope within its parties and for data kept in Japan. */
async function asking(page: Page): Promise<string> {
  const { workspace, model } = await sampleModel({ page })
  const answer = await page.request.get(`/api/v1/models/${model}`)
  const exported = (await answer.json()) as {
    model: { meta: object; demands: object; attributes: object }
  }
  const { meta, demands, attributes } = exported.model
  const mark = 'required'
  const made = await page.request.post(`/api/v1/workspaces/${workspace}/models`, {
    data: {
      ...exported,
      model: {
        ...exported.model,
        meta: { ...meta, title: { ja: '要求の確認' } },
        demands: {
          ...demands,
          'ba-dpa|disclosureScope': {
            mark,
            conditions: [{ op: 'scopeWithin', parties: true, who: [] }],
          },
        },
        attributes: {
          ...attributes,
          'int-all|disclosureScope': {
            status: 'concrete',
            basis: 'fact',
            value: { key: 'disclosureScope', scope: { layers: [{ allow: ['PF', 'E'] }] } },
          },
        },
      },
    },
  })
  expect(made.status()).toBe(201)
  const { id } = (await made.json()) as { id: string }
  return `/w/${workspace}/models/${id}`
}

test('[E-51] [G-25] [G-35] [G-29] [G-36] a value a ba does not accept says why until it is mended; menus and filters are accessible', async ({
  browser,
}) => {
  const { page } = await person(browser, 'tanaka')
  const root = await asking(page)
  await page.goto(`${root}/attributes?tab=table`)
  const scope = cell(page, 'disclosureScope', 'int-all')
  await expect(scope.locator('[data-mark="unmet"]')).toHaveText('データ提供契約：E社は範囲外')
  await isAccessible(page)
  await isLegibleInTheDark(page)

  await scope.click()
  await page.keyboard.press('Alt+ArrowDown')
  await expect(page.getByText('E社は範囲外。', { exact: false }).last()).toBeVisible()
  await page.getByRole('button', { name: '範囲を重ねる' }).click()
  const second = page.locator('section', { hasText: '範囲 2' }).last()
  await second.getByRole('checkbox', { name: '制限なし' }).uncheck()
  await second.getByRole('checkbox', { name: 'PF事業者' }).check()
  await expect(page.getByText('重ねた結果、開示してよいのは：PF事業者')).toBeVisible()
  await isAccessible(page)
  await page.keyboard.press('Escape')
  await expect(scope.locator('[data-mark="unmet"]')).toHaveCount(0)

  const term = cell(page, 'usageTerm', 'int-A')
  await term.click()
  await page.keyboard.type('データ提供契約終了から6ヶ月')
  await page.keyboard.press('Enter')
  await expect(term).toContainText('データ提供契約の終了から6か月')

  await cell(page, 'purpose', 'int-A').click({ button: 'right' })
  await page.getByRole('menuitem', { name: 'この列まで固定' }).click()
  const left = async () => (await cell(page, 'purpose', 'int-A').boundingBox())?.x
  await page.setViewportSize({ width: 760, height: 900 })
  const before = await left()
  await page.locator('[role="grid"]').evaluate((grid) => {
    if (grid.parentElement !== null) grid.parentElement.scrollLeft = 400
  })
  expect(await left()).toBe(before)
  await page.setViewportSize({ width: 1440, height: 900 })
  await expect(page).toHaveURL(/freeze=int-A/)

  await page.getByRole('button', { name: '表の操作' }).click()
  await expect(page.getByRole('menu')).toBeVisible()
  await isAccessible(page)
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: '「統合データ（A社）」の絞り込みと並べ替え' }).click()
  await expect(page.getByRole('button', { name: '昇順' })).toBeVisible()
  await isAccessible(page)
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: /^データを選ぶ/ }).click()
  await isAccessible(page)
})

test('[E-51] [G-26] a cell that changed since the last signature says what it said', async ({
  browser,
}) => {
  const takahashi = await person(browser, 'takahashi')
  const { page } = takahashi
  await takahashi.opens(await sampleModel(takahashi), 'attributes', '?tab=table')
  const purpose = cell(page, 'purpose', 'int-A')
  await purpose.click()
  await page.keyboard.type('見守りのための分析')
  await page.keyboard.press('Enter')
  await expect(purpose.locator('[data-mark="changed"]')).toContainText('署名後に変更（前：')
  await page.keyboard.press('Control+z')
  await expect(purpose.locator('[data-mark="changed"]')).toHaveCount(0)
  await takahashi.isSaved()
})

test('[E-52] [G-17] [G-31] of a paste each value that names nothing is decided: added, replaced, left out; one step of undo', async ({
  browser,
}) => {
  const { page } = await person(browser, 'takahashi')
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  const { workspace, model } = await copyOfSample({ page }, '貼り付けの確認')
  await page.goto(`/w/${workspace}/models/${model}/attributes?tab=table`)
  const at = (column: string) => cell(page, 'controller', column)
  await at('int-A').click()
  const block = '新会社\t旧A社\tだれか\t新会社\n住まい手、新会社\t\t\t'
  await page.evaluate((text) => navigator.clipboard.writeText(text), block)
  await page.keyboard.press('Control+v')
  const asked = page.getByRole('dialog', { name: '貼り付ける前の確認' })
  await expect(asked).toContainText('8個のセルのうち3個はそのまま書き込めます')
  await expect(asked.getByRole('row', { name: /新会社/ })).toHaveCount(2)
  await expect(asked.getByRole('row', { name: /だれか/ })).toContainText('高次データ')
  await isAccessible(page)

  const choose = async (row: number, what: string) => {
    await asked.getByRole('combobox').nth(row).click()
    await page.getByRole('option', { name: what, exact: true }).click()
  }
  await choose(0, 'ステークホルダーに追加')
  await choose(1, '「A社」にする')
  await choose(2, '貼り付けない')
  await asked.getByRole('button', { name: /を貼り付ける$/ }).click()
  await expect(at('int-A')).toHaveText('新会社')
  await expect(at('int-all')).toHaveText('A社')
  await expect(at('high')).toContainText('PF事業者')
  await expect(at('svc')).toHaveText('新会社')
  await at('int-A').dblclick()
  await expect(page.getByRole('radio', { name: '新会社' })).toBeChecked()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+z')
  await expect(at('int-A')).toHaveText('A社')
  await at('int-A').dblclick()
  await expect(page.getByRole('radio', { name: 'A社' })).toBeChecked()
  await expect(page.getByRole('radio', { name: '新会社' })).toHaveCount(0)
})
