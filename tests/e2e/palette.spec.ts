import { expect, test, type Page } from '@playwright/test'
import { isAccessible } from './people/accessible.ts'
import { figure } from './people/canvas.ts'
import { compose, enterOfConversion, insertConverted } from './people/conversion.ts'
import { copyOfSample, person } from './people/person.ts'

test.use({ actionTimeout: 15_000 })

test('[E-41] screens, commands and elements are found by a few letters in any writing, by keyboard alone; the focus returns', async ({
  browser,
}) => {
  const { page, ...takahashi } = await person(browser, 'takahashi')
  const model = await copyOfSample({ page }, 'パレットの確認')
  await takahashi.opens(model, 'flow')
  const { palette, field, first } = paletteOf(page)
  await figure(page, 'int-A').click()
  await expect(figure(page, 'int-A')).toBeFocused()
  await page.keyboard.press('Control+k')
  await expect(field).toBeFocused()
  for (const words of ['責任', 'せきにん', 'sekinin', 'responsibility']) {
    await field.fill(words)
    await expect(first).toContainText('責任分界へ')
  }
  await isAccessible(page)
  await page.keyboard.press('Escape')
  await expect(palette).toBeHidden()
  await expect(figure(page, 'int-A')).toBeFocused()

  await test.step('an element of the model, by its English name on a Japanese screen', async () => {
    await page.keyboard.press('Control+k')
    await field.fill('integrated b')
    await expect(first).toContainText('統合データ（B社')
    await page.keyboard.press('Enter')
    await expect(palette).toBeHidden()
    await expect(figure(page, 'int-B')).toBeFocused()
    await expect(page).toHaveURL(/[?&]sel=int-B(&|$)/)
  })

  await test.step('a screen, and what was used lately is first', async () => {
    await page.keyboard.press('Control+k')
    await expect(first).toContainText('統合データ（B社')
    await field.fill('sekinin')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/responsibility/)
    await page.keyboard.press('Control+k')
    await expect(first).toContainText('責任分界へ')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/flow\?.*sel=int-B/)
  })

  await test.step('a command', async () => {
    await page.keyboard.press('Control+k')
    await field.fill('ichiran')
    await expect(palette.getByRole('option', { name: /一覧で表示する/ })).toBeVisible()
    await palette.getByRole('option', { name: /一覧で表示する/ }).click()
    await expect(figure(page, 'int-A')).toHaveCount(0)
  })
})

test('[E-41] a conversion in the palette is never taken for a choice', async ({ browser }) => {
  const { page, ...takahashi } = await person(browser, 'takahashi')
  const model = await copyOfSample({ page }, 'パレットの変換')
  await takahashi.opens(model, 'flow')
  const { palette, field, first } = paletteOf(page)
  await page.keyboard.press('Control+k')
  await expect(field).toBeFocused()
  for (const stage of ['せ', 'せき', '責任']) await compose(page, stage)
  await enterOfConversion(page)
  await expect(palette).toBeVisible()
  await insertConverted(page, '責任')
  await expect(field).toHaveValue('責任')
  await expect(first).toContainText('責任分界へ')
  expect(page.url()).toContain('/flow')
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/responsibility/)
})

test('[E-41] [F-32] [F-33] the list of keys comes from the same commands; single letters can be switched off, F-keys stay', async ({
  browser,
}) => {
  const { page, ...tanaka } = await person(browser, 'tanaka')
  const model = await copyOfSample({ page }, 'キーの確認')
  await tanaka.opens(model, 'flow')
  const sheet = page.getByRole('dialog', { name: 'キー操作' })
  await page.getByRole('button', { name: 'キー操作の一覧' }).click()
  await expect(sheet).toContainText('検索とコマンドを開く')
  await expect(sheet).toContainText('次の未解決の事項へ')
  await isAccessible(page)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'キー操作の一覧' })).toBeFocused()
  await page.keyboard.press('?')
  await expect(sheet).toBeVisible()
  await page.keyboard.press('Escape')

  await page.keyboard.press('F6')
  await page.keyboard.press('F6')
  const regions = ['NAV', 'MAIN', 'FOOTER', 'HEADER', 'ASIDE']
  const region = await page.evaluate(
    () => document.activeElement?.closest('nav, main, footer, header, aside')?.tagName ?? '',
  )
  expect(regions).toContain(region)

  await page.goto('/settings')
  await page.getByRole('checkbox', { name: '一文字のキー操作を使う' }).uncheck()
  await tanaka.opens(model, 'history')
  await page.keyboard.press('?')
  await page.keyboard.press('g')
  await page.keyboard.press('4')
  await page.keyboard.press('F8')
  // F8 came after the others: had they worked, this would not be where it leads.
  await page.waitForURL(/point=/)
  await expect(sheet).toBeHidden()
  await page.goto('/settings')
  await page.getByRole('checkbox', { name: '一文字のキー操作を使う' }).check()
  await tanaka.opens(model, 'history')
  await page.keyboard.press('g')
  await page.keyboard.press('4')
  await page.waitForURL(/\/risks/)
})

function paletteOf(page: Page) {
  const palette = page.getByRole('dialog', { name: '検索とコマンド' })
  return {
    palette,
    field: palette.getByRole('combobox'),
    first: palette.getByRole('option').first(),
  }
}
