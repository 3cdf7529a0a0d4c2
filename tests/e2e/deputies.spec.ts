import { randomUUID } from 'node:crypto'
import { expect, test, type Page } from '@playwright/test'
import { fitsItsWidth, isAccessible } from './people/accessible.ts'
import { copyOfSample, person, phone } from './people/person.ts'

/** A day in Japan, so many from today. */
const inDays = (n: number) =>
  new Date(Date.now() + 9 * 3_600_000 + n * 86_400_000).toISOString().slice(0, 10)

async function matches(page: Page, stakeholder: string, organisation: string) {
  await page.getByRole('combobox', { name: stakeholder }).first().click()
  await page.getByRole('option', { name: organisation }).first().click()
}

async function proposes(page: Page, role: string, words: string) {
  const form = page.getByRole('form', { name: 'A社に提案する' })
  const opener = page.getByRole('button', { name: 'A社に提案する' })
  await form.or(opener).first().waitFor()
  if (await opener.isVisible()) await opener.click()
  await form.locator('label', { hasText: role }).click()
  await form.getByRole('textbox', { name: '担う内容（日本語）' }).fill(words)
  await form.getByRole('button', { name: '提案する', exact: true }).click()
  await expect(page.getByRole('article').filter({ hasText: words })).toBeVisible()
}

test('[E-154] [F-154] [F-155] [F-156] a colleague is named deputy for some days, answers and signs in that place on a phone, everybody reads so, and it is ended early', async ({
  browser,
}) => {
  // Told apart from what an earlier run has left.
  const run = randomUUID().slice(0, 8)
  const words = `代理の人に答えてもらう分担 ${run}`
  const later = `代理が終わったあとの分担 ${run}`
  const tanaka = await person(browser, 'tanaka')
  const sato = await person(browser, 'sato')
  const takahashi = await person(browser, 'takahashi', phone)
  const emma = await person(browser, 'emma')
  const at = await copyOfSample(tanaka, '代理の確認', (model) => ({
    ...model,
    risks: Object.fromEntries(Object.entries(model.risks).filter(([id]) => id === 'r1')),
    measures: Object.fromEntries(Object.entries(model.measures).filter(([id]) => id === 'm1')),
  }))
  await tanaka.opens(at, 'responsibility')
  await matches(tanaka.page, 'PF事業者', 'PF事業者')
  await matches(tanaka.page, 'A社', 'A社')
  await tanaka.page.getByRole('button').filter({ hasText: 'A社、対策「' }).first().click()
  await proposes(tanaka.page, '実施', words)
  const search = new URL(tanaka.page.url()).search

  await takahashi.page.goto(`/w/${at.workspace}/inbox`)
  const row = takahashi.page.getByRole('listitem').filter({ hasText: words })
  await expect(row).toContainText('署名者だけが回答できます')

  const members = `/w/${at.workspace}/members`
  await sato.page.goto(members)
  const part = sato.page.getByRole('region', { name: '代理', exact: true })
  await test.step('sato names takahashi; what cannot be says why and stays', async () => {
    await expect(part).toContainText('いま代理の指定がありません')
    await isAccessible(sato.page)
    await part.getByRole('button', { name: '代理を指定' }).click()
    const dialog = sato.page.getByRole('dialog', { name: '自分の代理を指定' })
    const send = dialog.getByRole('button', { name: '指定する', exact: true })
    await expect(send).toBeDisabled()
    await dialog.getByRole('combobox', { name: '代理にする人' }).click()
    await sato.page.getByRole('option', { name: '高橋' }).click()
    await dialog.getByLabel('終了日').fill(inDays(-3))
    await send.click()
    await expect(dialog.getByRole('alert')).toContainText('終了日を開始日以後')
    await isAccessible(sato.page)
    await dialog.getByLabel('終了日').fill(inDays(7))
    await send.click()
    await expect(dialog).toBeHidden()
    await expect(part.getByRole('listitem')).toContainText('高橋さん（佐藤さんの代理）')
    await expect(part.getByRole('listitem')).toContainText('代理中')
    await isAccessible(sato.page)
  })

  await test.step('on a phone takahashi is told in whose place, and accepts', async () => {
    await expect(row).toContainText('佐藤さんの代理として行います')
    await isAccessible(takahashi.page)
    await fitsItsWidth(takahashi.page)
    await row.getByRole('button', { name: /^引き受ける/ }).click()
    await expect(row).toHaveCount(0)
  })

  const sign = takahashi.page.getByRole('button', { name: '署名する', exact: true })
  await test.step('and signs in that place', async () => {
    await takahashi.opens(at, 'agreement', '?risk=r1')
    const panel = takahashi.page.locator('#inspector')
    await expect(panel).toContainText('署名　A社 高橋さん（佐藤さんの代理）')
    await expect(panel).toContainText('佐藤さんの代理として行います')
    await isAccessible(takahashi.page)
    await sign.click()
    await expect(panel).toContainText('高橋さん（佐藤さんの代理）が')
  })

  await test.step('matrix, seat and trail say so, in both languages', async () => {
    const card = tanaka.page.getByRole('article').filter({ hasText: words })
    await expect(card).toContainText('高橋さん（佐藤さんの代理）が引き受け済み')
    await tanaka.page.goto(`/w/${at.workspace}/audit`)
    const trail = tanaka.page.getByRole('main')
    await expect(trail).toContainText('A社の高橋さん（佐藤さんの代理）が')
    await expect(trail).toContainText('高橋さんを佐藤さんの代理に指定しました')
    await emma.opens(at, 'responsibility', search)
    const theirs = emma.page.getByRole('article').filter({ hasText: words })
    await expect(theirs).toContainText('by 高橋 (deputy of 佐藤)')
    await emma.opens(
      at,
      'agreement',
      '?risk=r1&org=' + (new URLSearchParams(search).get('cell') ?? '').split('|')[2],
    )
    await expect(emma.page.locator('#inspector')).toContainText('Signed by 高橋 (deputy of 佐藤)')
    await emma.page.goto(`/w/${at.workspace}/audit`)
    await expect(emma.page.getByRole('main')).toContainText('(Company A, in the place of 佐藤)')
    await emma.page.goto(members)
    await expect(emma.page.getByRole('region', { name: 'Deputies', exact: true })).toContainText(
      'Nobody stands in for anybody at Company C',
    )
  })

  await test.step('it is ended early, and what was offered to the deputy is offered no more', async () => {
    await tanaka.opens(at, 'responsibility', search)
    await proposes(tanaka.page, '協力', later)
    await takahashi.page.goto(`/w/${at.workspace}/inbox`)
    const next = takahashi.page.getByRole('listitem').filter({ hasText: later })
    await expect(next.getByRole('button', { name: /^引き受ける/ })).toBeVisible()
    await part.getByRole('button', { name: /の指定を解除$/ }).click()
    const asked = sato.page.getByRole('alertdialog', { name: '代理の指定を解除しますか' })
    await expect(asked).toBeVisible()
    await isAccessible(sato.page)
    await asked.getByRole('button', { name: '解除', exact: true }).click()
    await expect(part).toContainText('いま代理の指定がありません')
    await part.getByText(/^終わった代理/).click()
    await expect(part.getByRole('listitem').first()).toContainText('途中で解除')
    await expect(next).toContainText('署名者だけが回答できます')
    await expect(next.getByRole('button', { name: /^引き受ける/ })).toHaveCount(0)
    await expect(next).not.toContainText('代理として')
    await takahashi.opens(at, 'agreement', '?risk=r1')
    await expect(takahashi.page.locator('#inspector')).toContainText('高橋さん（佐藤さんの代理）')
    await expect(sign).toHaveCount(0)
  })
})
