import { expect, test } from '@playwright/test'
import { boxOf, countFigures, figure } from './people/canvas.ts'
import { atHome, copyOfSample, person } from './people/person.ts'

test('[E-125] [F-113] Escape in the details goes back to the card; comments beside leave the tools of the canvas in sight', async ({
  browser,
}) => {
  const { page, ...tanaka } = await person(browser, 'tanaka')
  await tanaka.opens(await copyOfSample({ page }, '細かな動き'), 'flow')
  await figure(page, 'svc').focus()
  await page.keyboard.press('Enter')
  const close = page.locator('#inspector').getByRole('button', { name: '詳細を閉じる' })
  await expect(close).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(page.locator('#inspector')).toHaveCount(0)
  await expect(figure(page, 'svc')).toBeFocused()

  await page.getByRole('banner').getByRole('button', { name: 'コメント' }).click()
  const comments = page.locator('#comments')
  await expect(comments).toBeVisible()
  const { x: left } = await boxOf(comments)
  const fit = page.getByRole('button', { name: /全体/ }).last()
  await expect
    .poll(async () => {
      const { x, width } = await boxOf(fit)
      return x + width
    })
    .toBeLessThanOrEqual(left)
})

test('[E-125] Enter in the title begins a blank model; its first flow is in sight whole, and tidying is found by kana', async ({
  browser,
}) => {
  const { page } = await atHome(browser, 'tanaka')
  await page.getByRole('link', { name: '新しいモデル' }).first().click()
  const blank = page.getByRole('region', { name: '白紙から' })
  await blank.getByRole('textbox').first().fill('Enterで始める')
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/models\/[0-9a-f-]{36}\/flow/)
  await page.getByRole('button', { name: 'この流れから始める' }).click()
  await page.keyboard.press('Escape')
  const provided = page.locator('.react-flow__node').filter({ hasText: '移転・提供' })
  const panel = page.locator('aside#inspector')
  await expect(panel).toBeVisible()
  await expect
    .poll(async () => {
      const { x, width } = await boxOf(provided)
      return x + width - (await boxOf(panel)).x
    })
    .toBeLessThanOrEqual(0)
  await page.keyboard.press('Control+k')
  await page.keyboard.insertText('せいれつ')
  await expect(page.getByRole('option', { name: /整列/ }).first()).toBeVisible()
})

test('[E-125] after Escape in a table Tab leaves it, but not from a cell that was chosen since', async ({
  browser,
}) => {
  const { page, ...tanaka } = await person(browser, 'tanaka')
  await tanaka.opens(await copyOfSample({ page }, '表の移動'), 'attributes', '?tab=table')
  const at = (place: string) => page.locator(`td[data-at="${place}"]`)
  await at('1:1').click()
  await page.keyboard.press('Escape')
  await at('2:2').click()
  await page.keyboard.press('Tab')
  await expect(at('2:3').or(at('3:2')).and(page.locator('[data-active]'))).toHaveCount(1)
  await page.keyboard.press('Escape')
  await page.keyboard.press('Tab')
  await expect(page.locator('td textarea:focus')).toHaveCount(0)

  await test.step('the list of events begins at the top, also beside an event far down the flow', async () => {
    await page.getByRole('link', { name: /4 リスク/ }).click()
    const events = page.getByRole('navigation', { name: 'イベント', exact: true })
    await expect(events.locator('[aria-current]')).toHaveCount(1)
    await expect(events).toHaveJSProperty('scrollTop', 0)
  })
})

test('[E-125] [F-240] a double click on a figure opens its name and makes nothing; a ba that is hidden is so after a reload, and shown where it was', async ({
  browser,
}) => {
  const { page, ...takahashi } = await person(browser, 'takahashi')
  const model = await copyOfSample({ page }, '二度押す')
  await takahashi.opens(model, 'flow')
  await expect(figure(page, 'int-A')).toBeVisible()
  const before = await countFigures(page)
  await figure(page, 'int-A').dblclick()
  await expect(figure(page, 'int-A').getByRole('textbox')).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(figure(page, 'int-A').getByRole('textbox')).toHaveCount(0)
  expect(await countFigures(page)).toBe(before)

  const legend = page.getByRole('region', { name: '場の表示' })
  const eye = legend.getByRole('button', { name: /を(隠す|表示)$/ }).first()
  const hide = (await eye.getAttribute('aria-label')) ?? ''
  await eye.click()
  await expect(eye).toHaveAttribute('aria-pressed', 'false')
  await eye.click()
  await expect(eye).toHaveAttribute('aria-label', hide)
  await eye.click()
  await expect(page).toHaveURL(/bas=-/)
  await page.reload()
  await expect(legend.getByRole('button', { name: /を隠す$/ }).first()).toBeVisible()
  await expect(legend.getByRole('button', { name: hide, exact: true })).toHaveCount(0)
})
