import { expect, test, type Page } from '@playwright/test'
import { boxOf, canvas, drag, figure } from './people/canvas.ts'
import { copyOfSample, person } from './people/person.ts'

test.use({ actionTimeout: 15_000 })

test('[E-68] [F-231] [P-95] [P-96] [P-97] a flow is typed from its first data to what is handed on, without a click on the canvas; all of it is in sight', async ({
  browser,
}) => {
  const { page, ...tanaka } = await person(browser, 'tanaka')
  const model = await copyOfSample({ page }, '手で描く流れ')
  await tanaka.opens(model, 'ba')
  await page
    .getByRole('navigation', { name: 'モデルのステップ' })
    .getByRole('link', { name: /流れ/ })
    .click()
  await expect(figure(page, 'svc')).toBeVisible()

  await page.keyboard.press('d')
  await types(page, '店舗POS')
  await page.keyboard.press('e')
  await page.getByRole('menuitem', { name: '加工・利用' }).press('Enter')
  await types(page, '集計済み')
  await page.keyboard.press('e')
  await page.getByRole('menuitem', { name: '移転・提供' }).press('Enter')
  await types(page, '集計済み（本部）')
  for (const name of ['集計済み', '集計済み（本部）'])
    await expect(called(page, name)).toBeVisible()

  const made = await boxOf(called(page, '集計済み（本部）'))
  const panel = await boxOf(page.locator('aside#inspector'))
  expect(made.x + made.width).toBeLessThanOrEqual(panel.x)
  await expect(page.locator('#inspector').getByText('加工・利用')).toHaveCount(0)
  await page.keyboard.press('Alt+ArrowLeft')
  await expect(page.locator('.react-flow__node:focus')).toContainText('移転・提供')

  await page.keyboard.press('Escape')
  await page.keyboard.press('b')
  const name = page.locator('#inspector').getByRole('textbox', { name: '名前', exact: true })
  await expect(name).toBeFocused()
  // Its name written, one is on the canvas again, as after the name of a data.
  await name.fill('提供の取決め')
  await page.keyboard.press('Enter')
  await expect(canvas(page)).toBeFocused()
  for (const key of ['Escape', 'Escape', 'b']) await page.keyboard.press(key)
  await expect(name).toBeFocused()
  await expect(name).not.toHaveValue(/提供の取決め/)
  await tanaka.isSaved()
})

test('[E-69] [P-8] [P-97] data dragged out of its organisation is held by nobody, which is said; the notice takes it back', async ({
  browser,
}) => {
  const { page, ...tanaka } = await person(browser, 'tanaka')
  const model = await copyOfSample({ page }, '枠から出す')
  await tanaka.opens(model, 'flow')
  const before = await boxOf(figure(page, 'E'))
  await drag(page, 'svc', -60, 260)
  const notice = page.locator('[data-notice]').filter({ hasText: '保有者は未定です' })
  await expect(notice).toBeVisible()
  // What was dropped stays in sight beside its details.
  const panel = await boxOf(page.locator('aside#inspector'))
  await expect
    .poll(async () => {
      const { x, width } = await boxOf(figure(page, 'svc'))
      return x + width
    })
    .toBeLessThanOrEqual(panel.x)
  await expect
    .poll(async () => Math.abs((await boxOf(figure(page, 'E'))).y - before.y))
    .toBeLessThan(40)
  await notice.getByRole('button', { name: '元に戻す' }).click()
  // What was dragged is selected: its details are open, and say it.
  await expect(
    page.locator('#inspector').getByRole('combobox', { name: '保有者' }),
  ).not.toContainText('未定')
})

test('[E-68] [F-59] [F-61] a name that is too long is told and kept; the walk leads from the picture to the row', async ({
  browser,
}) => {
  const { page, ...tanaka } = await person(browser, 'tanaka')
  const model = await copyOfSample({ page }, '長い名前')
  await tanaka.opens(model, 'flow')
  await figure(page, 'svc').click()
  await page.keyboard.press('F2')
  const box = page.getByRole('textbox', { name: '名前', exact: true })
  await box.fill('あ'.repeat(214))
  await page.keyboard.press('Enter')
  await expect(box).toHaveValue('あ'.repeat(214))
  await expect(page.getByText('200字までです（いま214字）')).toBeVisible()
  await box.fill('短い名前')
  await page.keyboard.press('Enter')
  await expect(figure(page, 'svc')).toContainText('短い名前')

  await page.keyboard.press(']')
  const link = page.locator('#inspector').getByRole('link', { name: 'この行を開く' })
  await link.click()
  await page.waitForURL(/responsibility\?point=gap/)
  await expect(page.locator('[data-point^="gap."]:focus')).toHaveCount(1)
})

test('[E-68] [F-60] details that are scrolled keep their cross in sight; those of another element begin at their top', async ({
  browser,
}) => {
  const { page, ...tanaka } = await person(browser, 'tanaka')
  const model = await copyOfSample({ page }, '詳細の見出し')
  await tanaka.opens(model, 'flow')
  await figure(page, 'svc').click()
  const panel = page.locator('aside#inspector')
  await panel.evaluate((node) => {
    node.scrollTop = 400
  })
  await expect.poll(() => panel.evaluate((node) => node.scrollTop)).toBeGreaterThan(100)
  await expect(panel.getByRole('button', { name: '詳細を閉じる' })).toBeInViewport()
  await figure(page, 'high').click()
  await expect.poll(() => panel.evaluate((node) => node.scrollTop)).toBe(0)
})

/** A name into the box that is open; the focus is on the figure afterwards. */
async function types(page: Page, name: string) {
  const box = page.getByRole('textbox', { name: '名前', exact: true })
  await expect(box).toBeFocused()
  await box.fill(name)
  await page.keyboard.press('Enter')
  await expect(page.locator('.react-flow__node:focus')).toContainText(name)
}

function called(page: Page, name: string) {
  return page.locator('.react-flow__node').filter({ hasText: name }).last()
}
