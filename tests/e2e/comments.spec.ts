import { expect, test, type Page } from '@playwright/test'
import { isAccessible } from './people/accessible.ts'
import { figure } from './people/canvas.ts'
import { compose, enterOfConversion, insertConverted } from './people/conversion.ts'
import { copyOfSample, person, phone } from './people/person.ts'

const panel = (page: Page) => page.getByRole('complementary', { name: /^(コメント|Comments)$/ })
const box = (page: Page, name: string) => panel(page).getByRole('textbox', { name })

test('[E-36] [F-232] a comment on a data calls somebody of another organisation, who answers; the thread is resolved and reopened; all live', async ({
  browser,
}) => {
  const mori = await person(browser, 'mori')
  const sato = await person(browser, 'sato')
  const model = await copyOfSample(mori, 'コメントの確認')
  await sato.opens(model, 'flow')
  await mori.opens(model, 'flow')

  await figure(mori.page, 'int-A').click()
  await mori.page.keyboard.press('c')
  await expect(panel(mori.page)).toContainText('まだコメントはありません')
  // Beside details and comments, nothing that floats over the picture lies under either.
  const floating = [
    mori.page
      .getByRole('group', { name: '表示', exact: true })
      .getByRole('button', { name: '一覧' }),
    mori.page.getByRole('button', { name: /^図の操作/ }),
  ]
  for (const one of floating) await one.click({ trial: true })
  await isAccessible(mori.page)
  const text = box(mori.page, '新しいコメント')
  await expect(text).toBeFocused()
  await mori.page.keyboard.type('@')
  await compose(mori.page, 'さとう')
  await compose(mori.page, '佐藤')
  await enterOfConversion(mori.page)
  await expect(text).toHaveValue('@佐藤')
  await insertConverted(mori.page, '佐藤')
  await expect(panel(mori.page).getByRole('option', { name: /佐藤/ })).toBeVisible()
  await isAccessible(mori.page)
  await mori.page.keyboard.press('Enter')
  await expect(text).toHaveValue('@佐藤 ')
  await compose(mori.page, 'かくにん')
  await enterOfConversion(mori.page)
  await insertConverted(mori.page, '確認をお願いします')
  await expect(text).toHaveValue('@佐藤 確認をお願いします')
  await mori.page.keyboard.press('Control+Enter')
  await expect(panel(mori.page).getByRole('listitem')).toContainText('確認をお願いします')
  await isAccessible(mori.page)

  await expect(figure(sato.page, 'int-A').locator('[data-comments]')).toHaveText('1')
  const inbox = sato.page.getByRole('button', { name: 'コメント（未読のやり取り 1 件）' })
  await expect(inbox).toBeVisible()
  await sato.page.goto(`/w/${model.workspace}`)
  const task = sato.page.getByRole('listitem').filter({ hasText: 'あなた宛ての未読のコメント' })
  await task.filter({ hasText: 'コメントの確認' }).getByRole('link').click()
  const row = panel(sato.page).getByRole('link', { name: /確認をお願いします/ })
  await expect(row).toContainText('あなた宛て')
  await isAccessible(sato.page)
  await row.click()
  await expect(sato.page).toHaveURL(/sel=int-A/)
  await expect(panel(sato.page).getByRole('listitem')).toContainText('森')
  await expect(panel(sato.page).getByRole('listitem')).toContainText('B社')
  await box(sato.page, '返信').fill('<b>確認しました</b>')
  await panel(sato.page).getByRole('button', { name: '返信する' }).click()
  await expect(panel(mori.page).getByRole('listitem').last()).toContainText('<b>確認しました</b>')
  await expect(inbox).toBeHidden()

  await panel(sato.page).getByRole('button', { name: '解決済みにする' }).click()
  await expect(panel(mori.page)).toContainText('佐藤（A社）が解決済みにしました')
  await expect(box(mori.page, '返信')).toBeHidden()
  await expect(figure(mori.page, 'int-A').locator('[data-comments]')).toHaveCount(0)
  await panel(mori.page).getByRole('button', { name: '再開する' }).click()
  await expect(box(sato.page, '返信')).toBeVisible()

  const mine = panel(mori.page).getByRole('listitem').first()
  await mine.getByRole('button', { name: 'コメントを削除' }).click()
  await mori.page.getByRole('button', { name: '削除する' }).click()
  await expect(panel(sato.page).getByRole('listitem').first()).toContainText('投稿者が削除しました')
  await expect(panel(sato.page)).not.toContainText('確認をお願いします')
  await expect(panel(sato.page).getByRole('button', { name: 'コメントを削除' })).toHaveCount(1)

  await mori.opens(model, 'history')
  await expect(mori.page.getByText(/「統合データ.*へのコメントを再開しました/)).toBeVisible()
})

test('[E-37] a cell and a point of the picture are commented on; the list leads to each; on a phone one reads and answers, in English too', async ({
  browser,
}) => {
  const takahashi = await person(browser, 'takahashi')
  const model = await copyOfSample(takahashi, 'セルと図のコメント')
  const { page } = takahashi
  await takahashi.opens(model, 'attributes', '?tab=table')
  await page.locator('td[id$="-purpose-int-A"]').click()
  await page.keyboard.press('Shift+F2')
  await box(page, '新しいコメント').fill('利用目的の根拠を書いてください')
  await panel(page).getByRole('button', { name: 'コメントする' }).click()
  await expect(panel(page).getByRole('listitem')).toContainText('利用目的の根拠')
  await expect(page.locator('td[id$="-purpose-int-A"] [data-comments]')).toHaveText('1')
  await isAccessible(page)

  await takahashi.opens(model, 'flow', '?comments=open')
  await panel(page).getByRole('button', { name: '図の一点・範囲にコメントする' }).click()
  await page
    .getByRole('button', { name: /コメントする位置/ })
    .click({ position: { x: 500, y: 300 } })
  await box(page, '新しいコメント').fill('この辺りに監査の流れが要ります')
  await panel(page).getByRole('button', { name: 'コメントする' }).click()
  await expect(page.locator('[data-pin]')).toHaveCount(1)
  await isAccessible(page)

  const emma = await person(browser, 'emma', phone)
  await emma.opens(model, 'flow', '?comments=open')
  const link = panel(emma.page).getByRole('link', { name: /利用目的の根拠/ })
  await expect(link).toContainText('Purpose')
  await isAccessible(emma.page)
  await link.click()
  await expect(emma.page).toHaveURL(/attributes\?tab=table/)
  await box(emma.page, 'Reply').fill('See clause 3.')
  await panel(emma.page).getByRole('button', { name: 'Reply', exact: true }).click()
  await expect(panel(emma.page).getByRole('listitem').last()).toContainText('See clause 3.')
  await isAccessible(emma.page)
  await emma.page.keyboard.press('Escape')
  await expect(panel(emma.page)).toBeHidden()

  await panel(page).getByRole('button', { name: '一覧に戻る' }).click()
  await takahashi.opens(model, 'flow', '?comments=mine')
  await expect(panel(page).getByRole('link', { name: /利用目的の根拠/ })).toContainText('未読 1 件')
})

test('[E-148] [F-255] a region is drawn, and another taken around what is selected by keys alone; each is a numbered frame its address leads to', async ({
  browser,
}) => {
  const mori = await person(browser, 'mori')
  const model = await copyOfSample(mori, '範囲のコメント')
  const { page } = mori
  const frames = page.locator('[data-region]')
  await mori.opens(model, 'flow', '?comments=open')
  await panel(page).getByRole('button', { name: '図の一点・範囲にコメントする' }).click()
  const surface = page.getByRole('button', { name: /コメントする位置/ })
  const at = await surface.boundingBox()
  if (at === null) throw new Error('no surface')
  await page.mouse.move(at.x + 300, at.y + 200)
  await page.mouse.down()
  await page.mouse.move(at.x + 520, at.y + 360, { steps: 4 })
  await page.mouse.up()
  await expect(page).toHaveURL(/place=canvas%2F-?\d+%2C-?\d+%2C\d+%2C\d+/)
  await box(page, '新しいコメント').fill('この範囲は委託先の中ですか')
  await panel(page).getByRole('button', { name: 'コメントする' }).click()
  await expect(frames).toHaveCount(1)
  await expect(frames.getByRole('button')).toHaveText('1')
  await isAccessible(page)
  await page.keyboard.press('Escape')
  await expect(panel(page)).toBeHidden()

  await figure(page, 'int-A').click()
  await page.keyboard.press('Shift+C')
  await expect(panel(page)).toContainText('図の範囲')
  await page.keyboard.type('ここも確かめてください')
  await page.keyboard.press('Control+Enter')
  await expect(page).toHaveURL(/comment=/)
  await expect(panel(page).getByRole('listitem')).toContainText('ここも')
  await expect(frames).toHaveCount(2)
  await panel(page).getByRole('button', { name: '一覧に戻る' }).click()
  await panel(page).getByRole('button', { name: '一覧に戻る' }).click()
  await expect(panel(page).getByRole('link', { name: /図の範囲 1/ })).toContainText('委託先の中')

  const emma = await person(browser, 'emma', phone)
  await emma.opens(model, 'flow', '?comments=open')
  await panel(emma.page)
    .getByRole('link', { name: /Region 2 of the picture/ })
    .click()
  await expect(emma.page).toHaveURL(/place=canvas/)
  await isAccessible(emma.page)
})
