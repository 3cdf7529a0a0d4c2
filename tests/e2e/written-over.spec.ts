import { expect, test, type Locator, type Page } from '@playwright/test'
import { copyOfSample, person } from './people/person.ts'

function purpose(page: Page): Locator {
  return page.locator('td[id$="-purpose-int-A"]')
}

async function write(page: Page, text: string, key = 'Enter') {
  await purpose(page).click()
  await page.keyboard.type(text)
  if (key !== '') await page.keyboard.press(key)
}

test('[E-93] [F-84] [F-85] [G-57] who writes over another organisation’s value is told, and so is whose it was; while one writes, theirs is shown', async ({
  browser,
}) => {
  const mori = await person(browser, 'mori')
  const takahashi = await person(browser, 'takahashi')
  const model = await copyOfSample(mori, '上書きの確認')
  await mori.opens(model, 'attributes', '?tab=table')
  await takahashi.opens(model, 'attributes', '?tab=table')
  const [b, a] = [mori.page, takahashi.page]
  await write(b, 'B社の目的')
  await expect(purpose(a)).toContainText('B社の目的')
  await expect(purpose(a)).toContainText('森さんが変更')

  await write(a, 'A社の途中', '')
  await write(b, 'B社の二つ目')
  await expect(a.getByText('ほかの人がここを「B社の二つ目」に変えました')).toBeVisible()
  await a.getByRole('button', { name: '相手の内容にする' }).click()
  await expect(purpose(a)).toContainText('B社の二つ目')
  await expect(a.getByText('ほかの人がここを')).toBeHidden()

  await write(a, 'A社の目的')
  await expect(a.getByText('森さん（B社）が書いた内容を上書きしました')).toBeVisible()
  await expect(b.getByText('高橋さん（A社）が、あなたの変更を上書きしました')).toBeVisible()
  await expect(purpose(a)).toContainText('A社の目的')
  await expect(purpose(a)).not.toContainText('が変更')
  await a.getByRole('button', { name: '相手の内容に戻す' }).click()
  await expect(purpose(b)).toContainText('B社の二つ目')
})

test('[E-93] [G-57] a text in a panel that somebody else changes meanwhile says so, and loses nothing', async ({
  browser,
}) => {
  const mori = await person(browser, 'mori')
  const takahashi = await person(browser, 'takahashi')
  const model = await copyOfSample(mori, '上書きの確認（詳細）')
  await mori.opens(model, 'attributes', '?tab=table')
  await takahashi.opens(model, 'attributes', '?tab=table')
  await purpose(takahashi.page).click()
  await takahashi.page.keyboard.press('Alt+ArrowDown')
  const panel = takahashi.page.getByRole('dialog')
  const words = panel.getByRole('textbox').first()
  await words.fill('A社の途中の言葉')
  await write(mori.page, 'B社の言葉')
  await expect(panel.getByText('ほかの人がここを「B社の言葉」に変えました')).toBeVisible()
  await expect(words).toHaveValue('A社の途中の言葉')
  await expect(words).toBeFocused()
  await panel.getByRole('button', { name: '相手の内容にする' }).click()
  await expect(words).toHaveValue('B社の言葉')
})

test('[E-119] [G-87] what somebody else wrote meanwhile is taken by keyboard, in a cell and in a text; until then one’s own words stay', async ({
  browser,
}) => {
  const mori = await person(browser, 'mori')
  const takahashi = await person(browser, 'takahashi')
  const model = await copyOfSample(mori, '上書きの確認（キー）')
  await mori.opens(model, 'attributes', '?tab=table')
  await takahashi.opens(model, 'attributes', '?tab=table')
  const [b, a] = [mori.page, takahashi.page]
  const take = a.getByRole('button', { name: '相手の内容にする' })

  await test.step('in a cell', async () => {
    await write(a, 'A社の途中', '')
    await write(b, 'B社の目的')
    await expect(take).toBeVisible()
    await a.keyboard.press('F6')
    await expect(take).toBeFocused()
    await a.keyboard.press('Escape')
    const box = a.locator('textarea:focus')
    await expect(box).toHaveValue('A社の途中')
    await expect(take).toBeVisible()
    await a.keyboard.press('F6')
    await a.keyboard.press('Enter')
    await expect(take).toBeHidden()
    await expect(box).toHaveCount(1)
    await a.keyboard.type('それから')
    await expect(purpose(b)).toContainText('B社の目的')
    await a.keyboard.press('Enter')
    await expect(purpose(b)).toContainText('それから')
  })
  await test.step('beside the choice the words are still asked for before leaving; they are gone on with when there is none any more', async () => {
    await write(a, 'A社だけ', '')
    await takahashi.isSaved()
    await write(b, 'B社も')
    await expect(take).toBeVisible()
    await a.keyboard.press('F6')
    await expect(take).toBeFocused()
    const asks = await a.evaluate(() => {
      const leaving = new Event('beforeunload', { cancelable: true })
      window.dispatchEvent(leaving)
      return leaving.defaultPrevented
    })
    expect(asks).toBe(true)
    await b.keyboard.press('Control+z')
    await expect(take).toBeHidden()
    await expect(a.locator('textarea:focus')).toHaveValue('A社だけ')
    await a.keyboard.press('Escape')
  })
  await test.step('in a text', async () => {
    await purpose(a).click()
    await a.keyboard.press('Alt+ArrowDown')
    const words = a.getByRole('dialog').getByRole('textbox').first()
    await words.fill('A社の言葉')
    await write(b, 'B社の言葉')
    await expect(take).toBeVisible()
    await a.keyboard.press('Tab')
    await expect(take).toBeFocused()
    await a.keyboard.press('Escape')
    await expect(words).toBeFocused()
    await expect(words).toHaveValue('A社の言葉')
    await a.keyboard.press('Tab')
    await a.keyboard.press('Enter')
    await expect(words).toHaveValue('B社の言葉')
    await expect(words).toBeFocused()
    await takahashi.isSaved()
    await expect(purpose(b)).toContainText('B社の言葉')
  })
  await test.step('going on from there ends the writing, as leaving the text does', async () => {
    const words = a.getByRole('dialog').getByRole('textbox').first()
    await words.fill('A社の結論')
    await write(b, 'B社の結論')
    await expect(take).toBeVisible()
    await a.keyboard.press('Tab')
    await expect(take).toBeFocused()
    await a.keyboard.press('Tab')
    await expect(purpose(b)).toContainText('A社の結論')
  })
})

test('[E-119] [G-88] words that are refused have written over nobody’s, and nothing of the kind is told', async ({
  browser,
}) => {
  const mori = await person(browser, 'mori')
  const takahashi = await person(browser, 'takahashi')
  const model = await copyOfSample(mori, '上書きの確認（長すぎる）')
  await mori.opens(model, 'attributes', '?tab=table')
  await takahashi.opens(model, 'attributes', '?tab=table')
  const [b, a] = [mori.page, takahashi.page]
  await purpose(a).click()
  await a.keyboard.insertText('長'.repeat(5000))
  await write(b, 'B社の目的')
  await expect(a.getByText('ほかの人がここを「B社の目的」に変えました')).toBeVisible()
  await a.keyboard.press('Enter')
  await expect(a.getByText(/には書き込めませんでした/)).toBeVisible()
  await expect(purpose(a)).toContainText('B社の目的')
  const told = a.locator('[data-notice]')
  await expect(told.filter({ hasText: '受け付けられませんでした' })).toBeVisible()
  await expect(told).toHaveCount(1)
})
