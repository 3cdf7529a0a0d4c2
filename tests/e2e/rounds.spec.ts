import { expect, test } from '@playwright/test'
import { fitsItsWidth, isAccessible } from './people/accessible.ts'
import { rename } from './people/canvas.ts'
import { withDevice } from './people/device.ts'
import { copyOfSample, person, phone } from './people/person.ts'

test('[E-140] [F-200] [F-201] [F-203] [F-207] [F-209] a round is opened; on a phone it is signed on conditions by passkey in one sitting, over a reload and an edit of somebody else, and leaves a receipt', async ({
  browser,
  baseURL,
}) => {
  const tanaka = await person(browser, 'tanaka')
  const model = await copyOfSample(tanaka, '署名の回のあるモデル')
  await tanaka.opens(model, 'agreement')
  await tanaka.page.getByRole('button', { name: '署名の回を始める' }).click()
  const dialog = tanaka.page.getByRole('dialog', { name: '署名の回を始める' })
  await dialog.getByRole('button', { name: 'すべて選ぶ' }).click()
  await dialog.getByRole('checkbox', { name: /^A社/ }).check()
  await dialog.getByRole('combobox', { name: '本人確認' }).click()
  await tanaka.page.getByRole('option', { name: 'パスキーで署名文に署名' }).click()
  await isAccessible(tanaka.page)
  await dialog.getByRole('button', { name: '始める', exact: true }).click()
  await expect(dialog).toBeHidden()
  const round = tanaka.page.getByRole('article', { name: '署名の回 1' })
  await expect(round).toContainText('署名を集めています')

  const sato = await person(browser, 'sato', phone)
  const { page } = sato
  const local = new URL('/settings', baseURL)
  local.hostname = 'localhost'
  const door = new URL('/api/demo/session', local).href
  expect((await page.request.post(door, { data: { persona: 'sato' } })).ok()).toBe(true)
  await withDevice(page)
  await page.goto(local.href)
  await page.getByRole('button', { name: 'パスキーを追加' }).click()
  await expect(page.getByText('パスキーを追加しました。')).toBeVisible()
  await page.goto(new URL(`/w/${model.workspace}/inbox`, local).href)
  const asked = page
    .getByRole('listitem')
    .filter({ hasText: '「署名の回のあるモデル」の署名の回 1' })
  await asked.getByRole('link', { name: '署名へ' }).click()
  await page.waitForURL(/agreement\?round=/)
  const step = page.getByRole('heading', { level: 3, name: /\/ 5/ })
  await expect(step).toContainText('自組織が約束すること')
  await fitsItsWidth(page)
  await isAccessible(page)
  const next = page.getByRole('button', { name: /^次へ/ })
  for (const name of ['前回から変わったこと', '残っている論点', '署名するか決める']) {
    await next.press('Enter')
    await expect(step).toContainText(name)
    await expect(step).toBeFocused()
  }
  await page.getByRole('radio', { name: '条件付きで署名する' }).check()
  await expect(next).toBeDisabled()
  await page.getByRole('textbox', { name: /^条件/ }).fill('通信を暗号化したあと。')
  await next.click()
  await expect(step).toContainText('本人確認と署名')
  await expect(page).toHaveURL(/part=identity/)
  await page.reload()
  await expect(step).toContainText('本人確認と署名')
  const sign = page.getByRole('button', { name: '条件付きで署名する' })
  await expect(sign).toBeEnabled()

  await test.step('somebody edits what is shown: it is told, and nothing is lost', async () => {
    const takahashi = await person(browser, 'takahashi')
    await takahashi.opens(model, 'flow')
    await rename(takahashi.page, 'int-A', '統合データ（あとから改めた）')
    await takahashi.isSaved()
    const told = page.getByRole('alert').filter({ hasText: '表示のあとに内容が変わりました' })
    await expect(told).toContainText('統合データ（あとから改めた）')
    await expect(sign).toBeDisabled()
    await isAccessible(page)
    await told.getByRole('button', { name: '新しい内容を確認する' }).click()
    await expect(told).toHaveCount(0)
  })

  await sign.click()
  const receipt = page.getByRole('article', { name: '受領書' })
  await expect(receipt).toContainText('通信を暗号化したあと。')
  await expect(receipt).toContainText('パスキーの署名を検証しました')
  await fitsItsWidth(page)
  await isAccessible(page)
  const saved = page.waitForEvent('download')
  await receipt.getByRole('button', { name: 'ファイルに保存' }).click()
  expect((await saved).suggestedFilename()).toMatch(/^yoriai-receipt-1-[0-9a-f]{8}\.json$/)

  await expect(round).toContainText('署名がそろいました')
  await expect(round).toContainText('条件: 通信を暗号化したあと。')
  await isAccessible(tanaka.page)
})
