import { expect, test } from '@playwright/test'
import { isAccessible } from './people/accessible.ts'
import { copyOfSample, person } from './people/person.ts'

test('[E-147] [F-252] [F-253] [F-269] [F-270] cells of the tables bear what checks say by its severity, and なぜ says what is asked for in general', async ({
  browser,
}) => {
  const { page, ...tanaka } = await person(browser, 'tanaka')
  const model = await copyOfSample({ page }, '印を見る')

  await test.step('table 3-1: a mark that does not say what it asks for', async () => {
    await tanaka.opens(model, 'attributes')
    const mark = page
      .getByRole('gridcell')
      .locator('[data-mark="finding"][data-severity="info"]')
      .first()
    await expect(mark).toContainText('対応しない属性と印')
    await expect(mark).toHaveAttribute('title', /^参考：.+。$/)
    await expect(mark.locator('svg')).toBeVisible()
    const cell = page
      .getByRole('gridcell')
      .filter({ has: page.locator('[data-severity]') })
      .last()
    expect((await cell.boundingBox())?.height).toBeLessThan(48)
    await cell.click()
    await page.keyboard.press('Alt+ArrowDown')
    const panel = page.getByRole('dialog')
    await expect(panel.getByText(/^参考：.+。$/)).toBeVisible()
    await isAccessible(page)
    await page.keyboard.press('Escape')
    await expect(panel).toHaveCount(0)
  })

  await test.step('the table of one event: who is the source, and a viewpoint nobody has looked at', async () => {
    await tanaka.opens(model, 'risks', '?event=t-2')
    const open = page.getByRole('gridcell').locator('[data-severity="warn"]').first()
    await expect(open).toContainText('未検討の観点')
    await expect(open).toHaveAttribute('title', /^注意：/)
    const cell = page.getByRole('gridcell').filter({ hasText: '未検討の観点' }).first()
    await expect(cell.getByText(/未検討/)).toHaveCount(1)
    await isAccessible(page)
  })

  await test.step('the register: what a risk lacks', async () => {
    await tanaka.opens(model, 'risks', '?tab=register')
    const marks = page.getByRole('gridcell').locator('[data-mark="finding"]')
    await expect(marks.first()).toBeVisible()
    await expect(marks.first()).toHaveAttribute('title', /^(誤り|注意|参考)：/)
    await isAccessible(page)
  })

  await test.step('why: what the check asks for in general', async () => {
    await page.getByRole('button', { name: /^指摘：/ }).click()
    const list = page.getByRole('complementary', { name: '指摘' })
    await list.getByText('なぜ？').first().click()
    await expect(list.locator('[data-rule]').first()).toContainText(/^求められること：.+。$/)
    await isAccessible(page)
  })
})
