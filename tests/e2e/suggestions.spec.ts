import { expect, test, type Page } from '@playwright/test'
import { fitsItsWidth, isAccessible } from './people/accessible.ts'
import { copyOfSample, person, phone } from './people/person.ts'

const row = (page: Page, id: string) => page.locator(`[data-suggestion="${id}"]`)
const incident = '提供元と提供先のサーバ間に割り込まれ、内容が読まれる。'
const risk = (page: Page) => page.getByRole('gridcell', { name: incident })

test('[E-126] somebody adds a typical risk and sets another aside; the others see both, and take the latter back', async ({
  browser,
}) => {
  const takahashi = await person(browser, 'takahashi')
  const mori = await person(browser, 'mori')
  const model = await copyOfSample(takahashi, '候補の確認')
  await takahashi.opens(model, 'risks', '?event=t-2')
  await mori.opens(model, 'risks', '?event=t-2')
  await expect(row(mori.page, 'T-C1')).toContainText('通信路上の傍受')
  await expect(
    takahashi.page.getByText('経済産業省が示したものではありません', { exact: false }),
  ).toBeVisible()
  await row(takahashi.page, 'T-C1')
    .getByText(/^参照する管理策/)
    .click()
  await expect(row(takahashi.page, 'T-C1').getByText('SC-8 通信の秘匿と完全性')).toBeVisible()
  await isAccessible(takahashi.page)

  await takahashi.page
    .getByRole('button', { name: '「通信路上の傍受」をリスクと対策として追加' })
    .click()
  await expect(risk(mori.page)).toBeVisible()
  await expect(row(mori.page, 'T-C1')).toHaveCount(0)
  await takahashi.isSaved()
  await takahashi.page.keyboard.press('Control+z')
  await expect(risk(mori.page)).toHaveCount(0)
  await expect(row(mori.page, 'T-C1')).toBeVisible()
  await takahashi.page.keyboard.press('Control+Shift+z')
  await expect(risk(mori.page)).toBeVisible()

  const aside = takahashi.page.getByRole('button', {
    name: '「提供用APIへのサービス妨害」を対象外にする',
  })
  const reason = takahashi.page.getByLabel('対象外とする理由')
  await aside.click()
  await reason.press('Escape')
  await expect(reason).toHaveCount(0)
  await expect(aside).toBeFocused()
  await aside.press('Enter')
  await row(takahashi.page, 'T-A1').getByRole('button', { name: 'やめる' }).click()
  await expect(aside).toBeFocused()
  await aside.press('Enter')
  await expect(reason).toBeFocused()
  await expect(takahashi.page.getByRole('button', { name: '理由を記録' })).toBeDisabled()
  await reason.fill('公開のAPIを使わない')
  await takahashi.page.getByRole('button', { name: '理由を記録' }).click()
  await expect(row(mori.page, 'T-A1')).toHaveCount(0)
  await mori.page.getByText('対象外とした候補（1件）').click()
  await expect(mori.page.getByText('理由：公開のAPIを使わない')).toBeVisible()
  await isAccessible(mori.page)
  await mori.page.getByRole('button', { name: '「提供用APIへのサービス妨害」を候補に戻す' }).click()
  await expect(row(takahashi.page, 'T-A1')).toBeVisible()
  await expect(takahashi.page.getByText(/^対象外とした候補/)).toHaveCount(0)
})

test('[E-126] who only reads sees the suggestions and decides on none, in English and on a phone too', async ({
  browser,
}) => {
  const takahashi = await person(browser, 'takahashi')
  const model = await copyOfSample(takahashi, '候補の閲覧', (sample) => ({
    ...sample,
    suggestions: { 't-2|T-A1': { notApplicable: { ja: '公開のAPIを使わない' } } },
  }))
  const kansa = await person(browser, 'kansa', phone)
  await kansa.opens(model, 'risks', '?event=t-2')
  await expect(row(kansa.page, 'T-C1')).toContainText('通信路上の傍受')
  await kansa.page.getByText('対象外とした候補（1件）').click()
  await expect(kansa.page.getByText('理由：公開のAPIを使わない')).toBeVisible()
  await expect(row(kansa.page, 'T-C1').getByRole('button')).toHaveCount(0)
  await expect(kansa.page.getByRole('button', { name: /候補に戻す$/ })).toHaveCount(0)
  await fitsItsWidth(kansa.page)

  const emma = await person(browser, 'emma')
  await emma.opens(model, 'risks', '?event=t-2')
  await expect(row(emma.page, 'T-C1')).toContainText('Interception in transit')
  await expect(emma.page.getByText('None of it is METI’s.', { exact: false })).toBeVisible()
  await isAccessible(emma.page)
})
