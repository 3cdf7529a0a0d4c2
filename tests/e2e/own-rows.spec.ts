import { expect, test } from '@playwright/test'
import { fitsItsWidth, isAccessible } from './people/accessible.ts'
import { copyOfSample, person, phone } from './people/person.ts'

test('[E-133] [F-125] [F-126] [F-144] a consortium’s own typical risk is written, suggested to another organisation, added, and told in the trail', async ({
  browser,
}) => {
  const tanaka = await person(browser, 'tanaka')
  const mori = await person(browser, 'mori')
  const model = await copyOfSample(tanaka, '自前の典型リスク')
  // Own rows are of the consortium: each run has its own name, so that a second one finds none of the first.
  const name = `見守り通知の宛先違い ${Date.now()}`
  const mine = (page: typeof tanaka.page) =>
    page.locator('[data-suggestion^="own-"]').filter({ hasText: name })
  await tanaka.opens(model, 'risks', '?event=t-2')
  await mori.opens(model, 'risks', '?event=t-2')

  await tanaka.page.getByRole('button', { name: '自コンソーシアムの典型リスク…' }).click()
  const dialog = tanaka.page.getByRole('dialog')
  await dialog.getByRole('button', { name: '典型リスクを登録' }).click()
  await dialog.getByRole('button', { name: '登録', exact: true }).click()
  await expect(dialog.getByText('入力してください').first()).toBeVisible()
  await dialog.getByRole('textbox', { name: '名称（日本語）' }).fill(name)
  await dialog
    .getByRole('textbox', { name: '起こりうること（日本語）' })
    .fill('見守りの通知が別の家族に届く。')
  await dialog.getByRole('textbox', { name: '対策（日本語）' }).fill('宛先の二重確認')
  await dialog.getByRole('button', { name: '条件を追加' }).click()
  await dialog.getByRole('combobox', { name: 'イベントの様子' }).click()
  await tanaka.page.getByRole('option', { name: '別の組織との間で渡る' }).click()
  await isAccessible(tanaka.page)
  await dialog.getByRole('button', { name: '登録', exact: true }).click()
  const item = dialog.locator('[data-own-row]').filter({ hasText: name })
  await expect(item).toContainText('条件（すべて）：別の組織との間で渡る')
  await expect(item).toContainText('第1版')
  await dialog.getByRole('button', { name: `「${name}」を編集` }).click()
  await dialog.getByRole('textbox', { name: '対策（日本語）' }).fill('宛先の三重確認')
  await dialog.getByRole('button', { name: '第2版として保存' }).click()
  await expect(item).toContainText('第2版')

  await test.step('on another tab by the palette, and what was begun is there after another step too', async () => {
    const { page } = tanaka
    await dialog.getByRole('button', { name: '典型リスクを登録' }).click()
    await dialog.getByRole('textbox', { name: '名称（日本語）' }).fill('書きかけ')
    await page.keyboard.press('Escape')
    await expect(dialog).toHaveCount(0)
    await page.getByRole('link', { name: /2 場/ }).click()
    await page.waitForURL(/\/ba(\?|$)/)
    await page.getByRole('link', { name: /4 リスク/ }).click()
    await page.waitForURL(/\/risks(\?|$)/)
    await page.getByRole('tab', { name: 'ヒートマップ' }).click()
    await page.keyboard.press('Control+k')
    await page.keyboard.insertText('典型リスクを開く')
    await page.getByRole('option', { name: /自コンソーシアムの典型リスクを開く/ }).click()
    await expect(dialog.getByRole('textbox', { name: '名称（日本語）' })).toHaveValue('書きかけ')
    await dialog.getByRole('button', { name: '一覧へ戻る' }).click()
    await expect(item).toContainText('第2版')
  })

  await expect(mine(mori.page)).toContainText('自コンソーシアム')
  await expect(mine(mori.page)).toContainText('宛先の三重確認')
  await isAccessible(mori.page)
  await mori.page.getByRole('button', { name: `「${name}」をリスクと対策として追加` }).click()
  const risk = mori.page.getByRole('gridcell', { name: '見守りの通知が別の家族に届く。' })
  await expect(risk).toBeVisible()
  await expect(mine(mori.page)).toHaveCount(0)
  await risk.click()
  await expect(mori.page.getByText('自コンソーシアムの典型リスク（第2版から追加）')).toBeVisible()

  const kansa = await person(browser, 'kansa', phone)
  // A pasted link shows the same.
  await kansa.opens(model, 'risks', '?event=t-2&own=1')
  const read = kansa.page.getByRole('dialog')
  await expect(read.locator('[data-own-row]').filter({ hasText: name })).toBeVisible()
  await expect(read.getByText('閲覧のみ', { exact: false })).toBeVisible()
  await expect(read.getByRole('button', { name: '典型リスクを登録' })).toHaveCount(0)
  await fitsItsWidth(kansa.page)
  await kansa.page.goto(`/w/${model.workspace}/audit`)
  await expect(
    kansa.page.getByText(`自コンソーシアムの典型リスク「${name}」（第1版）を登録しました`, {
      exact: false,
    }),
  ).toBeVisible()

  // So that other stories are suggested what they were before.
  await dialog.getByRole('button', { name: `「${name}」をアーカイブ` }).click()
  await expect(dialog.getByText(/^アーカイブしたもの/)).toBeVisible()
})
