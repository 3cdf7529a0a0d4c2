import { expect, test } from '@playwright/test'
import { boxOf, canvas, countFigures, drag, figure, rename } from './people/canvas.ts'
import { convert } from './people/conversion.ts'
import { copyOfSample, person } from './people/person.ts'

test('[E-3] STEP 1: create, rename, drag, connect and delete; the other person sees it, with the name', async ({
  browser,
}) => {
  const takahashi = await person(browser, 'takahashi')
  const mori = await person(browser, 'mori')
  const model = await copyOfSample(takahashi, '流れの確認')
  await takahashi.opens(model, 'flow')
  await mori.opens(model, 'flow')
  await expect(figure(mori.page, 'int-A')).toBeVisible()

  await rename(takahashi.page, 'int-A', '統合データ（A社・改）')
  await expect(figure(mori.page, 'int-A')).toContainText('統合データ（A社・改）')
  await expect(mori.page.locator('[data-last-change]')).toContainText('高橋さん（A社）')

  const before = await boxOf(figure(mori.page, 'high'))
  await drag(takahashi.page, 'high', 0, 60)
  await expect
    .poll(async () => (await boxOf(figure(mori.page, 'high'))).y - before.y)
    .toBeGreaterThan(30)

  const drawn = await countFigures(mori.page)
  await canvas(takahashi.page).focus()
  await takahashi.page.keyboard.press('Escape')
  await takahashi.page.keyboard.press('d')
  const name = takahashi.page.getByRole('textbox', { name: '名前', exact: true })
  await expect(name).toBeFocused()
  // A click on empty ground says where: its name stays open.
  const ground = await boxOf(canvas(takahashi.page))
  await takahashi.page.mouse.click(ground.x + ground.width * 0.6, ground.y + ground.height - 60)
  await expect(name).toBeFocused()
  await name.fill('見守りの要約')
  await name.press('Enter')
  await expect(mori.page.locator('.react-flow__node', { hasText: '見守りの要約' })).toBeVisible()
  expect(await countFigures(mori.page)).toBe(drawn + 1)

  await takahashi.page.locator('.react-flow__node', { hasText: '見守りの要約' }).click()
  await takahashi.page.keyboard.press('Delete')
  await expect(mori.page.locator('.react-flow__node', { hasText: '見守りの要約' })).toHaveCount(0)
  await takahashi.isSaved()
})

test('[E-4] an event and a new data are drawn from a data by dragging into the empty', async ({
  browser,
}) => {
  const takahashi = await person(browser, 'takahashi')
  const { page } = takahashi
  const model = await copyOfSample(takahashi, '接続の確認')
  await takahashi.opens(model, 'flow')
  const drawn = await countFigures(page)
  await figure(page, 'svc').hover()
  const handle = figure(page, 'svc').locator('.react-flow__handle.source').first()
  const from = await boxOf(handle)
  await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2)
  await page.mouse.down()
  await page.mouse.move(from.x - 60, from.y + 120, { steps: 6 })
  await page.mouse.up()
  await page
    .getByRole('button', { name: '加工・利用' })
    .or(page.getByRole('menuitem', { name: '加工・利用' }))
    .first()
    .click()
  await expect.poll(() => countFigures(page)).toBe(drawn + 2)
})

test('[E-16] a data and an event that stand already are connected by hand, and cut again with undo', async ({
  browser,
}) => {
  const takahashi = await person(browser, 'takahashi')
  const mori = await person(browser, 'mori')
  const { page } = takahashi
  const model = await copyOfSample(takahashi, '線を引く確認')
  await takahashi.opens(model, 'flow')
  await mori.opens(model, 'flow')
  const outgoing = (count: number) => new RegExp(`出ていくイベント ${count}、`)
  await expect(figure(mori.page, 'high')).toHaveAttribute('aria-label', outgoing(1))
  await figure(page, 'high').hover()
  const from = await boxOf(figure(page, 'high').locator('.react-flow__handle.source').first())
  const to = await boxOf(figure(page, 'own-use'))
  await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2)
  await page.mouse.down()
  await page.mouse.move(to.x + to.width / 2, to.y + to.height / 2, { steps: 12 })
  await page.mouse.up()
  await expect(figure(mori.page, 'high')).toHaveAttribute('aria-label', outgoing(2))
  await page.keyboard.press('Control+z')
  await expect(figure(mori.page, 'high')).toHaveAttribute('aria-label', outgoing(1))
})

test('[E-5] a name composed by an input method keeps every character, and the Enter inside the conversion does not commit', async ({
  browser,
}) => {
  const takahashi = await person(browser, 'takahashi')
  const { page } = takahashi
  const model = await copyOfSample(takahashi, '変換の確認')
  await takahashi.opens(model, 'flow')
  await figure(page, 'int-B').click()
  await page.keyboard.press('F2')
  const name = page.getByRole('textbox', { name: '名前', exact: true })
  await name.press('Control+a')
  await convert(page, ['と', 'とうごう', '統合'], '統合')
  await expect(name).toHaveValue('統合')
  await expect(name).toBeFocused()
  await name.press('Enter')
  await expect(name).toHaveCount(0)
  await expect(figure(page, 'int-B')).toContainText('統合')
})

test('[E-6] people who may only read see the live flow and are offered no tool', async ({
  browser,
}) => {
  const takahashi = await person(browser, 'takahashi')
  const kansa = await person(browser, 'kansa')
  const model = await copyOfSample(takahashi, '閲覧の確認')
  await kansa.opens(model, 'flow')
  await expect(kansa.page.getByText('閲覧のみ')).toBeVisible()
  await expect(figure(kansa.page, 'int-A')).toBeVisible()
  await expect(kansa.page.getByRole('button', { name: /データを追加/ })).toHaveCount(0)
  await takahashi.opens(model, 'flow')
  await rename(takahashi.page, 'int-A', '見えている名前')
  await expect(figure(kansa.page, 'int-A')).toContainText('見えている名前')
  await figure(kansa.page, 'int-A').click()
  await kansa.page.keyboard.press('F2')
  await kansa.page.keyboard.press('Delete')
  await expect(kansa.page.getByRole('textbox', { name: '名前', exact: true })).toHaveCount(0)
  await expect(figure(takahashi.page, 'int-A')).toBeVisible()
})
