import { expect, test, type Page } from '@playwright/test'
import { fitsItsWidth, isAccessible } from './people/accessible.ts'
import { copyOfSample, person, phone } from './people/person.ts'

test.use({ actionTimeout: 15_000 })

const lines = (page: Page) => page.locator('tr[data-condition]')
const gaps = (page: Page) => page.locator('tr[data-gap]')
const recorded = (page: Page) => lines(page).getByText('記録済み', { exact: true })
const secret = (page: Page) => lines(page).filter({ hasText: '知的財産' })

test('[E-129] [G-90] the conditions of a transfer are recorded in one step, decided on and seen by the others; who only reads changes nothing', async ({
  browser,
}) => {
  const takahashi = await person(browser, 'takahashi')
  const mori = await person(browser, 'mori')
  const model = await copyOfSample(takahashi, '流通の条件')
  await takahashi.opens(model, 'ba', '?tab=conditions&event=t-2')
  await mori.opens(model, 'ba', '?tab=conditions&event=t-2')
  const { page } = takahashi
  await expect(page.getByText(/法的な助言でもありません/)).toBeVisible()
  await expect(lines(page)).toHaveCount(11)
  await expect(page.locator('tr[data-open="true"]')).toHaveCount(1)
  await expect(secret(page)).toContainText('⚠')
  await expect(secret(page)).toContainText('受領側の場にはない')
  await isAccessible(page)

  await page.getByRole('button', { name: '記録する' }).click()
  await expect(recorded(mori.page)).toHaveCount(11)
  await takahashi.isSaved()
  await page.keyboard.press('Control+z')
  await expect(recorded(mori.page)).toHaveCount(0)
  await page.keyboard.press('Control+Shift+z')
  await expect(recorded(mori.page)).toHaveCount(11)
  await expect(page.getByText('すべて記録済みです')).toBeVisible()

  await secret(page)
    .getByRole('combobox', { name: /の状態$/ })
    .click()
  await page.getByRole('option', { name: '合意済み' }).click()
  const evidence = secret(page).getByRole('textbox', { name: /の根拠・証跡$/ })
  await evidence.fill('提供契約 第5条')
  await evidence.press('Enter')
  await expect(secret(mori.page)).toContainText('合意済み')
  await expect(secret(mori.page).getByRole('textbox')).toHaveValue('提供契約 第5条')

  await page.getByRole('combobox', { name: '移転・提供', exact: true }).click()
  await page.getByRole('option').first().click()
  await expect(page).toHaveURL(/event=t-1/)
  await expect(page.locator('tr[data-open="true"]')).toHaveCount(0)

  const kansa = await person(browser, 'kansa')
  await kansa.opens(model, 'ba', '?tab=conditions&event=t-2')
  await expect(secret(kansa.page)).toContainText('合意済み')
  await expect(secret(kansa.page)).toContainText('提供契約 第5条')
  await expect(kansa.page.getByRole('button', { name: '記録する' })).toHaveCount(0)
  await expect(lines(kansa.page).getByRole('textbox')).toHaveCount(0)
  await isAccessible(kansa.page)
})

test('[E-129] [G-91] two ba are compared, the differences alone, from either side; a measure has an owner and others see it', async ({
  browser,
}) => {
  const takahashi = await person(browser, 'takahashi')
  const mori = await person(browser, 'mori')
  const model = await copyOfSample(takahashi, '制度間の差')
  await takahashi.opens(model, 'ba', '?tab=gap&left=ba-appi&right=ba-dpa')
  await mori.opens(model, 'ba', '?tab=gap&left=ba-dpa&right=ba-appi')
  const { page } = takahashi
  await expect(page.getByText(/法的な助言でもありません/)).toBeVisible()
  await expect(gaps(page)).toHaveCount(11)
  const same = gaps(page).filter({ hasText: '開示範囲' })
  await expect(same).toContainText('＝')
  await expect(same).toContainText('同じ')
  await isAccessible(page)
  await page.getByRole('checkbox', { name: '差があるものだけ' }).check()
  await expect(gaps(page)).toHaveCount(8)
  await expect(page).toHaveURL(/only=differences/)

  const personal = (on: Page) => on.locator('tr[data-gap="category.personalData"]')
  await expect(personal(page)).toHaveAttribute('data-relation', 'onlyLeft')
  await page.getByRole('button', { name: '左右を入れ替える' }).click()
  await expect(page).toHaveURL(/left=ba-dpa/)
  await expect(personal(page)).toHaveAttribute('data-relation', 'onlyRight')

  await personal(page).getByRole('combobox', { name: '「パーソナルデータ保護」の担当' }).click()
  await page.getByRole('option', { name: 'PF事業者', exact: true }).click()
  const measure = personal(page).getByRole('textbox', {
    name: '「パーソナルデータ保護」の調整措置',
  })
  await expect(measure).toHaveValue('契約の条項で補う')
  await measure.fill('提供契約に安全管理の条項を加える')
  await measure.press('Control+Enter')
  await expect(personal(mori.page).getByRole('textbox')).toHaveValue(
    '提供契約に安全管理の条項を加える',
  )
  await personal(page)
    .getByRole('combobox', { name: /の状態$/ })
    .click()
  await page.getByRole('option', { name: '調整済み' }).click()
  await expect(personal(mori.page)).toContainText('調整済み')
  await isAccessible(page)

  await page.getByRole('combobox', { name: '比べるもの' }).click()
  await page.getByRole('option', { name: '二つの国・地域の法令' }).click()
  await expect(page.getByText('比べる国・地域の法令が足りません')).toBeVisible()
  await isAccessible(page)
})

test('[E-129] on a phone both tables scroll in their own frame; without a transfer one is led to the flow', async ({
  browser,
}) => {
  const emma = await person(browser, 'emma', phone)
  const model = await copyOfSample(emma, 'Conditions')
  for (const [tab, frame] of [
    ['conditions', /^Conditions of transfer/],
    ['gap', /^Gap between institutions/],
  ] as const) {
    await emma.opens(model, 'ba', `?tab=${tab}`)
    const table = emma.page.getByRole('group', { name: frame })
    await table.focus()
    await table.evaluate((element) => {
      element.scrollLeft = 300
    })
    await expect.poll(() => table.evaluate((element) => element.scrollLeft)).toBeGreaterThan(200)
    await fitsItsWidth(emma.page)
    await isAccessible(emma.page)
  }
  const none = await copyOfSample(emma, 'No transfer', (sample) => ({
    ...sample,
    events: Object.fromEntries(
      Object.entries(sample.events).map(([id, event]) => [id, { ...event, inScope: false }]),
    ),
  }))
  await emma.opens(none, 'ba', '?tab=conditions')
  await expect(emma.page.getByText('No transfer or provision yet')).toBeVisible()
  await emma.page.getByRole('link', { name: 'To the flow' }).click()
  await expect(emma.page).toHaveURL(/\/flow/)
})
