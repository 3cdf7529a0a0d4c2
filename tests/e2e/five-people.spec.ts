import { expect, test, type Page } from '@playwright/test'
import { assembles, arrives, returns, keeps, title } from './five-people/company.ts'
import { fitsItsWidth, isAccessible } from './people/accessible.ts'
import { phone, type ModelAddress, type Person } from './people/person.ts'
import { addsPasskey, english, japanese, sits } from './people/sitting.ts'

/*
 * One consortium of four organisations and five people, found and left by this story alone: from the first proposal to what remains when an
 * organisation has gone. Four chapters, each in windows of its own.
 */
test.describe.configure({ mode: 'serial' })

let at: ModelAddress
const encryption = '通信の暗号化と終端の相互認証'
const egress = '外向き通信の許可制と監視'
const changed = '悪意ある者が、機器ベンダーのサーバから海外の宛先へデータを送り出す。'

/** What one organisation is proposed to carry. */
async function proposes(page: Page, org: string, measure: string, role: string, words: string) {
  const cell = page.getByRole('button').filter({ hasText: `${org}、対策「${measure}」` })
  await cell.click()
  const form = page.getByRole('form', { name: `${org}に提案する` })
  await form.locator('label', { hasText: role }).click()
  await form.getByRole('textbox', { name: '担う内容（日本語）' }).fill(words)
  await form.getByRole('button', { name: '提案する', exact: true }).click()
  await expect(page.getByRole('article').filter({ hasText: words })).toBeVisible()
}

test('[E-157] five people of four organisations negotiate: proposed, countered, accepted line by line beside what was proposed', async ({
  browser,
  baseURL,
}) => {
  const hall = { browser, baseURL }
  const tanaka = await arrives(hall, 'tanaka')
  const sato = await arrives(hall, 'sato', phone)
  const mori = await arrives(hall, 'mori')
  const emma = await arrives(hall, 'emma')

  await test.step('four organisations come together around a flow', async () => {
    at = await assembles(hall, { tanaka, sato, mori, emma })
    await tanaka.opens(at, 'responsibility')
    await tanaka.page.getByRole('button', { name: /^名前が同じ組織に結び付ける（4件）/ }).click()
    await expect(tanaka.page.getByRole('columnheader', { name: 'C社' })).toBeVisible()
    await isAccessible(tanaka.page)
  })

  const words = '提供の前に通信を暗号化し、両端を互いに認証する'
  await test.step('proposed by PF, countered by A社 on a phone', async () => {
    await proposes(tanaka.page, 'A社', encryption, '最終責任', words)
    await sato.page.goto(`/w/${at.workspace}/inbox`)
    const row = sato.page.getByRole('listitem').filter({ hasText: words })
    await row.getByRole('link', { name: /^内容を見て回答/ }).click()
    const card = sato.page.getByRole('article').filter({ hasText: words })
    await expect(card).toContainText('あなたの番です')
    await card.getByRole('button', { name: '対案を出す' }).click()
    const form = sato.page.getByRole('form', { name: /への対案$/ })
    await form.getByRole('textbox', { name: /条件/ }).fill('A社のサーバから出るまで')
    await form.getByRole('textbox', { name: /対案の理由/ }).fill('受信側はA社から見えない')
    await isAccessible(sato.page)
    await form.getByRole('button', { name: '対案を送る' }).click()
    await expect(
      sato.page.getByRole('article').filter({ hasText: 'A社のサーバから出るまで' }),
    ).toContainText('PF')
    await fitsItsWidth(sato.page)
  })

  await test.step('side by side, and accepted by who had proposed', async () => {
    const card = tanaka.page.getByRole('article').filter({ hasText: 'A社のサーバから出るまで' })
    const sides = card.getByRole('table', { name: '現行・提案・対案の比較' })
    await expect(sides.getByRole('columnheader')).toHaveText(['現行', '提案', '対案'])
    await expect(sides.locator('[data-changed]')).toHaveCount(1)
    await expect(sides.locator('[data-changed]')).toContainText('A社のサーバから出るまで')
    await isAccessible(tanaka.page)
    await card.getByRole('button', { name: '受け入れる' }).click()
    await expect(card.getByText('引き受け済み', { exact: true }).first()).toBeAttached()
  })

  await test.step('B社 and C社 accept what is proposed to them, in their languages', async () => {
    const watch = '許可した宛先への通信だけを通し、毎日確かめる'
    const report = '止めた通信を毎月知らせる'
    await proposes(tanaka.page, 'B社', egress, '最終責任', watch)
    await proposes(tanaka.page, 'C社', egress, '実施', report)
    await mori.page.goto(`/w/${at.workspace}/inbox`)
    const asked = mori.page.getByRole('listitem').filter({ hasText: watch })
    await asked.getByRole('button', { name: /^引き受ける/ }).click()
    await expect(asked).toHaveCount(0)
    await emma.page.goto(`/w/${at.workspace}/inbox`)
    const waiting = emma.page.getByRole('listitem').filter({ hasText: report })
    await isAccessible(emma.page)
    await waiting.getByRole('button', { name: /^Accept/ }).click()
    await expect(waiting).toHaveCount(0)
    await expect(tanaka.page.getByText('◎ 空白なし')).toBeVisible()
    await emma.opens(at, 'responsibility')
    await expect(emma.page.getByText('No ◎ gaps')).toBeVisible()
    await isAccessible(emma.page)
  })
})

/** The round as it is listed in Japanese. */
function roundOf({ page }: Person) {
  return page.getByRole('article', { name: '署名の回 1', exact: true })
}

test('[E-157] [F-282] a round of signing by passkey is opened over the risks; A社 signs on a phone, the others at their desks', async ({
  browser,
  baseURL,
}) => {
  const hall = { browser, baseURL }
  const tanaka = await returns(hall, 'tanaka')
  await tanaka.opens(at, 'agreement')
  await tanaka.page.getByRole('button', { name: '署名の回を始める' }).click()
  const dialog = tanaka.page.getByRole('dialog', { name: '署名の回を始める' })
  await dialog.getByRole('button', { name: 'すべて選ぶ' }).click()
  await dialog.getByRole('checkbox', { name: /^PF/ }).uncheck()
  for (const org of [/^A社/, /^B社/, /^C社/])
    await expect(dialog.getByRole('checkbox', { name: org })).toBeChecked()
  await dialog.getByRole('combobox', { name: '本人確認' }).click()
  await tanaka.page.getByRole('option', { name: 'パスキーで署名文に署名' }).click()
  await dialog.getByRole('button', { name: '始める', exact: true }).click()
  await expect(dialog).toBeHidden()
  const round = roundOf(tanaka)
  await expect(round).toContainText('署名を集めています')

  const sato = await arrives(hall, 'sato', phone)
  const satoHas = await addsPasskey(sato.page, japanese)
  await sato.page.goto(`/w/${at.workspace}/inbox`)
  const asked = sato.page.getByRole('listitem').filter({ hasText: `「${title}」の署名の回 1` })
  await asked.getByRole('link', { name: '署名へ' }).click()
  await expect(sato.page.getByText('まだ署名していません。')).toBeVisible()
  await fitsItsWidth(sato.page)
  await isAccessible(sato.page)
  await sits(sato.page, japanese)
  const receipt = sato.page.getByRole('article', { name: '受領書' })
  await expect(receipt).toContainText('パスキーの署名を検証しました')
  await fitsItsWidth(sato.page)
  await isAccessible(sato.page)

  const mori = await arrives(hall, 'mori')
  const moriHas = await addsPasskey(mori.page, japanese)
  await mori.opens(at, 'agreement')
  await mori.page.getByRole('link', { name: japanese.sit }).click()
  await sits(mori.page, japanese)
  const emma = await arrives(hall, 'emma')
  const emmaHas = await addsPasskey(emma.page, english)
  await emma.opens(at, 'agreement')
  await emma.page.getByRole('link', { name: english.sit }).click()
  await sits(emma.page, english, {
    async chosen(page) {
      await expect(page.locator('p[lang=ja]')).toContainText('私は、自組織を代表する権限にもとづき')
      await expect(page.getByText(/^Being entitled to act/)).toBeVisible()
    },
  })
  await isAccessible(emma.page)

  await keeps('sato', satoHas)
  await keeps('mori', moriHas)
  await keeps('emma', emmaHas)

  await expect(round).toContainText('署名がそろいました')
  await expect(round.getByText('署名済', { exact: true })).toHaveCount(3)
  await isAccessible(tanaka.page)
})

test('[E-157] an edit makes the signatures stale; A社 looks at that alone on the phone and signs again; C社 takes its signature back', async ({
  browser,
  baseURL,
}) => {
  const hall = { browser, baseURL }
  const tanaka = await returns(hall, 'tanaka')
  const sato = await returns(hall, 'sato', phone)
  await tanaka.opens(at, 'agreement')
  const round = roundOf(tanaka)
  await expect(round).toContainText('署名がそろいました')

  await test.step('somebody of A社 edits one risk: it shows on every screen', async () => {
    const takahashi = await returns(hall, 'takahashi')
    await takahashi.opens(at, 'risks', '?tab=register')
    await takahashi.page.locator('td[id$="-r2-incident"]').click()
    await takahashi.page.keyboard.type(changed)
    await takahashi.page.keyboard.press('Enter')
    await takahashi.isSaved()
    await takahashi.page.close()
    await expect(round).toContainText('署名を集めています')
    await expect(round.getByText('署名後に変わった', { exact: true })).toHaveCount(3)
    await isAccessible(tanaka.page)
  })

  await test.step('on the phone only what has changed is looked at and signed again', async () => {
    await sato.page.goto(`/w/${at.workspace}/inbox`)
    const asked = sato.page.getByRole('listitem').filter({ hasText: `「${title}」の署名の回 1` })
    await asked.getByRole('link', { name: '署名へ' }).click()
    await expect(sato.page.getByText('署名のあとに内容が変わりました。')).toBeVisible()
    await sits(sato.page, japanese, {
      async seen(page) {
        const main = page.getByRole('main')
        await expect(main).toContainText('リスクの内容')
        await expect(main).toContainText(changed)
        await expect(main).toContainText('前回から変わっていないもの: R1')
        await fitsItsWidth(page)
        await isAccessible(page)
      },
    })
    await expect(round.getByText('署名後に変わった', { exact: true })).toHaveCount(2)
  })

  const mori = await returns(hall, 'mori')
  await mori.opens(at, 'agreement')
  await mori.page.getByRole('link', { name: japanese.sit }).click()
  await sits(mori.page, japanese)
  const emma = await returns(hall, 'emma')
  await emma.opens(at, 'agreement')
  await emma.page.getByRole('link', { name: english.sit }).click()
  await sits(emma.page, english)
  await expect(round).toContainText('署名がそろいました')

  await test.step('C社 takes its signature back, by passkey and with a reason, and signs once more', async () => {
    await emma.opens(at, 'agreement')
    await emma.page.getByRole('link', { name: english.look }).click()
    await sits(emma.page, english, {
      says: 'withdraw',
      why: 'Our lawyers ask for one more day.',
    })
    await isAccessible(emma.page)
    await expect(round).toContainText('署名を集めています')
    await expect(round.getByText('取り下げ', { exact: true })).toHaveCount(1)
    await expect(round).toContainText('理由: Our lawyers ask for one more day.')
    await emma.opens(at, 'agreement')
    await emma.page.getByRole('link', { name: english.sit }).click()
    await sits(emma.page, english)
    await expect(round).toContainText('署名がそろいました')
  })
})

test('[E-157] B社 leaves: what it carried is a gap with its history, its signature counts no more, the round is open again, and the trail tells it', async ({
  browser,
  baseURL,
}) => {
  const hall = { browser, baseURL }
  const tanaka = await returns(hall, 'tanaka')
  await tanaka.opens(at, 'agreement')
  const round = roundOf(tanaka)
  await expect(round).toContainText('署名がそろいました')

  await test.step('its administrator is told what that means, and leaves', async () => {
    const mori = await returns(hall, 'mori')
    await mori.page.goto(`/w/${at.workspace}/members`)
    await mori.page.getByRole('button', { name: '退会する', exact: true }).click()
    const dialog = mori.page.getByRole('alertdialog')
    await expect(dialog).toContainText('担い手のいない空白になり')
    await dialog.getByRole('button', { name: '退会を確定する' }).click()
    await mori.page.waitForURL(/\/w$/)
    await isAccessible(mori.page)
  })

  await test.step('the round is open again, with a signature nobody stands for', async () => {
    await expect(round).toContainText('署名を集めています')
    await expect(round.getByText('署名者不在', { exact: true })).toHaveCount(1)
    await expect(round.getByText('署名済', { exact: true })).toHaveCount(2)
    await isAccessible(tanaka.page)
  })

  await test.step('its responsibility is a gap that tells who carried it, and is offered to another', async () => {
    await tanaka.opens(at, 'responsibility')
    await expect(tanaka.page.getByText(/までは.*B社.*が担っていました。/).first()).toBeVisible()
    await isAccessible(tanaka.page)
    await proposes(tanaka.page, 'A社', egress, '最終責任', 'A社が通信の許可を引き継ぐ')
  })

  await test.step('somebody else reads it in the trail, in English', async () => {
    const emma = await returns(hall, 'emma')
    await emma.opens(at, 'agreement')
    const seen = emma.page.getByRole('article', { name: 'Round of signing 1', exact: true })
    await expect(seen).toContainText('Signer no longer acts')
    await emma.page.goto(`/w/${at.workspace}/audit`)
    await expect(emma.page.getByText(/Verified 1–\d+/)).toBeVisible()
    const main = emma.page.getByRole('main')
    await expect(main).toContainText('took back what')
    await expect(main).toContainText(/left/)
    await isAccessible(emma.page)
  })
})
