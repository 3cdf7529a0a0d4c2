import { expect, test, type Page } from '@playwright/test'
import { drag, rename } from './people/canvas.ts'
import { atHome, person, phone, sampleModel } from './people/person.ts'

const unsecured = '通信の暗号化と終端の相互認証'

/** The cell of the matrix of responsibility for an organisation; the measure stands under two risks, r1 and r3. */
function part(page: Page, risk: 'r1' | 'r3', organisation: string, measure: string) {
  const cells = page
    .getByRole('button')
    .filter({ has: page.getByText(`${organisation}、対策「${measure}」`, { exact: false }) })
  return cells.nth(risk === 'r1' ? 0 : 1)
}

test('[E-10] the home says whose turn it is and how far each organisation has agreed', async ({
  browser,
}) => {
  const sato = await atHome(browser, 'sato')
  await expect(sato.page.getByText('あなたの番です')).toBeVisible()
  await expect(sato.page.getByText(/件の署名をお待ちしています/)).toBeVisible()
  const card = sato.page.getByRole('article').filter({ hasText: '高齢者生活支援 データ連携' })
  await expect(card.getByText('合意の進み').first()).toBeVisible()
  await expect(card.getByText(/2 \/ 7/).first()).toBeVisible()
  const kansa = await atHome(browser, 'kansa')
  await expect(kansa.page.getByText(/件の署名をお待ちしています/)).toHaveCount(0)
})

test('[E-11] a gap is said in words; a proposal counts once an approver of that organisation accepts it', async ({
  browser,
}) => {
  const tanaka = await person(browser, 'tanaka')
  const takahashi = await person(browser, 'takahashi')
  const sato = await person(browser, 'sato')
  const model = await sampleModel(tanaka)
  for (const who of [tanaka, takahashi, sato]) await who.opens(model, 'responsibility')
  const gap = '◎ 空白: 最終責任を負う組織が決まっていません'
  const before = await tanaka.page.getByText(gap).count()
  expect(before).toBeGreaterThan(0)

  await part(tanaka.page, 'r3', 'A社', unsecured).click()
  const form = tanaka.page.getByRole('form', { name: 'A社に提案する' })
  await form.locator('label', { hasText: '最終責任' }).click()
  await form
    .getByRole('textbox', { name: '担う内容（日本語）' })
    .fill('渡す前に通信を暗号化します。')
  await form.getByRole('button', { name: '提案する', exact: true }).click()
  await expect(part(tanaka.page, 'r3', 'A社', unsecured)).toContainText('提案中')

  await expect(part(takahashi.page, 'r3', 'A社', unsecured)).toContainText('提案中')
  await part(takahashi.page, 'r3', 'A社', unsecured).click()
  await expect(takahashi.page.getByText('回答できるのは、A社の署名者です。').first()).toBeVisible()
  await expect(takahashi.page.getByRole('button', { name: '引き受ける' })).toHaveCount(0)

  await part(sato.page, 'r3', 'A社', unsecured).click()
  await sato.page.getByRole('button', { name: '引き受ける' }).click()
  await expect(part(tanaka.page, 'r3', 'A社', unsecured)).toContainText('最終責任')
  await expect(part(tanaka.page, 'r3', 'A社', unsecured)).not.toContainText('提案中')
  await expect(tanaka.page.getByText(gap)).toHaveCount(before - 1)

  await part(tanaka.page, 'r3', 'B社', unsecured).click()
  const second = tanaka.page.getByRole('form', { name: 'B社に提案する' })
  await second.locator('label', { hasText: '実施' }).click()
  await second.getByRole('button', { name: '提案する', exact: true }).click()
  const mori = await person(browser, 'mori')
  await mori.opens(model, 'responsibility')
  await part(mori.page, 'r3', 'B社', unsecured).click()
  await mori.page.getByRole('button', { name: '断る' }).click()
  await mori.page.getByRole('textbox', { name: '理由（必須）' }).fill('機器の更新が先です。')
  await mori.page.getByRole('button', { name: '断る理由を送る' }).click()
  await expect(part(tanaka.page, 'r3', 'B社', unsecured)).toContainText('辞退')
})

test('[E-12] an edit inside a signature makes it stale at once on every screen and says what changed; an edit outside does not', async ({
  browser,
}) => {
  const sato = await person(browser, 'sato', phone)
  const takahashi = await person(browser, 'takahashi')
  const emma = await person(browser, 'emma')
  const model = await sampleModel(sato)
  await sato.opens(model, 'agreement', '?risk=r2')
  await sato.page.getByRole('button', { name: '署名する', exact: true }).click()
  await expect(
    sato.page.getByText(/さんが.*に署名しました。内容は署名のときと同じです。/),
  ).toBeVisible()

  await emma.opens(model, 'agreement', '?risk=r2')
  const seat = emma.page.getByRole('row', { name: /R2/ }).getByRole('cell').nth(1)
  await expect(seat).toContainText('Signed')

  await takahashi.opens(model, 'flow')
  await drag(takahashi.page, 'int-A', 12, 10)
  // The details of what was moved cover the one to be renamed.
  await takahashi.page.keyboard.press('Escape')
  await rename(takahashi.page, 'svc', 'サービス提供用データ（外側）')
  await takahashi.isSaved()
  await expect(emma.page.locator('[data-last-change]')).toContainText('高橋')
  await expect(seat).toContainText('Signed')

  await rename(takahashi.page, 'int-A', '統合データ（A社・内側）')
  await expect(seat).toContainText('Changed since signing')
  await expect(sato.page.getByText(/署名したあと、内容が変わりました。/)).toBeVisible()
  await expect(sato.page.getByText('統合データ（A社・内側）').first()).toBeVisible()
  await takahashi.page.keyboard.press('Control+z')
  await expect(seat).toContainText('Signed')
})

test('[E-13] signing something that changed since it was shown is refused with the difference', async ({
  browser,
}) => {
  const mori = await person(browser, 'mori')
  const takahashi = await person(browser, 'takahashi')
  const model = await sampleModel(mori)
  await mori.opens(model, 'agreement', '?risk=r2')
  const sign = mori.page.getByRole('button', { name: '署名する', exact: true })
  await expect(sign).toBeEnabled()
  await takahashi.opens(model, 'flow')
  await rename(takahashi.page, 'int-B', '統合データ（B社・改）')
  const told = mori.page.getByRole('alert').filter({ hasText: '表示したあとに内容が変わりました' })
  await expect(told).toContainText('統合データ（B社・改）')
  await expect(sign).toBeDisabled()
  await mori.page.getByRole('button', { name: '最新の内容を見る' }).click()
  await sign.click()
  await expect(mori.page.getByText(/さんが.*に署名しました。/)).toBeVisible()
})
