import { expect, test, type Locator, type Page } from '@playwright/test'
import { copyOfSample, person } from './people/person.ts'

test.use({ actionTimeout: 15_000 })

/** The cell of a table by the id of its row and column. */
function cell(page: Page, row: string, column: string): Locator {
  return page.locator(`td[id$="-${row}-${column}"]`)
}

test('[E-63] [G-40] [G-42] [G-46] two people write the first risk of one viewpoint: both stand; a risk that goes takes no words along, and goes only after a question', async ({
  browser,
}) => {
  const takahashi = await person(browser, 'takahashi')
  const mori = await person(browser, 'mori')
  const model = await copyOfSample(takahashi, '同じ観点に書く')
  // An event of the sample of which nobody has considered the integrity.
  for (const who of [takahashi, mori]) await who.opens(model, 'risks', '?event=t-2')
  const theirs = cell(takahashi.page, 'none:integrity', 'incident')
  const mine = cell(mori.page, 'none:integrity', 'incident')

  await test.step('one sees the other stand there', async () => {
    await theirs.click()
    await expect(mine).toContainText('高橋')
  })

  await test.step('the second words become a risk of their own, and overwrite nothing', async () => {
    await mine.click()
    await mori.page.keyboard.type('森が想定したリスク')
    await takahashi.page.keyboard.type('高橋が想定したリスク')
    await takahashi.page.keyboard.press('Enter')
    await expect(mori.page.getByText('高橋が想定したリスク').first()).toBeVisible()
    await expect(mine).toHaveCount(0)
    await expect(mori.page.getByText(/入力中のセル.*いま表に出ていません/)).toBeVisible()
    await mori.page.keyboard.press('Enter')
    await expect(takahashi.page.getByRole('gridcell', { name: '森が想定したリスク' })).toBeVisible()
    await expect(
      takahashi.page.getByRole('gridcell', { name: '高橋が想定したリスク' }),
    ).toBeVisible()
  })

  const risk = (page: Page) => page.getByRole('gridcell', { name: /^森が想定したリスク/ })
  await test.step('cutting copies only; Delete asks first', async () => {
    await takahashi.page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await risk(takahashi.page).click()
    await takahashi.page.keyboard.press('Control+x')
    await expect(takahashi.page.getByText('この表では切り取りでは消えません').first()).toBeVisible()
    await expect(risk(takahashi.page)).toBeVisible()
    await takahashi.page.keyboard.press('Delete')
    const asked = takahashi.page.getByRole('alertdialog', { name: 'このリスクを削除しますか' })
    await asked.getByRole('button', { name: 'やめる' }).click()
    await expect(risk(takahashi.page)).toBeVisible()
  })

  await test.step('the row goes while the other writes in it: the words are kept and put elsewhere', async () => {
    await risk(mori.page).click()
    await mori.page.keyboard.type('書きかけの言葉')
    await risk(takahashi.page).click()
    await takahashi.page.keyboard.press('Delete')
    await takahashi.page
      .getByRole('alertdialog')
      .getByRole('button', { name: 'このリスクを削除' })
      .click()
    await expect(risk(mori.page)).toHaveCount(0)
    await mori.page.keyboard.press('Enter')
    await expect(mori.page.getByText('がなくなったため、入力した内容は')).toBeVisible()
    await expect(mori.page.getByRole('gridcell', { name: '書きかけの言葉' })).toHaveCount(0)
    await mori.page.getByRole('gridcell', { name: '高橋が想定したリスク' }).click()
    await mori.page.getByRole('button', { name: '選択中のセルに入れる' }).click()
    await mori.page.keyboard.press('Enter')
    await expect(takahashi.page.getByRole('gridcell', { name: '書きかけの言葉' })).toBeVisible()
  })
})

test('[E-64] [G-41] [G-43] what is typed in a cell stays there when a title is pressed, when one walks on and when one leaves', async ({
  browser,
}) => {
  const { page, ...takahashi } = await person(browser, 'takahashi')
  const model = await copyOfSample({ page }, '書きながら移る')
  await takahashi.opens(model, 'attributes', '?tab=table')
  const typed = cell(page, 'purpose', 'int-A')

  await test.step('a press on the title of a column', async () => {
    await typed.click()
    await page.keyboard.type('題を押す前の言葉')
    await page.getByRole('columnheader').last().click()
    await expect(typed).toContainText('題を押す前の言葉')
  })

  await test.step('the walk through open points', async () => {
    await typed.click()
    await page.keyboard.type('歩く前の言葉')
    await page.keyboard.press('F8')
    await expect(page.locator('[data-point-said]')).toContainText(/^\d+ \/ \d+ /)
    await expect(typed).toContainText('歩く前の言葉')
    await expect(page.locator('textarea:focus')).toHaveValue('')
  })

  await test.step('leaving the screen by the browser', async () => {
    await takahashi.opens(model, 'flow')
    await page.locator('nav a[href$="/attributes"]').click()
    await page.waitForURL(/\/attributes/)
    await page.getByRole('tab', { name: /3-2/ }).click()
    await typed.click()
    await page.keyboard.type('離れる前の言葉')
    await page.goBack()
    await page.waitForURL(/\/flow/)
    await takahashi.isSaved()
    await takahashi.opens(model, 'attributes', '?tab=table')
    await expect(typed).toContainText('離れる前の言葉')
  })
})
