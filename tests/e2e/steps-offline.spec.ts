import { expect, test, type Page } from '@playwright/test'
import { figure, rename } from './people/canvas.ts'
import { copyOfSample, person } from './people/person.ts'

test.use({ actionTimeout: 15_000 })

/** The link to a step of the model. */
function step(page: Page, name: RegExp) {
  return page.getByRole('navigation', { name: 'モデルのステップ' }).getByRole('link', { name })
}

test('[E-82] [F-34] offline every step of an open model but versions and trail is there, takes edits, and sends them on return', async ({
  browser,
}) => {
  const { page, ...takahashi } = await person(browser, 'takahashi')
  const model = await copyOfSample({ page }, '圏外のステップ')
  await takahashi.opens(model, 'flow')
  // The scripts of the other steps come while nothing is done.
  const away = page.getByTitle('つながってから開けます')
  await expect(page.locator('a[data-kept]')).toHaveCount(6)
  await page.context().setOffline(true)
  await expect(page.getByText(/^オフライン/).first()).toBeVisible()
  await expect(away).toHaveCount(2)
  for (const serverOnly of [/版/, /履歴/])
    await expect(step(page, serverOnly).getByTitle('つながってから開けます')).toBeVisible()

  await step(page, /場/).click()
  await expect(page).toHaveURL(/\/ba$/)
  await expect(step(page, /場/)).toHaveAttribute('aria-current', 'page')
  const name = page.getByRole('main').getByRole('textbox').first()
  await name.fill('圏外で付けた名前')
  await name.press('Enter')
  await expect(page.getByText('オフライン（未送信 1）')).toBeVisible()

  await page.keyboard.press('Escape')
  await step(page, /属性/).click()
  await expect(page.getByRole('grid')).toBeVisible()
  await step(page, /リスク/).click()
  await expect(page).toHaveURL(/\/risks$/)
  await expect(page.getByRole('main').getByRole('heading').first()).toBeVisible()
  await step(page, /合意/).click()
  await expect(page).toHaveURL(/\/agreement$/)
  await expect(page.getByRole('heading', { name: '合意', exact: true })).toBeVisible()
  await step(page, /流れ/).click()
  await expect(figure(page, 'int-A')).toBeVisible()
  await rename(page, 'int-A', '圏外の統合データ')

  await page.goBack()
  await expect(page).toHaveURL(/\/agreement$/)
  await expect(page.getByRole('heading', { name: '合意', exact: true })).toBeVisible()
  await step(page, /履歴/).click()
  await expect(page.getByText('いまはサーバーにつながらないため、移動できません')).toBeVisible()
  await expect(page).toHaveURL(/\/agreement$/)

  await page.context().setOffline(false)
  await expect(page.getByText(/^保存済み /)).toBeVisible()
  await step(page, /流れ/).click()
  await expect(figure(page, 'int-A')).toContainText('圏外の統合データ')
  await step(page, /履歴/).click()
  await page.waitForURL(/\/history/)
  await page.reload()
  await step(page, /場/).click()
  await expect(page.getByRole('main').getByRole('textbox').first()).toHaveValue('圏外で付けた名前')
})
