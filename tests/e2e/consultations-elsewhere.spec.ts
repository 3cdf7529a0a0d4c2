import { expect, test, type Page } from '@playwright/test'
import { fitsItsWidth, isAccessible } from './people/accessible.ts'
import { figure } from './people/canvas.ts'
import { copyOfSample, person, phone } from './people/person.ts'
import { japanese, sits } from './people/sitting.ts'

const title = '回の前の合議'
const opinion = '監査法人の確認が済んでから署名してください'
const objection = '契約書の呼び方と違います'
const place = (page: Page) => page.getByRole('region', { name: '合議' })

/** One asks a colleague, at once. */
async function asks(page: Page, colleague: string) {
  await place(page).getByRole('button', { name: '合議を始める' }).press('Enter')
  const form = page.getByRole('form', { name: '合議を始める' })
  await form.getByRole('checkbox', { name: colleague }).check()
  await isAccessible(page)
  await form.getByRole('button', { name: 'この人たちに意見を求める' }).press('Enter')
  await expect(place(page)).toContainText('進行中')
}

/** One gives an opinion in the row of the inbox that asks for it. */
async function answers(page: Page, about: string, stance: string, text: string) {
  const row = page.getByRole('listitem').filter({ hasText: about })
  await row.getByRole('button', { name: /^意見を回答する/ }).press('Enter')
  await row.getByRole('radio', { name: stance }).check()
  await row.getByRole('textbox', { name: /^内容/ }).fill(text)
  await isAccessible(page)
  await fitsItsWidth(page)
  await row.getByRole('button', { name: 'この意見を送る' }).press('Enter')
  await expect(row).toHaveCount(0)
}

test('[E-163] [F-275] [F-276] [F-278] before it signs in a round an organisation asks its people, who read the round; others read 社内確認中 beside its seat', async ({
  browser,
}) => {
  const tanaka = await person(browser, 'tanaka')
  const at = await copyOfSample(tanaka, title)
  await tanaka.opens(at, 'agreement')
  await tanaka.page.getByRole('button', { name: '署名の回を始める' }).click()
  const dialog = tanaka.page.getByRole('dialog', { name: '署名の回を始める' })
  await dialog.getByRole('button', { name: 'すべて選ぶ' }).click()
  await dialog.getByRole('checkbox', { name: /^A社/ }).check()
  await dialog.getByRole('button', { name: '始める', exact: true }).click()
  await expect(dialog).toBeHidden()
  const round = tanaka.page.getByRole('article', { name: '署名の回 1', exact: true })
  await expect(round).toContainText('署名を集めています')

  const sato = await person(browser, 'sato', phone)
  await sato.opens(at, 'agreement')
  await asks(sato.page, '高橋')
  await fitsItsWidth(sato.page)
  await expect(round).toContainText('社内確認中')
  await expect(place(tanaka.page)).toHaveCount(0)

  const takahashi = await person(browser, 'takahashi', phone)
  await takahashi.page.goto(`/w/${at.workspace}/inbox`)
  await answers(takahashi.page, `合議: 「${title}」の署名の回 1`, '意見', opinion)

  await test.step('the opinion stands beside the signature, and the mark has gone with the last one', async () => {
    await expect(place(sato.page)).toContainText(opinion)
    await expect(round).not.toContainText('社内確認中')
    await sato.page.getByRole('link', { name: japanese.sit }).click()
    await expect(place(sato.page)).toContainText(opinion)
    await isAccessible(sato.page)
    await sits(sato.page, japanese)
    await expect(sato.page.getByRole('article', { name: '受領書' })).toBeVisible()
  })
  await expect(tanaka.page.getByText(opinion)).toHaveCount(0)
})

test('[E-164] [F-275] [F-276] [F-278] [F-279] before it answers a proposed edit an organisation asks its people, who read what would change; who proposed it reads 社内確認中', async ({
  browser,
}) => {
  const tanaka = await person(browser, 'tanaka')
  const takahashi = await person(browser, 'takahashi')
  const mori = await person(browser, 'mori')
  const sato = await person(browser, 'sato', phone)
  const at = await copyOfSample(takahashi, '提案の前の合議')
  const setPolicy = async (name: RegExp) => {
    await tanaka.page.goto(`/w/${at.workspace}/members`)
    await tanaka.page.getByRole('radio', { name }).click()
    await expect(tanaka.page.getByRole('radio', { name })).toBeChecked()
  }
  await setPolicy(/他組織は変更を提案/)
  try {
    await mori.opens(at, 'flow')
    await figure(mori.page, 'int-A').click()
    await mori.page.keyboard.press('F2')
    await mori.page.getByRole('textbox', { name: '名前', exact: true }).fill('B社の提案した名前')
    await mori.page.keyboard.press('Enter')
    const ask = mori.page.getByRole('dialog', { name: 'A社に変更を提案しますか' })
    await ask.getByRole('textbox').fill('呼び方を揃えたい')
    await ask.getByRole('button', { name: '提案する', exact: true }).click()
    await expect(ask).toBeHidden()

    await takahashi.opens(at, 'flow')
    await figure(takahashi.page, 'int-A').click()
    await expect(takahashi.page.getByText('森（B社）の提案')).toBeVisible()
    await asks(takahashi.page, '佐藤')
    await figure(mori.page, 'int-A').click()
    await expect(mori.page.getByText('A社: 社内確認中').first()).toBeVisible()
    await expect(place(mori.page)).toHaveCount(0)
    await isAccessible(mori.page)

    await sato.page.goto(`/w/${at.workspace}/inbox`)
    const about = '合議: 「提案の前の合議」の'
    const row = sato.page.getByRole('listitem').filter({ hasText: about })
    await expect(row).toContainText('呼び方を揃えたい')
    await expect(row).toContainText('B社の提案した名前')
    await answers(sato.page, about, '反対', objection)

    await expect(place(takahashi.page)).toContainText(objection)
    await expect(mori.page.getByText('A社: 社内確認中')).toHaveCount(0)
    await takahashi.page.goto(`/w/${at.workspace}/inbox`)
    const waiting = takahashi.page.getByRole('listitem').filter({ hasText: 'B社の提案した名前' })
    await expect(waiting.getByRole('region', { name: '合議' })).toContainText(objection)
    await isAccessible(takahashi.page)

    const emma = await person(browser, 'emma')
    await emma.opens(at, 'history')
    await expect(
      emma.page.getByText(/^Company A ended its internal check of a proposed/),
    ).toBeVisible()
    await expect(emma.page.getByText(objection)).toHaveCount(0)
  } finally {
    await setPolicy(/編集者は誰でも/)
  }
})
