import { expect, test } from '@playwright/test'
import { fitsItsWidth, isAccessible } from './people/accessible.ts'
import { ownHouse } from './people/own-house.ts'
import { copyOfSample, desktop, person, phone } from './people/person.ts'
import { english, japanese, sits } from './people/sitting.ts'

const reason = '証明書の更新を担う人が決まっていない'

test('[E-159] [F-201] a round is sent back with a reason, which everybody reads; once it is settled the same person signs, and it goes on', async ({
  browser,
}) => {
  const tanaka = await person(browser, 'tanaka')
  const at = await copyOfSample(tanaka, '差し戻される回')
  await tanaka.opens(at, 'agreement')
  await tanaka.page.getByRole('button', { name: '署名の回を始める' }).click()
  const dialog = tanaka.page.getByRole('dialog', { name: '署名の回を始める' })
  await dialog.getByRole('button', { name: 'すべて選ぶ' }).click()
  for (const org of [/^A社/, /^B社/]) await dialog.getByRole('checkbox', { name: org }).check()
  await dialog.getByRole('button', { name: '始める', exact: true }).click()
  await expect(dialog).toBeHidden()
  const round = tanaka.page.getByRole('article', { name: '署名の回 1', exact: true })

  const sato = await person(browser, 'sato', phone)
  await test.step('A社 sends it back on a phone', async () => {
    await sato.opens(at, 'agreement')
    await sato.page.getByRole('link', { name: japanese.sit }).click()
    await sits(sato.page, japanese, { says: 'reject', why: reason })
    await expect(sato.page.getByRole('article', { name: '受領書' })).toContainText(reason)
    await fitsItsWidth(sato.page)
    await isAccessible(sato.page)
  })

  await test.step('who opened it sees it while it happens, and somebody else in English', async () => {
    await expect(round).toContainText('差し戻しがあります')
    await expect(round).toContainText(`理由: ${reason}`)
    await isAccessible(tanaka.page)
    const emma = await person(browser, 'emma', phone)
    await emma.opens(at, 'agreement')
    const seen = emma.page.getByRole('article', { name: 'Round of signing 1', exact: true })
    await expect(seen).toContainText('Sent back')
    await expect(seen).toContainText(`Reason: ${reason}`)
    await expect(emma.page.getByRole('link', { name: english.sit })).toHaveCount(0)
    await fitsItsWidth(emma.page)
    await isAccessible(emma.page)
  })

  const mori = await person(browser, 'mori')
  await test.step('B社 signs meanwhile, which does not carry it past the rejection', async () => {
    await mori.opens(at, 'agreement')
    await mori.page.getByRole('link', { name: japanese.sit }).click()
    await sits(mori.page, japanese)
    await expect(round).toContainText('森さん')
    await expect(round).toContainText('差し戻しがあります')
  })

  await test.step('settled, A社 signs, and the round is complete', async () => {
    await sato.opens(at, 'agreement')
    await sato.page.getByRole('link', { name: japanese.sit }).click()
    await expect(sato.page.getByText('差し戻しています。')).toBeVisible()
    await sits(sato.page, japanese)
    await expect(round).toContainText('署名がそろいました')
    await expect(round).not.toContainText('差し戻しがあります')
  })
})

test('[E-160] [F-201] a signature runs out after the days of the round, which every screen says, and is renewed', async ({
  browser,
}) => {
  const house = await ownHouse(31)
  try {
    const at = { baseURL: house.baseURL }
    const tanaka = await person(browser, 'tanaka', desktop, at)
    const model = await copyOfSample(tanaka, '有効期間のある回')
    await tanaka.opens(model, 'agreement')
    await tanaka.page.getByRole('button', { name: '署名の回を始める' }).click()
    const dialog = tanaka.page.getByRole('dialog', { name: '署名の回を始める' })
    await dialog.getByRole('button', { name: 'すべて選ぶ' }).click()
    for (const org of [/^A社/, /^B社/]) await dialog.getByRole('checkbox', { name: org }).check()
    const due = new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10)
    await dialog.getByLabel(/^期限/).fill(due)
    await dialog.getByRole('spinbutton', { name: /^署名の有効期間/ }).fill('30')
    await dialog.getByRole('button', { name: '始める', exact: true }).click()
    await expect(dialog).toBeHidden()
    const sato = await person(browser, 'sato', phone, at)
    await sato.opens(model, 'agreement')
    await sato.page.getByRole('link', { name: japanese.sit }).click()
    await sits(sato.page, japanese)
    const before = tanaka.page.getByRole('article', { name: '署名の回 1', exact: true })
    await expect(before.getByText('署名済', { exact: true })).toHaveCount(1)
    await expect(before).not.toContainText('期限を過ぎています')

    await house.daysPass()
    const later = await person(browser, 'tanaka', desktop, at)
    await later.opens(model, 'agreement')
    const round = later.page.getByRole('article', { name: '署名の回 1', exact: true })
    await expect(round.getByText('期限切れ', { exact: true })).toHaveCount(1)
    await expect(round).toContainText('期限を過ぎています')
    await isAccessible(later.page)

    const again = await person(browser, 'sato', phone, at)
    await again.page.goto(`/w/${model.workspace}/inbox`)
    const asked = again.page
      .getByRole('listitem')
      .filter({ hasText: '「有効期間のある回」の署名の回 1' })
    await asked.getByRole('link', { name: '署名へ' }).click()
    await expect(again.page.getByText('署名の有効期間が過ぎました。')).toBeVisible()
    await fitsItsWidth(again.page)
    await sits(again.page, japanese, { says: 'renew' })
    await fitsItsWidth(again.page)
    await expect(round.getByText('署名済', { exact: true })).toHaveCount(1)
    await expect(round.getByText('期限切れ', { exact: true })).toHaveCount(0)
  } finally {
    await house.end()
  }
})

test('[E-165] [S-218] [S-219] of a round one risk is taken away: it waits for nobody, who opens it reads what is gone and may take back; put back, it goes on', async ({
  browser,
}) => {
  const tanaka = await person(browser, 'tanaka')
  const at = await copyOfSample(tanaka, '欠けた回')
  await tanaka.opens(at, 'agreement')
  await tanaka.page.getByRole('button', { name: '署名の回を始める' }).click()
  const dialog = tanaka.page.getByRole('dialog', { name: '署名の回を始める' })
  await dialog.getByRole('button', { name: 'すべて選ぶ' }).click()
  for (const org of [/^A社/, /^C社/]) await dialog.getByRole('checkbox', { name: org }).check()
  await dialog.getByRole('button', { name: '始める', exact: true }).click()
  await expect(dialog).toBeHidden()
  const sato = await person(browser, 'sato', phone)
  await sato.opens(at, 'agreement')
  await sato.page.getByRole('link', { name: japanese.sit }).click()
  await sits(sato.page, japanese)
  await expect(sato.page.getByRole('article', { name: '受領書' })).toBeVisible()
  const emma = await person(browser, 'emma', phone)
  const asked = emma.page.getByRole('listitem').filter({
    has: emma.page.locator(`a[href*="${at.model}"]`),
  })
  await emma.page.goto(`/w/${at.workspace}/inbox`)
  await expect(asked).toHaveCount(1)

  await tanaka.opens(at, 'risks', '?tab=register&at=incident%7Cr2')
  const inspector = tanaka.page.locator('#inspector')
  await inspector.getByRole('button', { name: 'このリスクを削除' }).click()
  await tanaka.page.getByRole('alertdialog').getByRole('button', { name: /削除/ }).click()
  await tanaka.isSaved()
  await emma.page.reload()
  await expect(emma.page.getByRole('heading', { name: 'Your turn' })).toBeVisible()
  await expect(asked).toHaveCount(0)

  await test.step('who would sign reads what is gone, and cannot', async () => {
    await emma.opens(at, 'agreement')
    const round = emma.page.getByRole('article', { name: 'Round of signing 1', exact: true })
    await expect(round).toContainText('Some of what is signed is gone')
    await expect(emma.page.getByRole('link', { name: english.sit })).toHaveCount(0)
    await emma.page.getByRole('link', { name: 'Look at what is gone: round of signing 1' }).click()
    await expect(emma.page.getByText(/^The deleted risk “/)).toBeVisible()
    await fitsItsWidth(emma.page)
    await isAccessible(emma.page)
  })

  await test.step('who has signed reads it by its last name, and takes back', async () => {
    await sato.opens(at, 'agreement')
    await sato.page.getByRole('link', { name: 'なくなった対象を確認する: 署名の回 1' }).click()
    await expect(sato.page.getByText(/^削除されたリスク「/)).toBeVisible()
    await fitsItsWidth(sato.page)
    await isAccessible(sato.page)
    await sits(sato.page, japanese, { says: 'withdraw', why: '対象がなくなった' })
    await expect(sato.page.getByRole('article', { name: '受領書' })).toContainText(
      '対象がなくなった',
    )
  })

  await test.step('put back, the round goes on', async () => {
    await tanaka.page.getByRole('button', { name: '元に戻す' }).click()
    await tanaka.isSaved()
    await emma.opens(at, 'agreement')
    await emma.page.getByRole('link', { name: english.sit }).click()
    await sits(emma.page, english)
    await expect(emma.page.getByRole('article', { name: 'Receipt' })).toBeVisible()
  })
})
