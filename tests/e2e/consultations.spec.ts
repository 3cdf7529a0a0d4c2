import { expect, test, type Page } from '@playwright/test'
import { fitsItsWidth, isAccessible } from './people/accessible.ts'
import { copyOfSample, person, phone } from './people/person.ts'

const offer = '移転のあいだ通信を暗号化する'
const against = '夜間の体制が足りません'
const inFavour = '体制の見直し後なら問題ありません'

async function matches(page: Page, organisation: string) {
  await page.getByRole('combobox', { name: organisation }).first().click()
  await page.getByRole('option', { name: organisation }).first().click()
}

test('[E-155] [F-275] [F-276] [F-277] [F-278] [F-279] before they answer, people of one organisation ask each other; others read 社内確認中 while they do, and nothing else', async ({
  browser,
}) => {
  const tanaka = await person(browser, 'tanaka')
  const takahashi = await person(browser, 'takahashi')
  const sato = await person(browser, 'sato', phone)
  const emma = await person(browser, 'emma')
  const at = await copyOfSample(tanaka, '合議の確認', (model) => ({
    ...model,
    risks: Object.fromEntries(Object.entries(model.risks).filter(([id]) => id === 'r1')),
    measures: Object.fromEntries(Object.entries(model.measures).filter(([id]) => id === 'm1')),
  }))
  const cardOf = (page: Page) => page.getByRole('article').filter({ hasText: offer })
  const placeOf = (page: Page) => cardOf(page).getByRole('region', { name: '合議' })
  const opinions = (page: Page) =>
    placeOf(page).getByRole('list', { name: '求めた意見' }).first().getByRole('listitem')
  const mark = 'A社: 社内確認中'
  await tanaka.opens(at, 'responsibility')
  await matches(tanaka.page, 'PF事業者')
  await matches(tanaka.page, 'A社')
  await tanaka.page
    .getByRole('button')
    .filter({ has: tanaka.page.getByText('A社、対策「', { exact: false }) })
    .first()
    .click()
  const form = tanaka.page.getByRole('form', { name: 'A社に提案する' })
  await form.locator('label', { hasText: '最終責任' }).click()
  await form.getByRole('textbox', { name: '担う内容（日本語）' }).fill(offer)
  await form.getByRole('button', { name: '提案する', exact: true }).click()
  await expect(cardOf(tanaka.page)).toBeVisible()
  const cell = new URL(tanaka.page.url()).search
  await emma.opens(at, 'agreement', '?view=board')
  await expect(emma.page.locator('[data-card]')).toHaveCount(1)

  await test.step('one begins it beside the offer, in order and by a day', async () => {
    await takahashi.opens(at, 'responsibility', cell)
    await placeOf(takahashi.page).getByRole('button', { name: '合議を始める' }).press('Enter')
    const begin = takahashi.page.getByRole('form', { name: '合議を始める' })
    const send = begin.getByRole('button', { name: 'この人たちに意見を求める' })
    await expect(send).toBeDisabled()
    await begin.getByRole('radio', { name: '選んだ順に一人ずつ求める' }).check()
    await begin.getByRole('checkbox', { name: '佐藤' }).check()
    await begin.getByRole('checkbox', { name: '伊藤' }).check()
    await expect(begin.getByRole('checkbox', { name: '1 番目: 佐藤' })).toBeChecked()
    await expect(begin.getByRole('checkbox', { name: '2 番目: 伊藤' })).toBeChecked()
    await begin.getByLabel('期日（任意）').fill('2099-12-10')
    await isAccessible(takahashi.page)
    await send.press('Enter')
    await expect(placeOf(takahashi.page)).toContainText('進行中')
    await expect(opinions(takahashi.page)).toHaveText(['佐藤 回答待ち', '伊藤 順番待ち'])
    await isAccessible(takahashi.page)
  })

  await test.step('others read that it runs, in the panel and on the card, in either language', async () => {
    await expect(cardOf(tanaka.page)).toContainText(mark)
    await expect(cardOf(tanaka.page).getByRole('region', { name: '合議' })).toHaveCount(0)
    await isAccessible(tanaka.page)
    await expect(emma.page.locator('[data-card]')).toContainText('Company A: checking internally')
    await isAccessible(emma.page)
  })

  await test.step('who is asked answers in the inbox on a phone, in words where they object', async () => {
    const { page } = sato
    await page.goto(`/w/${at.workspace}/inbox`)
    const row = page.getByRole('listitem').filter({ hasText: '合議: 「合議の確認」' })
    await expect(row).toContainText('高橋からの依頼')
    await expect(row).toContainText('期日 2099-12-10')
    await row.getByRole('button', { name: /^意見を回答する/ }).press('Enter')
    const send = row.getByRole('button', { name: 'この意見を送る' })
    await row.getByRole('radio', { name: '反対' }).check()
    await expect(send).toBeDisabled()
    await row.getByRole('textbox', { name: /^内容/ }).fill(against)
    await isAccessible(page)
    await fitsItsWidth(page)
    await send.press('Enter')
    await expect(row).toHaveCount(0)
  })

  await test.step('then the next is asked, of which others see nothing; who began it ends it, and the mark goes', async () => {
    const said = ['佐藤 反対 ' + against, '伊藤 回答待ち']
    await expect(opinions(takahashi.page)).toHaveText(said)
    await expect(cardOf(tanaka.page)).toContainText(mark)
    await placeOf(takahashi.page).getByRole('button', { name: '合議を終える' }).press('Enter')
    await expect(placeOf(takahashi.page)).toContainText('終了')
    await expect(opinions(takahashi.page)).toHaveText([said[0] ?? '', '伊藤 未回答'])
    await expect(cardOf(tanaka.page)).not.toContainText('社内確認中')
    await expect(emma.page.locator('[data-card]')).not.toContainText('checking internally')
  })

  await test.step('who answers for the organisation asks in turn, and has the opinions beside the choice', async () => {
    await sato.opens(at, 'responsibility', cell)
    await expect(placeOf(sato.page)).toContainText(against)
    await placeOf(sato.page).getByRole('button', { name: '合議を始める' }).click()
    const begin = sato.page.getByRole('form', { name: '合議を始める' })
    await begin.getByRole('checkbox', { name: '高橋' }).check()
    await begin.getByRole('button', { name: 'この人たちに意見を求める' }).click()
    await expect(placeOf(sato.page)).toContainText('進行中')
    await isAccessible(sato.page)
    await fitsItsWidth(sato.page)

    const place = placeOf(takahashi.page)
    await place.getByRole('button', { name: '意見を回答する' }).press('Enter')
    await place.getByRole('radio', { name: '賛成' }).check()
    await place.getByRole('textbox', { name: /^内容/ }).fill(inFavour)
    await isAccessible(takahashi.page)
    await place.getByRole('button', { name: 'この意見を送る' }).press('Enter')
    await expect(placeOf(sato.page)).toContainText(inFavour)

    await sato.page.goto(`/w/${at.workspace}/inbox`)
    const row = sato.page.getByRole('listitem').filter({ hasText: offer }).first()
    await expect(row.getByRole('region', { name: '合議' })).toContainText(inFavour)
    await isAccessible(sato.page)
    await row.getByRole('button', { name: /^引き受ける/ }).press('Enter')
    await expect(cardOf(tanaka.page).getByText('引き受け済み', { exact: true })).toBeAttached()
  })

  await test.step('the history says that the organisation consulted, and nothing of who said what', async () => {
    await tanaka.opens(at, 'history')
    await expect(tanaka.page.getByText(/^A社が、.*社内確認を終えました。$/)).toHaveCount(2)
    for (const text of [against, inFavour]) {
      await expect(tanaka.page.getByText(text)).toHaveCount(0)
    }
  })
})
