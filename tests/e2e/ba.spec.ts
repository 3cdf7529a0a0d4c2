import { expect, test, type Page } from '@playwright/test'
import { isAccessible } from './people/accessible.ts'
import { copyOfSample, person } from './people/person.ts'

const dialog = (page: Page) => page.getByRole('dialog')
const heading = (page: Page) =>
  page.getByRole('main').locator('header').getByRole('heading', { level: 2 })

test('[E-54] a ba is found in the library and copied with the data one chose; the others see it, and one step takes it back', async ({
  browser,
}) => {
  const tanaka = await person(browser, 'tanaka')
  const mori = await person(browser, 'mori')
  const model = await copyOfSample(tanaka, '場のライブラリの確認')
  await mori.opens(model, 'ba')
  await tanaka.opens(model, 'ba')
  const { page } = tanaka

  await page.getByRole('button', { name: 'ひな形から加える' }).click()
  await expect(dialog(page).getByRole('textbox', { name: '探す' })).toBeFocused()
  await dialog(page).getByRole('textbox', { name: '探す' }).fill('ＮＤＡ')
  await dialog(page)
    .getByRole('radio', { name: /秘密保持契約/ })
    .press('Space')
  const preview = dialog(page).getByRole('article', { name: /秘密保持契約/ })
  await expect(preview).toContainText('書式（Yoriai作成）')
  await expect(preview).toContainText('当事者の範囲内')
  await isAccessible(page)
  await preview.getByRole('checkbox', { name: 'A社', exact: true }).check()
  await preview.getByRole('checkbox', { name: 'PF事業者', exact: true }).check()
  const candidate = preview.getByRole('checkbox', { name: /統合データ（A社）/ })
  await expect(candidate).not.toBeChecked()
  await candidate.check()
  await dialog(page).getByRole('button', { name: 'データ1件とともに加える' }).click()

  await expect(heading(page)).toHaveText('秘密保持契約（NDA）')
  await expect(page.getByText('ひな形「秘密保持契約（NDA）」第1版から')).toBeVisible()
  await isAccessible(page)
  await expect(mori.page.getByRole('navigation', { name: '場', exact: true })).toContainText(
    '秘密保持契約（NDA）',
  )
  await tanaka.isSaved()
  const made = await modelOf(tanaka.page, model.model)
  const [id = '', ba] = made.find(([, { template }]) => template?.id === 'nda') ?? []
  expect(ba).toMatchObject({ members: ['int-A'], parties: ['A', 'PF'] })

  await page.locator('body').press('Control+z')
  await expect(page.getByText('ひな形「秘密保持契約（NDA）」第1版から')).toHaveCount(0)
  await tanaka.isSaved()
  expect((await modelOf(page, model.model)).map(([key]) => key)).not.toContain(id)
})

test('[E-55] a later version in force is told with its differences, taken over thing by thing, what was rewritten here is kept', async ({
  browser,
}) => {
  const tanaka = await person(browser, 'tanaka')
  const model = await copyOfSample(tanaka, '新しい版の確認')
  await tanaka.opens(model, 'ba', '?library=appi')
  const { page } = tanaka
  await dialog(page).getByRole('combobox', { name: '版' }).click()
  await page.getByRole('option', { name: /平成27年改正/ }).click()
  await expect(dialog(page)).toContainText('いま有効な版ではありません')
  await dialog(page).getByRole('button', { name: 'この場を加える' }).click()

  await expect(page.getByText('新しい版があります')).toBeVisible()
  const review = page.getByRole('textbox', { name: '条番号' }).first()
  await expect(review).toHaveValue('第15条')
  const clause = page.getByRole('region', { name: '条項' }).getByRole('textbox', {
    name: '内容（日本語）',
  })
  await clause.first().fill('自社の言葉で書き直した')
  await clause.first().press('Control+Enter')

  await page.getByRole('button', { name: '違いを見る' }).click()
  await isAccessible(page)
  const rewritten = dialog(page).getByRole('checkbox', {
    name: /第15条 → 第17条.*ここで書き換えられています/,
  })
  await expect(rewritten).not.toBeChecked()
  await expect(dialog(page).getByRole('checkbox', { name: /追加.*第31条/ })).toBeChecked()
  await dialog(page)
    .getByRole('button', { name: /件を取り込む$/ })
    .click()

  await expect(page.getByText('新しい版があります')).toHaveCount(0)
  await tanaka.isSaved()
  const [, ba] =
    (await modelOf(page, model.model)).find(([, { template }]) => template?.id === 'appi') ?? []
  expect(ba?.template).toEqual({ id: 'appi', version: '2023-04-01' })
  const refs = ba?.clauses.map(({ ref }) => ref) ?? []
  expect(refs).toEqual(expect.arrayContaining(['第15条', '第31条', '第5章']))
  expect(refs).not.toContain('第17条')
  expect(refs).not.toContain('第16条')
})

interface HeldBa {
  readonly members: readonly string[]
  readonly parties: readonly string[]
  readonly template?: { readonly id: string; readonly version: string }
  readonly clauses: readonly { readonly ref: string }[]
}

async function modelOf(page: Page, id: string): Promise<readonly (readonly [string, HeldBa])[]> {
  const answer = await page.request.get(`/api/v1/models/${id}`)
  expect(answer.status()).toBe(200)
  const { model } = (await answer.json()) as { model: { bas: Record<string, HeldBa> } }
  return Object.entries(model.bas)
}
