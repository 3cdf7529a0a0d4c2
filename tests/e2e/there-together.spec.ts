import { expect, test } from '@playwright/test'
import { boxOf, canvas, figure, rename, useTool, viewOf } from './people/canvas.ts'
import { copyOfSample, person } from './people/person.ts'

test('[E-40] one follows another person’s view until one moves oneself', async ({ browser }) => {
  const takahashi = await person(browser, 'takahashi')
  const mori = await person(browser, 'mori')
  const model = await copyOfSample(takahashi, '追従の確認')
  await takahashi.opens(model, 'flow')
  await mori.opens(model, 'flow')
  await mori.page.getByRole('button', { name: '高橋さん（A社）の画面を追う' }).click()
  await expect(mori.page.getByText('高橋さん（A社）の画面を追っています')).toBeVisible()
  for (let i = 0; i < 3; i += 1) await takahashi.page.getByRole('button', { name: '拡大' }).click()
  const zoomed = async () => (await viewOf(mori.page)).zoom
  await expect
    .poll(async () => Math.abs((await zoomed()) - (await viewOf(takahashi.page)).zoom))
    .toBeLessThan(0.03)

  const box = await boxOf(canvas(mori.page))
  await mori.page.mouse.move(box.x + box.width - 40, box.y + box.height / 2)
  await mori.page.mouse.wheel(0, 120)
  await expect(mori.page.locator('[data-following]')).toHaveCount(0)
})

test('[E-40] who leads the consortium calls everybody, others cannot; pointers are hidden for oneself', async ({
  browser,
}) => {
  const tanaka = await person(browser, 'tanaka')
  const mori = await person(browser, 'mori')
  const model = await copyOfSample(tanaka, '呼びかけの確認')
  await tanaka.opens(model, 'flow')
  await mori.opens(model, 'attributes', '?tab=table')
  await expect(tanaka.page.getByText('B社 1')).toBeVisible()
  await figure(tanaka.page, 'int-A').focus()
  await useTool(tanaka.page, '全員をここへ呼ぶ')
  await mori.page.getByRole('button', { name: '見ている場所へ移動' }).click()
  await expect(canvas(mori.page)).toBeVisible()

  await figure(mori.page, 'int-A').focus()
  await mori.page.keyboard.press('m')
  await expect(mori.page.getByRole('menuitem', { name: '整列' })).toBeVisible()
  await expect(mori.page.getByRole('menuitem', { name: '全員をここへ呼ぶ' })).toHaveCount(0)
  await mori.page.keyboard.press('Escape')

  const box = await boxOf(canvas(tanaka.page))
  await tanaka.page.mouse.move(box.x + 300, box.y + 300)
  await tanaka.page.mouse.move(box.x + 320, box.y + 310)
  await expect(mori.page.locator('[data-cursor]')).toHaveCount(1)
  await figure(mori.page, 'int-A').focus()
  await useTool(mori.page, 'ほかの方のポインターを隠す')
  await expect(mori.page.locator('[data-cursor]')).toHaveCount(0)
  await mori.page.reload()
  await expect(figure(mori.page, 'int-A')).toBeVisible()
  await tanaka.page.mouse.move(box.x + 340, box.y + 330)
  await figure(mori.page, 'int-A').focus()
  await mori.page.keyboard.press('m')
  await expect(
    mori.page.getByRole('menuitem', { name: 'ほかの方のポインターを表示' }),
  ).toBeVisible()
  await expect(mori.page.locator('[data-cursor]')).toHaveCount(0)
})

test('[E-40] who has just been overwritten is told by whom, and puts it back', async ({
  browser,
}) => {
  const takahashi = await person(browser, 'takahashi')
  const mori = await person(browser, 'mori')
  const model = await copyOfSample(takahashi, '上書きの確認')
  await takahashi.opens(model, 'flow')
  await mori.opens(model, 'flow')
  await figure(mori.page, 'int-A').click()
  await mori.page.keyboard.press('F2')
  const name = mori.page.getByRole('textbox', { name: '名前', exact: true })
  await name.fill('森の名前')
  await rename(takahashi.page, 'int-A', '高橋の名前')
  await takahashi.isSaved()
  await name.press('Enter')
  await expect(
    takahashi.page.getByText('森さん（B社）が、あなたの変更を上書きしました').first(),
  ).toBeVisible()
  await takahashi.page.getByRole('button', { name: '自分の変更に戻す' }).click()
  await expect(figure(mori.page, 'int-A')).toContainText('高橋の名前')
})
