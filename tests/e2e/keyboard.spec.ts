import { expect, test, type Locator, type Page } from '@playwright/test'
import { canvas } from './people/canvas.ts'
import { copyOfSample, person } from './people/person.ts'

test.use({ actionTimeout: 15_000 })

/** Goes on with Tab (or back) until this has the focus; fails when it never gets it. */
async function tabTo(page: Page, what: Locator, key = 'Tab') {
  for (let step = 0; step < 60; step += 1) {
    if (await what.evaluate((node) => node === document.activeElement)) return
    await page.keyboard.press(key)
  }
  throw new Error('Tab does not lead there')
}

test('[E-59] by keyboard alone one finds a comment and answers it', async ({ browser }) => {
  const mori = await person(browser, 'mori')
  const sato = await person(browser, 'sato')
  const model = await copyOfSample(mori, 'キーボードだけで答える')
  await mori.opens(model, 'flow', '?sel=int-A&comments=here')
  const composer = mori.page.getByRole('textbox', { name: '新しいコメント' })
  await composer.fill('根拠はどこですか')
  await mori.page.keyboard.press('Control+Enter')
  await expect(
    mori.page.getByRole('listitem').filter({ hasText: '根拠はどこですか' }),
  ).toBeVisible()

  const { page } = sato
  await sato.opens(model, 'flow')
  await tabTo(page, page.getByRole('button', { name: /^コメント/ }).first())
  await page.keyboard.press('Enter')
  await tabTo(page, page.getByRole('link', { name: /根拠はどこですか/ }))
  await page.keyboard.press('Enter')
  await tabTo(page, page.getByRole('textbox', { name: '返信' }))
  await page.keyboard.type('規約の第3条です')
  await page.keyboard.press('Control+Enter')
  await expect(mori.page.getByRole('listitem').filter({ hasText: '規約の第3条です' })).toBeVisible()
})

test('[E-59] [F-137] the tables and lists alone are enough: what the picture shows is found, read and changed there', async ({
  browser,
}) => {
  const { page, ...takahashi } = await person(browser, 'takahashi')
  const model = await copyOfSample({ page }, '一覧だけで使う')
  await takahashi.opens(model, 'flow', '?as=list')
  await expect(canvas(page)).toHaveCount(0)
  const row = page
    .getByRole('row')
    .filter({ has: page.getByRole('button', { name: /^統合データ（A社/ }) })
  await tabTo(page, row.getByRole('button').first())
  await page.keyboard.press('Enter')
  await expect(row.getByRole('button').first()).toHaveAttribute('aria-pressed', 'true')
  const name = page
    .locator('#inspector')
    .getByRole('textbox', { name: /名称|名前/ })
    .first()
  await expect(name).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(name).toBeFocused()
  await page.keyboard.press('Control+a')
  await page.keyboard.type('統合データ（A社・一覧）')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: '統合データ（A社・一覧）' }).first()).toBeVisible()
  await takahashi.isSaved()
  // Behind the attributes and the name stands what the checks say; one stop at the top leads there.
  await page
    .locator('#inspector')
    .getByRole('button', { name: /^\d+件の指摘$/ })
    .press('Enter')
  await expect(page.locator('#inspector [data-findings-of]')).toBeFocused()
})

test('[E-59] [F-230] by tables alone a flow of two data and one event is made, connected and named', async ({
  browser,
}) => {
  const { page, ...takahashi } = await person(browser, 'takahashi')
  const model = await copyOfSample({ page }, '一覧だけで作る')
  await takahashi.opens(model, 'flow', '?as=list')
  const row = (name: string) =>
    page.getByRole('row').filter({ has: page.getByRole('rowheader', { name, exact: true }) })
  const isNamed = async (name: string) => {
    await page.getByRole('textbox', { name: '名前', exact: true }).fill(name)
    await page.keyboard.press('Enter')
    await expect(row(name).getByRole('button', { name, exact: true }).first()).toBeFocused()
  }
  await page.getByRole('button', { name: 'データを追加（D）' }).press('Enter')
  await isNamed('元の記録')
  await page.keyboard.press('d')
  await isNamed('まとめた記録')
  await page.keyboard.press('Escape')
  await page.keyboard.press('e')
  await page.getByRole('menuitem', { name: '加工・利用' }).press('Enter')
  await isNamed('集計')

  const ends = { 入力: '元の記録', 出力: 'まとめた記録' } as const
  for (const [side, data] of Object.entries(ends)) {
    const cell = row('集計').getByRole('group', { name: side })
    await cell.getByRole('button', { name: '選ぶ…' }).press('Enter')
    await page.getByRole('menuitem', { name: data, exact: true }).press('Enter')
    await expect(cell.getByRole('button', { name: data, exact: true })).toBeVisible()
  }
  await row('元の記録').getByRole('button', { name: '元の記録' }).press('Enter')
  await row('元の記録').getByRole('combobox', { name: '保有者' }).press('Enter')
  await page.getByRole('option', { name: '（未定）' }).press('Enter')
  await expect(row('元の記録').getByRole('combobox')).toContainText('（未定）')
  await expect(row('元の記録').getByRole('cell', { name: '集計' })).toBeVisible()
  await expect(row('まとめた記録').getByRole('cell', { name: '集計' })).toBeVisible()
  await takahashi.isSaved()
})
