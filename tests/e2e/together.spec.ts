import { expect, test } from '@playwright/test'
import { figure, rename } from './people/canvas.ts'
import { copyOfSample, hasItsParts, person } from './people/person.ts'

test('[E-7] two organisations edit at once and converge, also after one was offline; nothing is called saved before it is', async ({
  browser,
}) => {
  const takahashi = await person(browser, 'takahashi')
  const mori = await person(browser, 'mori')
  const model = await copyOfSample(takahashi, '同時編集の確認')
  await takahashi.opens(model, 'flow')
  await mori.opens(model, 'flow')
  await expect(takahashi.page.getByText('B社 1')).toBeVisible()

  await hasItsParts(mori.page)
  await mori.page.context().setOffline(true)
  await expect(mori.page.getByText(/^オフライン/).first()).toBeVisible()
  await rename(mori.page, 'int-B', 'B社が外で書いた名前')
  await expect(mori.page.getByText('オフライン（未送信 1）')).toBeVisible()
  await rename(takahashi.page, 'int-A', 'A社が書いた名前')
  await takahashi.isSaved()
  await expect(figure(takahashi.page, 'int-B')).not.toContainText('外で書いた')

  await mori.page.context().setOffline(false)
  await expect(figure(takahashi.page, 'int-B')).toContainText('B社が外で書いた名前')
  await expect(figure(mori.page, 'int-A')).toContainText('A社が書いた名前')
  await mori.isSaved()

  await mori.page.reload()
  await expect(figure(mori.page, 'int-B')).toContainText('B社が外で書いた名前')
  await expect(figure(mori.page, 'int-A')).toContainText('A社が書いた名前')
})

test('[E-8] undo takes back only what one did oneself', async ({ browser }) => {
  const takahashi = await person(browser, 'takahashi')
  const mori = await person(browser, 'mori')
  const model = await copyOfSample(takahashi, '元に戻す確認')
  await takahashi.opens(model, 'flow')
  await mori.opens(model, 'flow')
  await rename(takahashi.page, 'int-A', '高橋の名前')
  await rename(mori.page, 'int-B', '森の名前')
  await expect(figure(takahashi.page, 'int-B')).toContainText('森の名前')
  await takahashi.page.keyboard.press('Control+z')
  await expect(figure(mori.page, 'int-A')).toContainText('統合データ（A社）')
  await expect(figure(mori.page, 'int-B')).toContainText('森の名前')
  await takahashi.page.keyboard.press('Control+Shift+z')
  await expect(figure(mori.page, 'int-A')).toContainText('高橋の名前')
  await rename(mori.page, 'int-A', '森が上書きした名前')
  await expect(figure(takahashi.page, 'int-A')).toContainText('森が上書きした名前')
  await takahashi.page.keyboard.press('Control+z')
  await expect(
    takahashi.page.getByText('あとから上書きされた変更 1 件は、元に戻せません').first(),
  ).toBeVisible()
  await expect(figure(takahashi.page, 'int-A')).toContainText('森が上書きした名前')
})

test('[E-9] what one person changes in one step shows in the views of the others', async ({
  browser,
}) => {
  const takahashi = await person(browser, 'takahashi')
  const mori = await person(browser, 'mori')
  const emma = await person(browser, 'emma')
  const model = await copyOfSample(takahashi, '画面のつながり')
  await takahashi.opens(model, 'flow')
  await mori.opens(model, 'attributes', '?tab=table')
  await emma.opens(model, 'risks')
  await rename(takahashi.page, 'high', '高次データ（改）')
  await expect(mori.page.getByRole('columnheader', { name: /高次データ（改）/ })).toBeVisible()
  await mori.page.locator('td[id$="-purpose-int-A"]').click()
  await mori.page.keyboard.type('見守りサービスの提供')
  await mori.page.keyboard.press('Enter')
  await figure(takahashi.page, 'int-A').click()
  await expect(takahashi.page.getByText('見守りサービスの提供').first()).toBeVisible()
  await expect(emma.page.locator('[data-last-change]')).toContainText('森')
})
