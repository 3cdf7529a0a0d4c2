import { expect, test } from '@playwright/test'
import { isAccessible } from './people/accessible.ts'
import { figure, rename } from './people/canvas.ts'
import { copyOfSample, person } from './people/person.ts'

test('[E-134] [F-129] [F-130] [F-131] [F-132] [F-133] [F-134] [F-139] [F-140] [F-141] [UI-66] a to-be is tried without disturbing anybody, compared, asked for, and adopted by somebody else as one change', async ({
  browser,
}) => {
  const takahashi = await person(browser, 'takahashi')
  const mori = await person(browser, 'mori')
  const emma = await person(browser, 'emma')
  const model = await copyOfSample(takahashi, 'シナリオの元')
  const { page } = takahashi
  await mori.opens(model, 'flow')
  await takahashi.opens(model, 'flow')
  await page.getByRole('button', { name: /現状とシナリオを切り替える/ }).press('Enter')
  await page.getByRole('menuitem', { name: 'to-be を作る' }).press('Enter')
  await expect(page.getByRole('textbox', { name: '名称（日本語）' })).toHaveValue(
    /シナリオの元（to-be）/,
  )
  await expect(page.getByRole('textbox', { name: '名称（日本語）' })).toBeFocused()
  await page.getByRole('textbox', { name: '名称（日本語）' }).fill('まとめ方の案')
  await isAccessible(page)
  await page.getByRole('button', { name: '作る', exact: true }).click()
  await page.waitForURL((url) => !url.pathname.includes(model.model))
  await expect(page.getByText('シナリオ', { exact: true })).toBeVisible()
  await rename(page, 'int-A', '案の統合データ')
  await takahashi.isSaved()
  // Read anew: what was saved there has had its time to come.
  await mori.opens(model, 'flow')
  await expect(figure(mori.page, 'int-A')).toContainText('統合データ')
  await expect(figure(mori.page, 'int-A')).not.toContainText('案の統合データ')

  // The model asks who carries its measures; of the variant nobody is asked.
  const gaps = /^空白 [1-9]/
  await expect(mori.page.getByText(gaps).first()).toBeVisible()
  await expect(page.getByText(gaps)).toHaveCount(0)

  // The model goes on meanwhile, at the same place and at another.
  await rename(mori.page, 'int-A', '現状の統合データ')
  await rename(mori.page, 'int-B', '現状のもう一つ')
  await mori.isSaved()
  await page.getByRole('button', { name: '現状との差' }).click()
  const difference = page.getByRole('dialog', { name: /まとめ方の案/ })
  await expect(difference).toContainText('案の統合データ')
  await difference.getByText('その間の現状の変更').last().click()
  await expect(difference).toContainText('現状のもう一つ')
  await difference.getByRole('tab', { name: '表' }).click()
  // The data and its state bear the name, so that both are to be decided.
  const row = difference.getByRole('row').filter({ hasText: '案の統合データ' }).first()
  await expect(row).toContainText('現状の統合データ')
  await expect(row).toContainText('両方で変更')
  const ask = difference.getByRole('button', { name: '採用を申し出る…' })
  await expect(ask).toBeDisabled()
  await difference
    .getByRole('radio', { name: /シナリオを採る/ })
    .first()
    .check()
  await expect(ask).toBeDisabled()
  await page.keyboard.press('Escape')
  await expect(difference).toBeHidden()
  await page.getByRole('button', { name: '現状との差' }).click()
  await expect(difference.getByRole('radio', { name: /シナリオを採る/ }).first()).toBeChecked()
  await difference.getByRole('button', { name: '残りはすべてシナリオを採る' }).click()
  await expect(ask).toBeEnabled()
  await isAccessible(page)
  await ask.click()
  const note = page.getByRole('textbox', { name: /添えることば/ })
  await note.fill('会議で決めた名前です')
  await page.getByRole('button', { name: 'キャンセル' }).last().click()
  await expect(note).toBeHidden()
  await ask.click()
  await expect(note).toHaveValue('会議で決めた名前です')
  await page.getByRole('button', { name: '採用を申し出る', exact: true }).click()
  await expect(difference.getByText('ほかの方の確認を待っています。')).toBeVisible()
  await expect(difference.getByRole('button', { name: '採用する' })).toBeHidden()

  const scenario = new URL(page.url())
  await mori.page.goto(`${scenario.pathname}?scenario=difference`)
  const review = mori.page.getByRole('dialog', { name: /まとめ方の案/ })
  await expect(review).toContainText('会議で決めた名前です')
  await isAccessible(mori.page)
  // Only the Japanese name was changed: it is what an English reader is shown of it, too.
  await emma.page.goto(`${scenario.pathname}?scenario=difference`)
  const english = emma.page.getByRole('dialog')
  await expect(english.getByText('Take the scenario — 案の統合データ').first()).toBeVisible()
  await english.getByRole('tab', { name: 'Table' }).click()
  await expect(
    english.getByRole('row').filter({ hasText: '案の統合データ' }).first(),
  ).toContainText('現状の統合データ')
  await review.getByRole('button', { name: '採用する' }).click()
  await expect(review.getByText(/採用済みです。/)).toBeVisible()
  await review.getByRole('link', { name: '現状を開く' }).click()
  await expect(figure(mori.page, 'int-A')).toContainText('案の統合データ')
  await expect(figure(mori.page, 'int-B')).toContainText('現状のもう一つ')
  await figure(mori.page, 'int-A').click()
  await mori.page.getByText('変更の履歴').click()
  await expect(mori.page.getByText(/森（B社）/).first()).toContainText('シナリオの採用')
  await expect(difference.getByText(/採用済みです。/)).toBeVisible()

  await page.goto(scenario.pathname.replace(/flow$/, 'agreement'))
  await expect(page.getByText('シナリオでは合意と署名を行いません')).toBeVisible()
  await isAccessible(page)

  const asked = (url: URL) =>
    url.pathname.startsWith('/api/trpc/') && url.pathname.includes('scenario.list')
  await page.route(asked, (route) => route.fulfill({ status: 500, body: 'down' }))
  await page.goto(`${scenario.pathname}?scenario=difference`)
  const failed = page.getByRole('alert').filter({ hasText: '差を読み込めませんでした' })
  await expect(failed).toBeVisible()
  await page.unroute(asked)
  await failed.getByRole('button').click()
  await expect(difference).toContainText('採用済みです。')
})
