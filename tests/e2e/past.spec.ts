import { expect, test, type Page } from '@playwright/test'
import { isAccessible } from './people/accessible.ts'
import { countFigures, figure, rename } from './people/canvas.ts'
import { copyOfSample, hasItsParts, person } from './people/person.ts'

test.use({ actionTimeout: 15_000 })

test('[E-83] [F-259] [F-72] a model is looked at as it was made, on the canvas and in the tables, by a pasted link too, and nothing there can be changed', async ({
  browser,
}) => {
  const { page, ...takahashi } = await person(browser, 'takahashi')
  const model = await copyOfSample({ page }, '前の状態')
  await takahashi.opens(model, 'flow')
  await rename(page, 'int-A', '統合データ（改名後）')
  await takahashi.isSaved()
  const drawn = await countFigures(page)

  await page
    .getByRole('button', { name: '変更で見る（7）' })
    .or(page.locator('[aria-keyshortcuts="7"]'))
    .first()
    .click()
  await page.getByRole('link', { name: 'そのときのモデルを見る' }).click()
  await page.waitForURL(/rev=1/)
  await expect(page.getByText('作成したときのモデル')).toBeVisible()
  await expect(figure(page, 'int-A')).toContainText('統合データ（A社）')
  await isAccessible(page)

  // What would be opened is here, so that it would be seen at once.
  await hasItsParts(page)
  await test.step('nothing is offered or done', async () => {
    await figure(page, 'int-A').click()
    await page.keyboard.press('F2')
    await expect(page.getByRole('textbox', { name: '名前', exact: true })).toHaveCount(0)
    await page.keyboard.press('Delete')
    await expect(figure(page, 'int-A')).toBeVisible()
    // Of several it would be asked first; while it is, no palette opens.
    await page.keyboard.press('Control+a')
    await expect(page.getByText(/件を選択/).first()).toBeAttached()
    await page.keyboard.press('Delete')
    await page.keyboard.press('Control+k')
    await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused()
    await expect(page.getByRole('alertdialog')).toHaveCount(0)
    await page.keyboard.press('Escape')
    await page.keyboard.press('Control+z')
    await expect(page.getByRole('button', { name: /^元に戻す（/ })).toHaveCount(0)
    await page.keyboard.press('Escape')
  })

  await test.step('the tables show the same state', async () => {
    await step(page, /属性/).click()
    await page.waitForURL(/attributes\?rev=1/)
    await page.getByRole('tab', { name: /3-2/ }).click()
    await expect(page.getByRole('columnheader', { name: '統合データ（A社）' })).toBeVisible()
    await expect(page).toHaveURL(/rev=1/)
    await expect(page.getByText('統合データ（改名後）')).toHaveCount(0)
  })

  await test.step('a pasted link, in another language', async () => {
    const emma = await person(browser, 'emma')
    await emma.page.goto(page.url())
    await expect(emma.page.getByText('The model as it was made')).toBeVisible()
    await step(emma.page, /Flow/).click()
    await expect(figure(emma.page, 'int-A')).toBeVisible()
    await expect(figure(emma.page, 'int-A').locator('[data-older-name]')).toHaveCount(0)
    await emma.page.getByRole('link', { name: 'Back to the model of now' }).click()
    await expect(emma.page.locator('[data-revision]')).toHaveCount(0)
    await expect(figure(emma.page, 'int-A').locator('[data-older-name]')).toHaveCount(1)
  })

  await page.getByRole('link', { name: 'いまのモデルに戻る' }).click()
  await expect(page.getByRole('columnheader', { name: '統合データ（改名後）' })).toBeVisible()
  await step(page, /流れ/).click()
  await expect(figure(page, 'int-A')).toContainText('統合データ（改名後）')
  await expect.poll(() => countFigures(page)).toBe(drawn)
})

test('[E-83] [F-72] [S-66] a state nobody signed, one that has not been, and what is no number are told alike', async ({
  browser,
}) => {
  const { page, ...takahashi } = await person(browser, 'takahashi')
  const model = await copyOfSample({ page }, '見られない状態')
  await takahashi.opens(model, 'flow')
  for (const name of ['一度目', '二度目', '三度目']) await rename(page, 'int-A', name)
  await takahashi.isSaved()
  const told: string[] = []
  for (const rev of ['2', '99999', 'x', '-1', '1.5']) {
    await takahashi.opens(model, 'ba', `?rev=${rev}`)
    await expect(page.getByText('この版は見られません')).toBeVisible()
    told.push(await page.getByRole('main').innerText())
  }
  expect(told).toEqual(told.map(() => told[0]))
  await isAccessible(page)
  await page.getByRole('link', { name: 'いまのモデルに戻る' }).click()
  await expect(page.getByRole('main').getByRole('textbox').first()).toBeVisible()
})

test('[E-83] [F-72] responsibilities, agreement and history say that they show how it is now, and lead back to the model of then', async ({
  browser,
}) => {
  const { page, ...takahashi } = await person(browser, 'takahashi')
  const model = await copyOfSample({ page }, 'いまの合意')
  await takahashi.opens(model, 'flow')
  await rename(page, 'int-A', '統合データ（改名後）')
  await takahashi.isSaved()
  await takahashi.opens(model, 'flow', '?rev=1')
  await expect(page.getByText('作成したときのモデル')).toBeVisible()

  for (const [name, address] of [
    [/責任分界/, /responsibility\?rev=1$/],
    [/合意/, /agreement\?rev=1$/],
    [/履歴/, /history\?rev=1$/],
  ] as const) {
    await step(page, name).click()
    await page.waitForURL(address)
    await expect(page.getByText('ここに表示しているのは、いまの内容です')).toBeVisible()
    await expect(page.getByText('作成したときのモデル')).toHaveCount(0)
    await expect(page.locator('[data-revision]')).toHaveCount(0)
    await isAccessible(page)
  }
  const trail = page.url()
  await page.getByRole('link', { name: 'そのときのモデルを見る' }).click()
  await page.waitForURL(/flow\?rev=1$/)
  await expect(figure(page, 'int-A')).toContainText('統合データ（A社）')

  const emma = await person(browser, 'emma')
  await emma.page.goto(trail)
  await expect(emma.page.getByText('What is shown here is how it stands now')).toBeVisible()
  await emma.page.getByRole('link', { name: 'Back to the model of now' }).click()
  await emma.page.waitForURL(/history$/)
  await expect(emma.page.getByText('What is shown here is how it stands now')).toHaveCount(0)
})

function step(page: Page, name: RegExp) {
  return page
    .getByRole('navigation', { name: /モデルのステップ|Steps of the model/ })
    .getByRole('link', { name })
}
