import { expect, test, type Page } from '@playwright/test'
import { must } from '#lib/base/must.ts'
import type { Model } from '#lib/model/model.ts'
import { isAccessible } from './people/accessible.ts'
import { copyOfSample, person } from './people/person.ts'

/** The cell of a table by the id of its row and column. */
function cell(page: Page, row: string, column: string) {
  return page.locator(`td[id$="-${row}-${column}"]`)
}

/** One cell of the map: `before 5×4` is impact 5, likelihood 4 before the measures. */
function heat(page: Page, name: string) {
  return page.locator(`[data-heat="${name}"]`)
}

/** The sample with two rated risks, one of which is better off after its measures. */
function rated(model: Model): Model {
  const r1 = must(model.risks['r1'], 'r1')
  const r2 = must(model.risks['r2'], 'r2')
  return {
    ...model,
    risks: {
      ...model.risks,
      r1: { ...r1, impact: 5, likelihood: 4, residualImpact: 3, residualLikelihood: 2 },
      r2: { ...r2, impact: 5, likelihood: 4 },
    },
  }
}

test('[E-127] the register shows the risks of all events to both; a paste rates many, one undo takes it back', async ({
  browser,
}) => {
  const mine = await person(browser, 'takahashi')
  const theirs = await person(browser, 'mori')
  await mine.page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  const model = await copyOfSample(mine, '一覧の確認', rated)
  await mine.opens(model, 'risks', '?tab=register')
  await theirs.opens(model, 'risks', '?event=t-2')
  const { page } = mine

  for (const id of ['r1', 'r4', 'r7']) await expect(cell(page, id, 'incident')).toBeVisible()
  await cell(theirs.page, 'none:integrity', 'incident').click()
  await theirs.page.keyboard.type('順序が入れ替わる')
  await theirs.page.keyboard.press('Enter')
  await expect(page.getByRole('gridcell', { name: /順序が入れ替わる/ })).toBeVisible()
  await theirs.opens(model, 'risks', '?tab=register')

  await cell(page, 'r3', 'impact').click()
  for (let i = 0; i < 3; i += 1) await page.keyboard.press('Shift+ArrowDown')
  await page.evaluate(async () => await navigator.clipboard.writeText('4'))
  await page.keyboard.press('Control+v')
  for (const id of ['r3', 'r4', 'r5', 'r6']) {
    await expect(cell(theirs.page, id, 'impact')).toContainText('4 大きい')
  }
  await isAccessible(page)
  await page.keyboard.press('Control+z')
  for (const id of ['r3', 'r4', 'r5', 'r6']) {
    await expect(cell(theirs.page, id, 'impact')).not.toContainText('大きい')
  }
  await expect(cell(theirs.page, 'r1', 'impact')).toHaveText('5 極めて大きい')
})

test('[E-127] what nobody has looked at is seen over all events, and leads to its place in the table of its event', async ({
  browser,
}) => {
  const mine = await person(browser, 'takahashi')
  const model = await copyOfSample(mine, '検討状況の確認', rated)
  await mine.opens(model, 'risks', '?tab=coverage')
  const { page } = mine
  const risky = page.getByRole('button', { name: /機密性：.*2件.*最大 5×4/ })
  await expect(risky).toBeVisible()
  const open = page.locator('button[data-state="open"]').first()
  await expect(open).toContainText('未検討')
  await risky.focus()
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('button', { name: /完全性：.*1件/ })).toBeFocused()
  await open.click()
  const at = () => new URL(page.url()).searchParams.get('at')
  await expect.poll(at).toMatch(/^incident\|none:/)
  await expect(page.getByRole('tab', { name: 'イベント別', selected: true })).toBeVisible()
  await expect(page.locator('td[data-active]')).toContainText('未検討')
})

test('[E-127] the map counts risks before and after, leads to them, and takes the parties’ words', async ({
  browser,
}) => {
  const mine = await person(browser, 'takahashi')
  const theirs = await person(browser, 'mori')
  const model = await copyOfSample(mine, 'ヒートマップの確認', rated)
  await mine.opens(model, 'risks', '?tab=heat')
  await theirs.opens(model, 'risks', '?tab=heat')
  const { page } = mine

  await expect(heat(page, 'before 5×4')).toContainText('2件')
  await expect(heat(page, 'before unrated')).toContainText('5件')
  await expect(heat(page, 'after 3×2')).toContainText('1件')
  await expect(heat(page, 'after 3×2')).toContainText('5×4 から')
  await expect(heat(page, 'after unrated')).toContainText('6件')

  await page.getByRole('button', { name: '尺度の言葉を変える' }).click()
  const worst = page.getByRole('group', { name: '影響の尺度' }).getByLabel('段階 5（日本語）')
  await worst.fill('事業が止まる')
  await worst.press('Enter')
  await expect(theirs.page.getByRole('rowheader', { name: '5 事業が止まる' }).first()).toBeVisible()
  await isAccessible(page)

  await heat(theirs.page, 'before 5×4')
    .getByRole('button', { name: /一覧で見る/ })
    .click()
  await expect(cell(theirs.page, 'r1', 'impact')).toHaveText('5 事業が止まる')
  await expect(cell(theirs.page, 'r2', 'impact')).toBeVisible()
  await expect(cell(theirs.page, 'r3', 'impact')).toHaveCount(0)
})
