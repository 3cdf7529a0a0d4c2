import { expect, test } from '@playwright/test'
import { copyOfSample, person } from './people/person.ts'

test('[E-123] [F-111] of much that waits the most urgent is listed first; the rest opens in place, and the focus goes on there', async ({
  browser,
}) => {
  const { page, ...tanaka } = await person(browser, 'tanaka')
  const copies = Array.from({ length: 10 }, (_, i) => `順番 ${i + 1}`)
  for (const title of copies) await copyOfSample({ page }, title)
  const at = await copyOfSample({ page }, '順番の確認')
  await tanaka.opens(at, 'flow')
  await page.goto(`/w/${at.workspace}`)
  const mine = page.getByRole('region', { name: 'あなたの番です' })
  await expect(mine.getByRole('listitem')).toHaveCount(8)
  await mine.getByRole('button', { name: /^ほか \d+ 件を表示$/ }).press('Enter')
  await expect(mine.getByRole('listitem').nth(8).getByRole('link')).toBeFocused()
  for (const title of copies) await expect(mine.getByText(`「${title}」`)).toBeVisible()
  // Gaps wait for nobody in particular: they come last.
  const lines = await mine.getByRole('listitem').allTextContents()
  const firstGap = lines.findIndex((line) => line.includes('担い手のない対策'))
  expect(lines.slice(firstGap).every((line) => line.includes('担い手のない対策'))).toBe(true)
})
