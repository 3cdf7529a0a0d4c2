import { expect, test, type Page } from '@playwright/test'
import { madeCatalogue, madeControl, madeFile } from '#tests/support/oscal-catalogue.ts'
import { fitsItsWidth, isAccessible } from './people/accessible.ts'
import { copyOfSample, person, phone } from './people/person.ts'

const suggestion = (page: Page) => page.locator('[data-suggestion="T-C1"]')
const control = (page: Page, id: string) => page.locator(`[data-control="${id}"]`)
const opener = (page: Page) => page.getByRole('button', { name: 'カタログ（OSCAL）を読み込む' })
const dialog = (page: Page) => page.getByRole('dialog', { name: '管理策カタログ（OSCAL）' })
const field = (page: Page) => dialog(page).getByLabel('カタログのファイル（JSON、20MBまで）')
const file = (text: string) => ({
  name: 'catalog.json',
  mimeType: 'application/json',
  buffer: Buffer.from(text),
})
const small = JSON.stringify(madeCatalogue([madeControl('sc-8'), madeControl('sc-13')]))

/** Opens the references of a suggested risk, and the dialog of the catalogue from there. */
async function asks(page: Page): Promise<void> {
  await suggestion(page)
    .getByText(/^参照する管理策/)
    .click()
  await opener(page).click()
  await expect(dialog(page)).toBeVisible()
}

test('[E-130] somebody reads a catalogue of controls into their browser and opens the texts at the references; nothing of it is sent', async ({
  browser,
}) => {
  const mine = await person(browser, 'takahashi')
  const model = await copyOfSample(mine, '管理策の本文')
  const { page } = mine
  const sent: string[] = []
  page.on('request', (request) => sent.push(request.postData() ?? ''))
  page.on('websocket', (socket) =>
    socket.on('framesent', ({ payload }) => sent.push(payload.toString())),
  )
  await mine.opens(model, 'risks', '?event=t-2')

  await asks(page)
  await expect(
    dialog(page).getByText('サーバーにも、ほかの参加者にも送られません', { exact: false }),
  ).toBeVisible()
  await isAccessible(page)
  await field(page).setInputFiles(file('{"catalog":{"metadata":{}}}'))
  await expect(dialog(page).getByRole('alert')).toContainText('catalog/metadata/title')
  await field(page).setInputFiles(file(small))
  await expect(dialog(page).getByText('見本の管理策集')).toBeVisible()
  await expect(dialog(page).getByRole('alert')).toHaveCount(0)
  await isAccessible(page)
  await page.keyboard.press('Escape')

  await control(page, 'SC-8').locator('summary').click()
  await expect(control(page, 'SC-8')).toContainText('a. 扉を[決めた間隔]ごとに確かめ、')
  await expect(control(page, 'SC-8')).toContainText('出典 見本の管理策集 0.1')
  await expect(control(page, 'SC-8(1)')).toBeVisible()
  await expect(suggestion(page).getByText('このカタログにない番号: SC-23')).toBeVisible()
  await isAccessible(page)

  await page.reload()
  await page.getByRole('button', { name: '「通信路上の傍受」をリスクと対策として追加' }).click()
  await page
    .getByRole('gridcell', { name: '提供元と提供先のサーバ間に割り込まれ、内容が読まれる。' })
    .click()
  await control(page, 'SC-13').locator('summary').click()
  await expect(control(page, 'SC-13')).toContainText('鍵は数える。')

  await page.getByRole('button', { name: '読み込んだカタログ（OSCAL）' }).click()
  await dialog(page).getByRole('button', { name: 'このカタログを消す' }).click()
  await expect(dialog(page).getByText('見本の管理策集')).toHaveCount(0)
  await dialog(page).getByRole('button', { name: '閉じる' }).click()
  await expect(opener(page)).toBeVisible()
  await expect(control(page, 'SC-13')).toHaveCount(0)
  expect(sent.length).toBeGreaterThan(0)
  expect(sent.filter((text) => text.includes('扉') || text.includes('見本の管理策集'))).toEqual([])
})

test('[E-130] a file of ten megabytes is read while the page goes on, also on a phone, and is gone after signing out', async ({
  browser,
}) => {
  const mine = await person(browser, 'takahashi', phone)
  const model = await copyOfSample(mine, '大きなカタログ')
  await mine.opens(model, 'risks', '?event=t-2')
  const { page } = mine
  await asks(page)
  await field(page).setInputFiles(file(madeFile(1_000, 3_200_000)))
  await expect(dialog(page).getByText('見本の管理策集')).toBeVisible()
  await fitsItsWidth(page)
  const kept = async () =>
    (await page.evaluate(async () => await indexedDB.databases())).filter(({ name }) =>
      name?.startsWith('yoriai-oscal/'),
    ).length
  expect(await kept()).toBe(1)
  await page.goto('/settings')
  await page.getByRole('button', { name: 'サインアウト', exact: true }).click()
  await page.waitForURL(/sign-in/)
  await expect.poll(kept).toBe(0)
})
