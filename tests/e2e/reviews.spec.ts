import { expect, test, type Page } from '@playwright/test'
import { isAccessible } from './people/accessible.ts'
import { copyOfSample, hasItsParts, person } from './people/person.ts'

const counted = (page: Page) => page.getByRole('button', { name: /^見直しが必要 \d+$/ })
const list = (page: Page) => page.getByRole('complementary', { name: '見直しが必要' })

const head = (page: Page) => list(page).getByRole('heading', { name: '見直しが必要', exact: true })

/** Makes an event another kind, in its details. */
async function choosesKind(page: Page, kind: string): Promise<void> {
  await page.locator('#inspector').getByRole('combobox', { name: '種類' }).click()
  await page.getByRole('option', { name: kind, exact: true }).click()
}

test('[E-131] [F-118] [F-119] [F-120] [F-143] a change of somebody asks others to look again; who has looked settles it, and a later change opens it', async ({
  browser,
}) => {
  const tanaka = await person(browser, 'tanaka')
  const mori = await person(browser, 'mori')
  const model = await copyOfSample(tanaka, '見直しが必要')
  await tanaka.opens(model, 'flow', '?sel=t-1')
  await mori.opens(model, 'attributes')
  await hasItsParts(mori.page)
  // The list has come by then, and is empty: nothing is counted of what is only not known yet.
  await mori.page.keyboard.press('g')
  await mori.page.keyboard.press('r')
  await expect(list(mori.page)).toContainText('見直しが必要なものはありません')
  await expect(counted(mori.page)).toHaveCount(0)
  await expect(head(mori.page)).toBeFocused()
  await mori.page.keyboard.press('Escape')
  await expect(list(mori.page)).toHaveCount(0)
  const item = list(mori.page).locator('[data-review="risks:t-1:event"]')

  await test.step('what, because of what and whom', async () => {
    await choosesKind(tanaka.page, '加工・利用')
    await tanaka.isSaved()
    await expect(counted(mori.page)).toBeVisible()
    await expect(mori.page.getByRole('link', { name: /4 リスク/ })).toContainText(
      '見直しが必要：1件',
    )
    await mori.page.keyboard.press('g')
    await mori.page.keyboard.press('r')
    await expect(mori.page).toHaveURL(/reviews=all/)
    await expect(item).toContainText('イベントのリスク')
    await expect(item).toContainText(/PF.*田中/)
    await expect(item.locator('ins')).toHaveText(/加工・利用/)
    await isAccessible(mori.page)
  })

  await test.step('there, and that one has looked', async () => {
    await item.getByRole('link', { name: /該当箇所へ/ }).click()
    await expect(mori.page).toHaveURL(/risks\?event=t-1&reviews=/)
    const bar = mori.page.getByRole('region', { name: '見直し中' })
    await expect(bar).toContainText('イベントのリスク')
    await mori.page.reload()
    await hasItsParts(mori.page)
    await bar.getByRole('button', { name: '一覧に戻る' }).press('Enter')
    await expect(head(mori.page)).toBeFocused()
    await item.getByRole('link', { name: /該当箇所へ/ }).click()
    await bar.getByRole('button', { name: /^確認した：/ }).press('Enter')
    await expect(list(mori.page).getByRole('status')).toHaveText('確認したことを記録しました')
    await expect(head(mori.page)).toBeFocused()
    await expect(item).toHaveCount(0)
  })

  await test.step('who only reads sees the rest and settles nothing', async () => {
    const kansa = await person(browser, 'kansa')
    await kansa.opens(model, 'risks', '?reviews=all')
    await expect(list(kansa.page).locator('[data-review]').first()).toBeVisible()
    await expect(list(kansa.page).locator('[data-review="risks:t-1:event"]')).toHaveCount(0)
    await expect(list(kansa.page).getByRole('button', { name: /確認した/ })).toHaveCount(0)
    await expect(list(kansa.page)).toContainText('確認済みにできるのは')
  })

  await test.step('a later change opens it again', async () => {
    await choosesKind(tanaka.page, '移転・提供')
    await expect(item).toBeVisible()
    await expect(item.locator('ins').first()).toHaveText(/移転・提供/)
  })
})
