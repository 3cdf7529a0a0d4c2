import { expect, test, type Page } from '@playwright/test'
import { isAccessible } from './people/accessible.ts'
import { figure, rename } from './people/canvas.ts'
import { copyOfSample, person } from './people/person.ts'

async function setPolicy(page: Page, workspace: string, name: RegExp) {
  await page.goto(`/w/${workspace}/members`)
  await page.getByRole('radio', { name }).click()
  await expect(page.getByRole('radio', { name })).toBeChecked()
}

test.use({ actionTimeout: 15_000 })

test('[E-23] what was written before other rules began is not taken back past them, and the work goes on', async ({
  browser,
}) => {
  const tanaka = await person(browser, 'tanaka')
  const mori = await person(browser, 'mori')
  const takahashi = await person(browser, 'takahashi')
  const model = await copyOfSample(takahashi, '方針の切り替え')
  try {
    await mori.opens(model, 'flow')
    await rename(mori.page, 'int-A', '方針の前の名前')
    const undo = mori.page.getByRole('button', { name: '元に戻す' })
    await expect(undo).toBeEnabled()
    await mori.isSaved()
    await setPolicy(tanaka.page, model.workspace, /他組織は変更を提案/)
    await expect(undo).toBeDisabled()
    await mori.page.keyboard.press('Control+z')
    await expect(figure(mori.page, 'int-A')).toContainText('方針の前の名前')
    await mori.isSaved()
  } finally {
    await setPolicy(tanaka.page, model.workspace, /編集者は誰でも/)
  }
})

test('[E-17] [P-137] another organisation’s element: the edit becomes a proposal, is accepted, both are named; handed over, it is edited at once', async ({
  browser,
}) => {
  const tanaka = await person(browser, 'tanaka')
  const mori = await person(browser, 'mori')
  const takahashi = await person(browser, 'takahashi')
  const model = await copyOfSample(mori, '管理する組織の確認')
  await setPolicy(tanaka.page, model.workspace, /他組織は変更を提案/)
  try {
    await takahashi.opens(model, 'flow')
    await mori.opens(model, 'flow')
    await figure(takahashi.page, 'int-A').click()
    await expect(takahashi.page.getByText('B社が管理しています')).toBeVisible()
    await takahashi.page.keyboard.press('F2')
    await takahashi.page.getByRole('textbox', { name: '名前', exact: true }).fill('A社の提案')
    await takahashi.page.keyboard.press('Enter')
    const ask = takahashi.page.getByRole('dialog', { name: 'B社に変更を提案しますか' })
    await expect(ask).toContainText('A社の提案')
    await expect(ask.getByRole('textbox')).toBeFocused()
    await ask.getByRole('textbox').fill('名称を揃えたい')
    await isAccessible(takahashi.page)
    await ask.getByRole('button', { name: '提案する', exact: true }).click()
    await expect(ask).toBeHidden()
    await expect(figure(takahashi.page, 'int-A')).toContainText('統合データ')

    const ring = takahashi.page.locator('[data-proposed="int-A"]')
    await expect(ring).toBeVisible()
    await expect(figure(takahashi.page, 'int-A')).toHaveAccessibleName(/、提案あり/)

    await figure(mori.page, 'int-A').click()
    await expect(mori.page.getByText('高橋（A社）の提案')).toBeVisible()
    await expect(mori.page.getByText('名称を揃えたい')).toBeVisible()
    await isAccessible(mori.page)
    await mori.page.getByRole('button', { name: '受け入れて反映' }).click()
    await expect(figure(mori.page, 'int-A')).toContainText('A社の提案')
    await expect(figure(takahashi.page, 'int-A')).toContainText('A社の提案')
    await expect(mori.page.locator('[data-proposed]')).toHaveCount(0)

    await mori.page.getByText('変更の履歴').click()
    await expect(mori.page.getByText(/森（B社）/)).toContainText('提案の受け入れ')
    await mori.page.getByRole('combobox', { name: '管理する組織を変える' }).click()
    await mori.page.getByRole('option', { name: /^A社/ }).click()
    await expect(takahashi.page.getByText('B社が管理しています')).toBeHidden()
    await takahashi.opens(model, 'attributes', '?tab=table')
    await takahashi.page.locator('td[id$="-purpose-int-A"]').click()
    await takahashi.page.keyboard.type('引き継いだ組織の記入')
    await takahashi.page.keyboard.press('Enter')
    await takahashi.isSaved()
    await expect(mori.page.getByText('引き継いだ組織の記入').first()).toBeVisible()

    const emma = await person(browser, 'emma')
    await emma.opens(model, 'flow')
    await figure(emma.page, 'int-A').click()
    await emma.page.getByText('History of changes').click()
    await expect(emma.page.getByText('accepted proposal')).toBeVisible()

    await mori.opens(model, 'history')
    const accepted = mori.page.getByText(/受け入れ、反映しました/).first()
    await expect(accepted).toContainText('森')
    await expect(accepted).toContainText('高橋')
  } finally {
    await setPolicy(tanaka.page, model.workspace, /編集者は誰でも/)
  }
})

test('[E-24] a proposal is told to whom it waits for, what was written since is seen, and the answer reaches who made it', async ({
  browser,
}) => {
  const tanaka = await person(browser, 'tanaka')
  const mori = await person(browser, 'mori')
  const takahashi = await person(browser, 'takahashi')
  const model = await copyOfSample(mori, '提案の受け取り')
  await setPolicy(tanaka.page, model.workspace, /他組織は変更を提案/)
  try {
    await takahashi.opens(model, 'flow')
    await mori.opens(model, 'flow')
    await propose(takahashi.page, 'int-A', '最初の提案')
    await expect(mori.page.getByText('高橋（A社）から変更の提案が届きました')).toBeVisible()
    await expect(
      mori.page.getByRole('button', { name: /変更の提案（要対応・新着 1 件）/ }),
    ).toBeVisible()
    await rename(mori.page, 'int-A', 'B社が先に直した名前')
    await mori.isSaved()

    await mori.page.goto(`/w/${model.workspace}`)
    const task = mori.page.getByRole('listitem').filter({ hasText: '変更の提案に回答' })
    await task.filter({ hasText: '提案の受け取り' }).getByRole('link').click()
    const inbox = mori.page.getByRole('dialog', { name: '変更の提案', exact: true })
    await expect(inbox).toContainText('いまの内容：B社が先に直した名前')
    await isAccessible(mori.page)
    await inbox.getByRole('button', { name: 'いまの内容を上書きして反映' }).click()
    await expect(inbox).toContainText('回答を待っている提案はありません。')
    await expect(takahashi.page.getByText('提案が受け入れられ、反映されました')).toBeVisible()
    await expect(figure(takahashi.page, 'int-A')).toContainText('最初の提案')

    await propose(takahashi.page, 'int-A', '次の提案')
    await expect(inbox).toContainText('次の提案')
    await inbox.getByRole('button', { name: '断る' }).click()
    const why = mori.page.getByRole('dialog', { name: '提案を断りますか' })
    await why.getByRole('textbox').fill('呼び名は仕様書に合わせます')
    await why.getByRole('button', { name: '断る' }).click()
    await takahashi.page.getByRole('button', { name: /変更の提案（要対応/ }).click()
    const mine = takahashi.page.getByRole('dialog', { name: '変更の提案', exact: true })
    await expect(mine).toContainText('断られました')
    await expect(mine).toContainText('理由：呼び名は仕様書に合わせます')
    await isAccessible(takahashi.page)
    await mine.getByRole('button', { name: '閉じる' }).click()
    await takahashi.page.reload()
    await expect(
      takahashi.page.getByRole('button', { name: '変更の提案', exact: true }),
    ).toBeVisible()
  } finally {
    await setPolicy(tanaka.page, model.workspace, /編集者は誰でも/)
  }
})

async function propose(page: Page, id: string, name: string) {
  await figure(page, id).click()
  await page.keyboard.press('F2')
  await page.getByRole('textbox', { name: '名前', exact: true }).fill(name)
  await page.keyboard.press('Enter')
  const ask = page.getByRole('dialog', { name: 'B社に変更を提案しますか' })
  await ask.getByRole('button', { name: '提案する', exact: true }).click()
  await expect(ask).toBeHidden()
}
