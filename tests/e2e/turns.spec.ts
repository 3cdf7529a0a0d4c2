import { expect, test } from '@playwright/test'
import { copyOfSample, person } from './people/person.ts'

/** From what others wait for to what waits for nobody in particular. */
const kinds = [
  '署名のあとに',
  '署名をお待ち',
  '分担の提案に',
  '変更の提案に',
  '採用の申し出に',
  '未読のコメント',
  'に回答がありました',
  '担い手のない対策',
]

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
  const ranks = (await mine.getByRole('listitem').allTextContents()).map((line) =>
    kinds.findIndex((kind) => line.includes(kind)),
  )
  expect(ranks).toEqual(ranks.toSorted((a, b) => a - b))
  expect(new Set(ranks).size).toBeGreaterThan(1)
})
