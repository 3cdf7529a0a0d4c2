import { expect, test, type Page } from '@playwright/test'
import { isAccessible, isLegibleInTheDark } from './people/accessible.ts'
import { compose, enterOfConversion, insertConverted } from './people/conversion.ts'
import { copyOfSample, person } from './people/person.ts'

const summary = (page: Page) => page.locator('summary', { hasText: '社内メモ' })
const notes = (page: Page) => page.locator('details', { has: summary(page) })
const items = (page: Page) => notes(page).getByRole('listitem')

test('[E-137] [F-170] [F-171] [F-172] [F-173] a note in the details of a data is read by a colleague and by nobody of another organisation; it is written with an input method, rewritten, deleted and had back', async ({
  browser,
}) => {
  const takahashi = await person(browser, 'takahashi')
  const { page } = takahashi
  const model = await copyOfSample(takahashi, '社内メモの確認')
  await takahashi.opens(model, 'flow', '?sel=int-A')
  await expect(summary(page)).toContainText('A社の中だけ')
  await summary(page).click()
  await expect(notes(page)).toContainText('まだありません')
  const fresh = notes(page).getByRole('textbox', { name: '新しい社内メモ' })
  await fresh.focus()
  await compose(page, 'ほうむ')
  await enterOfConversion(page)
  await insertConverted(page, '公開の前に法務へ')
  await expect(fresh).toHaveValue('公開の前に法務へ')
  await expect(items(page)).toHaveCount(0)
  await page.keyboard.press('Control+Enter')
  await expect(items(page)).toContainText('公開の前に法務へ')
  await expect(fresh).toHaveValue('')
  await isAccessible(page)
  await isLegibleInTheDark(page)

  const mori = await person(browser, 'mori')
  await mori.opens(model, 'flow', '?sel=int-A')
  await expect(summary(mori.page)).toContainText('B社の中だけ')
  await summary(mori.page).click()
  await expect(notes(mori.page)).toContainText('まだありません')
  await expect(items(mori.page)).toHaveCount(0)

  const sato = await person(browser, 'sato')
  await sato.opens(model, 'attributes', '?tab=table&at=int-A|purpose')
  await summary(sato.page).click()
  await expect(items(sato.page)).toContainText('公開の前に法務へ')
  await expect(notes(sato.page).getByRole('button', { name: /社内メモを/ })).toHaveCount(0)

  const edit = notes(page).getByRole('button', { name: '社内メモを編集' })
  await edit.click()
  const again = notes(page).getByRole('textbox', { name: '社内メモの編集' })
  await expect(again).toBeFocused()
  await again.fill('公開の前に法務と広報へ')
  await page.keyboard.press('Control+Enter')
  await expect(items(page)).toContainText('広報')
  await expect(items(page)).toContainText('編集済み')
  await expect(edit).toBeFocused()

  await notes(page).getByRole('button', { name: '社内メモを削除' }).click()
  await expect(summary(page)).toBeFocused()
  await expect(items(page)).toHaveCount(0)
  const notice = page.locator('[data-notice]').filter({ hasText: '社内メモを削除しました' })
  await notice.getByRole('button', { name: '元に戻す' }).click()
  await expect(items(page)).toContainText('公開の前に法務と広報へ')
})
