import { expect, test, type Page } from '@playwright/test'
import { isAccessible } from './people/accessible.ts'
import { figure } from './people/canvas.ts'
import { copyOfSample, person } from './people/person.ts'

test.use({ actionTimeout: 15_000 })

test('[E-43] every count of the bottom bar leads to the list of what it counts, and back to all', async ({
  browser,
}) => {
  const { page, ...tanaka } = await person(browser, 'tanaka')
  const model = await copyOfSample({ page }, '未解決の一覧')
  await tanaka.opens(model, 'flow')
  const bar = page.getByRole('contentinfo', { name: '未解決の事項' })
  const count = async (name: RegExp) =>
    Number(/\d+/.exec((await bar.getByRole('link', { name }).textContent()) ?? '')?.[0])

  await expect.poll(() => count(/空白/)).toBeGreaterThan(0)
  const gaps = await count(/空白/)
  await bar.getByRole('link', { name: /空白/ }).click()
  await page.waitForURL(/responsibility\?only=gaps/)
  await expect(page.getByText(`空白のあるものだけを表示しています（${gaps} 件）`)).toBeVisible()
  await expect(page.locator('[data-point^="gap."]')).toHaveCount(gaps)
  await isAccessible(page)

  const unfilled = await count(/未具体化/)
  await bar.getByRole('link', { name: /未具体化/ }).click()
  await page.waitForURL(/attributes\?.*only=open/)
  await expect(
    page.getByText(`未具体化の属性があるものだけを表示しています（${unfilled} 件）`),
  ).toBeVisible()
  await page.getByRole('button', { name: 'すべて表示' }).click()
  await expect(page.getByText(/だけを表示しています/)).toHaveCount(0)
  await expect(page.getByText(`モデル全体の未具体化 ${unfilled}`)).toBeVisible()
})

test('[E-43] one walks through the open points, on the canvas and in the tables; the one reached is said and has the focus', async ({
  browser,
}) => {
  const { page, ...tanaka } = await person(browser, 'tanaka')
  const model = await copyOfSample({ page }, '未解決をたどる')
  await tanaka.opens(model, 'flow')
  const said = page.locator('[data-point-said]')
  // Then what the checks say is among the points.
  await expect(page.getByRole('button', { name: /^指摘：/ })).toBeVisible()
  await page.keyboard.press(']')
  await expect(said).toContainText(/^1 \/ \d+ /)
  await expect(figureInFocus(page)).toHaveCount(1)
  const firstPoint = await said.textContent()
  // The address follows within a moment.
  const inAddress = () => new URL(page.url()).searchParams.get('point')
  await expect.poll(inAddress).not.toBeNull()
  const firstInAddress = inAddress()
  await page.keyboard.press(']')
  await expect(said).toContainText(/^2 \/ \d+ /)
  await page.keyboard.press('[')
  await expect(said).toHaveText(firstPoint ?? '')

  await test.step('a pasted link stands at the same point', async () => {
    await expect.poll(inAddress).toBe(firstInAddress)
    await page.reload()
    await expect(said).toHaveText(firstPoint ?? '')
  })

  await test.step('in the matrix of responsibilities', async () => {
    await tanaka.opens(model, 'responsibility')
    await page.keyboard.press(']')
    await expect(said).toContainText(/^1 \/ \d+ /)
    await expect(page.locator('[data-point^="gap."]:focus')).toHaveCount(1)
  })

  await test.step('in table 3-2, also while the focus is in a cell', async () => {
    await tanaka.opens(model, 'attributes', '?tab=table')
    await page.keyboard.press('F8')
    await expect(said).toContainText(/^1 \/ \d+ 未具体化: /)
    await expect(page.getByRole('grid')).toBeVisible()
    const box = page.locator('textarea:focus')
    await expect(box).toHaveCount(1)
    const before = await box.getAttribute('aria-label')
    await page.keyboard.press('F8')
    await expect(said).toContainText(/^2 \/ \d+ /)
    await expect(page.locator('textarea:focus')).not.toHaveAttribute('aria-label', before ?? '')
  })

  await test.step('from a screen without points of its own to one that has them', async () => {
    await tanaka.opens(model, 'history')
    await page.keyboard.press(']')
    await page.waitForURL(/point=/)
    await expect(said).toContainText(/^\d+ \/ \d+ /)
  })
})

test('[E-43] [F-36] data added while one looks elsewhere stands in the container of one’s own organisation', async ({
  browser,
}) => {
  const { page, ...mori } = await person(browser, 'mori')
  const model = await copyOfSample({ page }, '自社の枠')
  await mori.opens(model, 'flow')
  await expect(figure(page, 'int-A')).toBeVisible()
  await page.getByRole('button', { name: /データを追加/ }).click()
  await page.getByRole('textbox', { name: '名前', exact: true }).fill('B社の新しいデータ')
  await page.keyboard.press('Enter')
  const made = page.locator('.react-flow__node', { hasText: 'B社の新しいデータ' })
  await expect(made).toHaveAttribute('aria-label', /B社/)
})

test('[E-43] words of the framework explain themselves, by keyboard and touch, with the other language’s word', async ({
  browser,
}) => {
  const { page, ...emma } = await person(browser, 'emma')
  const model = await copyOfSample({ page }, 'Terms')
  await emma.opens(model, 'ba')
  const word = page.getByRole('main').getByRole('button', { name: 'Ba', exact: true }).first()
  await word.focus()
  await page.keyboard.press('Enter')
  const about = page.getByRole('dialog', { name: 'Ba' })
  await expect(about).toContainText('one set of rules')
  await expect(about.locator('[lang=ja]')).toHaveText('場')
  await isAccessible(page)
  await page.keyboard.press('Escape')
  await expect(word).toBeFocused()
})

function figureInFocus(page: Page) {
  return page.locator('.react-flow__node:focus')
}
