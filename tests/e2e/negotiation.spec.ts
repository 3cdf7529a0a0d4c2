import { expect, test, type Page } from '@playwright/test'
import { isAccessible } from './people/accessible.ts'
import { person, phone, sampleModel } from './people/person.ts'

/** Opens the last but one cell of A社 in which it neither helps nor is told anything yet; whatever other stories did there. */
async function openCell(page: Page): Promise<string> {
  const cells = page
    .getByRole('button')
    .filter({ has: page.getByText('A社、対策「', { exact: false }) })
    .filter({ hasNotText: /協力|報告/ })
  await expect(cells.first()).toBeAttached()
  await cells.nth(Math.max(0, (await cells.count()) - 2)).click()
  await expect(page.getByRole('heading', { name: 'A社の分担' })).toBeVisible()
  return new URL(page.url()).search
}

async function proposes(page: Page, role: string, words: string) {
  const form = page.getByRole('form', { name: 'A社に提案する' })
  const opener = page.getByRole('button', { name: 'A社に提案する' })
  await form.or(opener).waitFor()
  if (await opener.isVisible()) await opener.click()
  await form.locator('label', { hasText: role }).click()
  await form.getByRole('textbox', { name: '担う内容（日本語）' }).fill(words)
  await form.getByRole('button', { name: '提案する', exact: true }).click()
  await expect(page.getByRole('article').filter({ hasText: words })).toBeVisible()
}

test('[E-143] [F-147] [F-148] [F-149] [F-151] [F-152] [F-153] two organisations negotiate a part: countered and accepted, sent back and proposed again, taken back', async ({
  browser,
}) => {
  const tanaka = await person(browser, 'tanaka')
  const sato = await person(browser, 'sato', phone)
  const at = await sampleModel(tanaka)
  await tanaka.opens(at, 'responsibility')
  const search = await openCell(tanaka.page)

  await test.step('an offer is taken back by who made it', async () => {
    const words = '引き戻すことになる提案'
    await proposes(tanaka.page, '協力', words)
    const card = tanaka.page.getByRole('article').filter({ hasText: words })
    await card.getByRole('button', { name: '引き戻す' }).click()
    await card.getByRole('button', { name: '引き戻しを確定する' }).click()
    await expect(card).toContainText('取り下げ')
    await expect(card.getByRole('button')).toHaveCount(0)
  })

  await test.step('a counter is written with the keyboard on a phone, and goes back to who proposed', async () => {
    const words = '移転のあいだ通信を暗号化する'
    await proposes(tanaka.page, '協力', words)
    const theirs = tanaka.page.getByRole('article').filter({ hasText: words })
    await expect(theirs).toContainText('A社の回答待ち')
    await expect(theirs.getByRole('button', { name: '引き受ける' })).toHaveCount(0)

    await sato.page.goto(`/w/${at.workspace}/inbox`)
    const row = sato.page.getByRole('listitem').filter({ hasText: words })
    await row.getByRole('link', { name: /^内容を見て回答/ }).click()
    const card = sato.page.getByRole('article').filter({ hasText: words })
    await expect(card).toContainText('あなたの番です')
    await card.getByRole('button', { name: '対案を出す' }).press('Enter')
    const form = sato.page.getByRole('form', { name: /への対案$/ })
    await expect(form.getByRole('textbox', { name: '担う内容（日本語）' })).toHaveValue(words)
    const send = form.getByRole('button', { name: '対案を送る' })
    await expect(send).toBeDisabled()
    await form.getByRole('textbox', { name: /条件/ }).fill('提供前まで')
    await form.getByRole('textbox', { name: /対案の理由/ }).fill('提供後は担えない')
    await isAccessible(sato.page)
    await send.press('Enter')
    const answered = sato.page.getByRole('article').filter({ hasText: '提供前まで' })
    await expect(answered.getByRole('button', { name: '引き戻す' })).toBeVisible()
    await expect(answered.getByRole('button', { name: '受け入れる' })).toHaveCount(0)
    const sides = answered.getByRole('table', { name: '現行・提案・対案の比較' })
    await expect(sides.getByRole('columnheader')).toHaveText(['現行', '提案', '対案'])
    await expect(sides.locator('[data-changed]')).toHaveCount(1)
    await expect(sides.locator('[data-changed]')).toContainText('提供前まで')
    await isAccessible(sato.page)
    expect(
      await sato.page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth),
    ).toBe(true)
  })

  await test.step('who had proposed reads why, and accepts it', async () => {
    const card = tanaka.page.getByRole('article').filter({ hasText: '提供前まで' })
    await expect(card).toContainText('あなたの番です')
    await card.getByText('協議の経緯').click()
    await expect(card.getByRole('list').last()).toContainText('提供後は担えない')
    await isAccessible(tanaka.page)
    await card.getByRole('button', { name: '受け入れる' }).press('Enter')
    await expect(card.getByText('引き受け済み', { exact: true }).first()).toBeAttached()
    await expect(card.getByRole('button', { name: '受け入れる' })).toHaveCount(0)
  })

  await test.step('what was sent back is changed and proposed again, and accepted', async () => {
    const words = '運用の記録を残す'
    await proposes(tanaka.page, '報告', words)
    await sato.opens(at, 'responsibility', search)
    const card = sato.page.getByRole('article').filter({ hasText: words })
    await card.getByRole('button', { name: '差し戻す' }).click()
    await card.getByRole('textbox', { name: /理由/ }).fill('頻度が分からない')
    await card.getByRole('button', { name: 'この理由で差し戻す' }).click()

    await tanaka.page.goto(`/w/${at.workspace}/inbox`)
    const row = tanaka.page.getByRole('listitem').filter({ hasText: '頻度が分からない' })
    await row.getByRole('link', { name: /^見直して出し直す/ }).click()
    const mine = tanaka.page.getByRole('article').filter({ hasText: words })
    await mine.getByRole('button', { name: '見直して出し直す' }).click()
    const form = tanaka.page.getByRole('form', { name: '差し戻された提案の見直し' })
    await form.getByRole('textbox', { name: '担う内容（日本語）' }).fill('毎月、運用の記録を残す')
    await isAccessible(tanaka.page)
    await form.getByRole('button', { name: '見直した提案を送る' }).click()
    await expect(mine).toContainText('A社の回答待ち')
    await card.getByRole('button', { name: '引き受ける' }).click()
    await expect(card.getByText('引き受け済み', { exact: true }).first()).toBeAttached()
  })
})
