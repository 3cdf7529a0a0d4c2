import { expect, test } from '@playwright/test'
import { isAccessible } from './people/accessible.ts'
import { figure, rename } from './people/canvas.ts'
import { copyOfSample, person, phone } from './people/person.ts'

test('[E-136] [F-283] [F-160] [F-161] [F-162] [F-163] [F-164] [F-165] [F-166] [F-241] a version is frozen, read by others at its address, compared and restored', async ({
  browser,
}) => {
  const takahashi = await person(browser, 'takahashi')
  const { page } = takahashi
  const model = await copyOfSample(takahashi, '版のあるモデル')
  await takahashi.opens(model, 'revisions')
  await expect(page.getByRole('link', { name: '作業中（版なし）' })).toBeVisible()
  await expect(page.getByText('版はまだありません')).toBeVisible()
  await isAccessible(page)
  await page.getByRole('link', { name: 'これまでの変更を見る' }).click()
  await page.waitForURL(/history$/)
  await takahashi.opens(model, 'revisions')
  await page.getByRole('button', { name: '版を確定' }).click()
  await page.getByRole('textbox', { name: '版の名称' }).fill('意見照会用')
  await isAccessible(page)
  await page.getByRole('button', { name: '確定する' }).click()
  const row = page.getByRole('row').filter({ hasText: '意見照会用' }).first()
  await expect(row).toContainText('第1版')
  await expect(row).toContainText('高橋')
  await expect(page.getByRole('link', { name: '作業中 ← 第1版' })).toBeVisible()

  await test.step('the model goes on, the revision stays', async () => {
    await takahashi.opens(model, 'flow')
    await rename(page, 'int-A', '改めた統合データ')
    await takahashi.isSaved()
    const mori = await person(browser, 'mori', phone)
    const base = `/w/${model.workspace}/models/${model.model}`
    await mori.page.goto(`${base}/revisions/1`)
    await mori.page.waitForURL(/flow\?rev=r1$/)
    await expect(mori.page.getByText(/第1版「意見照会用」/)).toBeVisible()
    await expect(mori.page.getByText('改めた統合データ')).toHaveCount(0)
    await mori.page.goto(`${base}/flow?rev=r9`)
    await expect(mori.page.getByText('この版は見られません')).toBeVisible()
  })

  await takahashi.opens(model, 'revisions')
  await row.getByRole('button', { name: /^いまと比べる/ }).click()
  await expect(page).toHaveURL(/from=1/)
  await expect(
    page.getByText('開示範囲が広がったデータや、新たな越境移転はありません。'),
  ).toBeVisible()
  await page.getByRole('tab', { name: '表' }).click()
  await expect(page.getByRole('row').filter({ hasText: '改めた統合データ' }).first()).toBeVisible()
  await page.getByRole('tab', { name: '図' }).click()
  await expect(page.getByRole('img', { name: /第1版/ })).toBeVisible()
  await isAccessible(page)

  await row.getByRole('button', { name: '復元: 第1版' }).click()
  const dialog = page.getByRole('dialog', { name: /第1版「意見照会用」を復元する/ })
  await expect(dialog).toContainText('改めた統合データ')
  await dialog.getByRole('button', { name: '復元する' }).click()
  await expect(dialog).toBeHidden()
  await expect(page.getByText('2つの内容に違いはありません。')).toBeVisible()
  await takahashi.opens(model, 'flow')
  await expect(figure(page, 'int-A')).toContainText('統合データ（A社）')
})
