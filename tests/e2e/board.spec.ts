import { expect, test, type Page } from '@playwright/test'
import { isAccessible } from './people/accessible.ts'
import { copyOfSample, person, phone, sampleModel } from './people/person.ts'

const offer = '移転のあいだ通信を暗号化する'

/** Which column the only card of the board stands in, by its heading. */
async function standsIn(page: Page, column: string) {
  await expect(
    page.getByRole('region', { name: column, exact: true }).getByRole('button', { name: /^R1/ }),
  ).toBeVisible()
  await expect(page.locator('[data-card]')).toHaveCount(1)
}

async function matches(page: Page, stakeholder: string, organisation: string) {
  await page.getByRole('combobox', { name: stakeholder }).first().click()
  await page.getByRole('option', { name: organisation }).first().click()
}

test('[E-152] [F-281] [F-235] [F-236] [F-237] [F-238] [F-239] two organisations see one card go from 論点 to 署名済み while it happens', async ({
  browser,
}) => {
  const tanaka = await person(browser, 'tanaka')
  const sato = await person(browser, 'sato', phone)
  const at = await copyOfSample(tanaka, '合意ボードの確認', (model) => ({
    ...model,
    risks: Object.fromEntries(Object.entries(model.risks).filter(([id]) => id === 'r1')),
    measures: Object.fromEntries(Object.entries(model.measures).filter(([id]) => id === 'm1')),
  }))
  await tanaka.opens(at, 'responsibility')
  await matches(tanaka.page, 'PF事業者', 'PF事業者')
  await matches(tanaka.page, 'A社', 'A社')
  const search = '?view=board'
  await tanaka.opens(at, 'agreement')
  await tanaka.page.getByRole('button', { name: 'ボード', exact: true }).click()
  await expect.poll(() => new URL(tanaka.page.url()).search).toBe(search)
  await sato.opens(at, 'agreement', search)
  const everywhere = async (column: string) => {
    for (const { page } of [tanaka, sato]) await standsIn(page, column)
  }

  await test.step('論点, and a card that is not moved', async () => {
    await everywhere('論点')
    await isAccessible(tanaka.page)
    await isAccessible(sato.page)
    const about = sato.page.getByRole('button', { name: 'この画面について' })
    const lead = sato.page.getByText('リスクごとに、内容を確かめて組織として署名します。')
    await expect(lead).toBeHidden()
    await about.press('Enter')
    await expect(lead).toBeVisible()
    await about.press('Enter')
    await expect(lead).toBeHidden()
    const card = tanaka.page.locator('[data-card]')
    await card.dragTo(tanaka.page.getByRole('region', { name: '署名済み', exact: true }))
    await expect(
      tanaka.page.getByRole('status').filter({ hasText: 'カードは手では' }),
    ).toBeVisible()
    await standsIn(tanaka.page, '論点')
    expect(
      await sato.page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth),
    ).toBe(true)
  })

  const work = await person(browser, 'tanaka')
  const cell = (org: string) =>
    work.page
      .getByRole('button')
      .filter({ has: work.page.getByText(`${org}、対策「`, { exact: false }) })
  await test.step('提案中, at somebody who has not opened it yet', async () => {
    await work.opens(at, 'responsibility')
    await cell('A社').first().click()
    const form = work.page.getByRole('form', { name: 'A社に提案する' })
    await form.locator('label', { hasText: '最終責任' }).click()
    await form.getByRole('textbox', { name: '担う内容（日本語）' }).fill(offer)
    await form.getByRole('button', { name: '提案する', exact: true }).click()
    await everywhere('提案中')
    const card = tanaka.page.locator('[data-card]')
    await expect(card).toContainText('A社の回答待ち')
    await expect(card).toContainText('未閲覧')
    await expect(sato.page.locator('[data-card]')).toContainText('あなたの番です')
  })

  await test.step('who opens it is seen to have opened it, with the picture and what was said', async () => {
    await sato.page.locator('[data-card]').click()
    const panel = sato.page.getByRole('complementary').filter({ hasText: '合意の状況' })
    await expect(panel.getByRole('img', { name: /リスクR1のイベントと、データ/ })).toBeVisible()
    await expect(panel).toContainText('最終責任')
    await expect(panel.getByRole('listitem').filter({ hasText: /^A社/ }).first()).toContainText(
      '閲覧',
    )
    await isAccessible(sato.page)
    await expect
      .poll(async () => {
        await tanaka.page.reload()
        await standsIn(tanaka.page, '提案中')
        await expect(tanaka.page.locator('[data-card]')).toContainText('A社の回答待ち')
        return await tanaka.page.locator('[data-card]').textContent()
      })
      .not.toContain('未閲覧')
  })

  const answers = await person(browser, 'sato')
  await test.step('対案あり, 合意案', async () => {
    await sato.page.getByRole('link', { name: '責任分界の表で協議する' }).click()
    const card = sato.page.getByRole('article').filter({ hasText: offer })
    await card.getByRole('button', { name: '対案を出す' }).click()
    const form = sato.page.getByRole('form', { name: /への対案$/ })
    await form.getByRole('textbox', { name: /条件/ }).fill('提供前まで')
    await form.getByRole('textbox', { name: /対案の理由/ }).fill('提供後は担えない')
    await form.getByRole('button', { name: '対案を送る' }).click()
    await answers.opens(at, 'agreement', search)
    await standsIn(tanaka.page, '対案あり')
    await standsIn(answers.page, '対案あり')
    await tanaka.page.locator('[data-card]').click()
    const panel = tanaka.page.getByRole('complementary').filter({ hasText: '合意の状況' })
    await expect(panel).toContainText('対案')
    await cell('A社').first().click()
    const counter = work.page.getByRole('article').filter({ hasText: '提供前まで' })
    await counter.getByRole('button', { name: '受け入れる' }).click()
    await standsIn(tanaka.page, '合意案')
    await standsIn(answers.page, '合意案')
  })

  await test.step('署名待ち, 署名済み, signed beside the board; the card is open still', async () => {
    await answers.page.locator('[data-card]').press('Enter')
    await answers.page.getByRole('button', { name: '署名の内容を開く' }).click()
    await answers.page.getByRole('button', { name: /署名する$/ }).click()
    await standsIn(answers.page, '署名待ち')
    await standsIn(tanaka.page, '署名待ち')
    await answers.page.getByRole('complementary').getByRole('button', { name: '閉じる' }).click()
    await expect(answers.page.getByRole('complementary')).toContainText('合意の状況')
    await expect(answers.page.locator('[data-card]')).toContainText('署名 1／2')
    await expect(tanaka.page.locator('[data-card]')).toContainText('あなたの番です')
  })

  await test.step('the list says the same', async () => {
    await answers.page.getByRole('button', { name: '一覧', exact: true }).click()
    const row = answers.page.getByRole('row').filter({ hasText: 'R1' })
    await expect(row).toContainText('署名待ち')
    await expect(row).toContainText('署名 1／2')
    await isAccessible(answers.page)
    await tanaka.page.getByRole('button', { name: '署名の内容を開く' }).click()
    await tanaka.page.getByRole('button', { name: /署名する$/ }).click()
    await standsIn(tanaka.page, '署名済み')
    await expect(row).toContainText('署名済み')
    await expect(row).toContainText('署名 2／2')
  })
  await test.step('arrow keys go from card to card', async () => {
    await answers.opens(await sampleModel(answers), 'agreement', search)
    const issues = answers.page.getByRole('region', { name: '論点', exact: true })
    await issues.getByRole('button').first().focus()
    await answers.page.keyboard.press('ArrowDown')
    await expect(issues.getByRole('button').nth(1)).toBeFocused()
    await answers.page.keyboard.press('ArrowRight')
    await expect(issues.locator(':focus')).toHaveCount(0)
    await expect(answers.page.locator('[data-card]:focus')).toHaveCount(1)
  })
})
