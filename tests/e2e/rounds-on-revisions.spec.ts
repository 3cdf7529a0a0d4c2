import { randomUUID } from 'node:crypto'
import { expect, test } from '@playwright/test'
import { fitsItsWidth, isAccessible } from './people/accessible.ts'
import { rename } from './people/canvas.ts'
import { copyOfSample, person, phone, type ModelAddress, type Person } from './people/person.ts'

/** Freezes what stands under a name, by the button. */
async function freeze({ page, ...tanaka }: Person, model: ModelAddress, name: string) {
  await tanaka.opens(model, 'revisions')
  await page.getByRole('button', { name: '版を確定' }).click()
  await page.getByRole('textbox', { name: '版の名称' }).fill(name)
  await page.getByRole('button', { name: '確定する' }).click()
  await expect(page.getByRole('row').filter({ hasText: name }).first()).toBeVisible()
}

/** Goes through the steps of a sitting, chooses, and signs; what was seen of the changes is looked at on the way. */
async function signs({ page }: Person, choice: string, seen?: () => Promise<void>) {
  const step = page.getByRole('heading', { level: 3, name: /\/ 5/ })
  const next = page.getByRole('button', { name: /^次へ/ })
  await next.click()
  await expect(step).toContainText('前回から変わったこと')
  await seen?.()
  await next.click()
  await next.click()
  await page.getByRole('radio', { name: choice, exact: true }).check()
  await next.click()
  await page.getByRole('button', { name: choice, exact: true }).click()
  await expect(page.getByRole('article', { name: '受領書' })).toContainText('モデル全体')
}

test('[E-156] [F-260] [F-261] [F-262] [F-263] a round over the whole model at a revision is signed on a phone, superseded by an edit, asked for again on the next revision, where only the change is shown, and renewed', async ({
  browser,
}) => {
  const tanaka = await person(browser, 'tanaka')
  const model = await copyOfSample(tanaka, `全体に署名するモデル ${randomUUID().slice(0, 4)}`)
  await freeze(tanaka, model, '合意用')
  await tanaka.opens(model, 'agreement')
  await tanaka.page.getByRole('button', { name: '署名の回を始める' }).click()
  const dialog = tanaka.page.getByRole('dialog', { name: '署名の回を始める' })
  await dialog.getByRole('combobox', { name: '署名の範囲' }).click()
  await tanaka.page.getByRole('option', { name: 'モデル全体' }).click()
  await expect(dialog.getByRole('combobox', { name: '版', exact: true })).toContainText('第1版')
  await dialog.getByRole('checkbox', { name: /^A社/ }).check()
  await dialog.getByRole('spinbutton', { name: /^署名の有効期間/ }).fill('90')
  await isAccessible(tanaka.page)
  await dialog.getByRole('button', { name: '始める', exact: true }).click()
  await expect(dialog).toBeHidden()
  const first = tanaka.page.getByRole('article', { name: '署名の回 1', exact: true })
  await expect(first).toContainText('対象: モデル全体')
  await expect(first).toContainText('第1版「合意用」について')

  const sato = await person(browser, 'sato', phone)
  await sato.opens(model, 'agreement')
  const toSign = (n: number) => sato.page.getByRole('link', { name: `署名する: 署名の回 ${n}` })
  await toSign(1).click()
  await expect(sato.page.getByText('第1版「合意用」についての署名です。')).toBeVisible()
  await fitsItsWidth(sato.page)
  await isAccessible(sato.page)
  await signs(sato, '署名する')
  await expect(first).toContainText('署名がそろいました')

  await test.step('an edit supersedes it: that is told, and the signature stays with its difference', async () => {
    const takahashi = await person(browser, 'takahashi')
    await takahashi.opens(model, 'flow')
    await rename(takahashi.page, 'int-A', '統合データ（版のあとに改めた）')
    await takahashi.isSaved()
    await tanaka.opens(model, 'agreement')
    await expect(first).toContainText('版のあとに変わりました')
    await sato.opens(model, 'agreement')
    await toSign(1).click()
    const told = sato.page.getByRole('alert').filter({ hasText: '第1版のあとに内容が変わりました' })
    await expect(told).toContainText('統合データ（版のあとに改めた）')
    await fitsItsWidth(sato.page)
    await isAccessible(sato.page)
  })

  await freeze(tanaka, model, '改訂版')
  // On the phone the sitting still stands open: the new revision is told there, and then the round on it.
  const told = sato.page.getByRole('alert').filter({ hasText: '第1版のあとに内容が変わりました' })
  await expect(told).toContainText('第2版が確定されています')
  await tanaka.opens(model, 'agreement')
  await first.getByRole('button', { name: /^新しい版で署名を集める/ }).click()
  await expect(dialog.getByRole('combobox', { name: '版', exact: true })).toContainText('第2版')
  await dialog.getByRole('button', { name: '始める', exact: true }).click()
  await expect(dialog).toBeHidden()
  const second = tanaka.page.getByRole('article', { name: '署名の回 2', exact: true })
  await expect(second).toContainText('第2版「改訂版」について')

  await expect(told).toContainText('署名の回 2 で改めて署名が集められています')
  await told.getByRole('link', { name: '署名の回 2 を開く' }).click()
  await expect(sato.page.getByText('第2版「改訂版」についての署名です。')).toBeVisible()
  await signs(sato, '署名する', async () => {
    const { page } = sato
    await expect(page.getByText('統合データ（版のあとに改めた）').first()).toBeVisible()
    await fitsItsWidth(page)
  })
  await expect(second).toContainText('署名がそろいました')
  await sato.opens(model, 'agreement')
  await sato.page.getByRole('link', { name: '自組織の署名を確認する: 署名の回 2' }).click()
  await signs(sato, '署名を更新する')
  await expect(second).toContainText('署名がそろいました')
})
