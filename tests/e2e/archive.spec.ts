import { expect, test, type Page } from '@playwright/test'
import { isAccessible } from './people/accessible.ts'
import { figure, rename } from './people/canvas.ts'
import { copyOfSample, person } from './people/person.ts'

/** Cards that begin level with the one before them and end, or tell of agreement, at another height. */
function unlevel(page: Page): Promise<readonly string[]> {
  return page.getByRole('article').evaluateAll((cards) => {
    const heights = cards.map((card) => {
      const { top, bottom } = card.getBoundingClientRect()
      return {
        top,
        rest: `${card.querySelector('section')?.getBoundingClientRect().top} ${bottom}`,
      }
    })
    return heights.flatMap(({ top, rest }, i) => {
      const before = heights[i - 1]
      return before?.top === top && before.rest !== rest ? [`${before.rest} / ${rest}`] : []
    })
  })
}

test('[E-92] [F-82] [F-83] a model that is done with is archived: away from home, read only in every window, and brought back with all it holds', async ({
  browser,
}) => {
  const tanaka = await person(browser, 'tanaka')
  const mori = await person(browser, 'mori')
  const model = await copyOfSample(mori, 'アーカイブの確認')
  await mori.opens(model, 'flow')
  await rename(mori.page, 'int-A', 'アーカイブの前の名前')
  await mori.isSaved()
  const { page } = tanaka
  await page.goto(`/w/${model.workspace}`)
  const card = page.getByRole('article').filter({ hasText: 'アーカイブの確認' })
  await card.getByRole('button', { name: '「アーカイブの確認」の操作' }).press('Enter')
  await page.getByRole('menuitem', { name: 'アーカイブする' }).press('Enter')
  await expect(card).toBeHidden()
  await expect(page.getByText('「アーカイブの確認」をアーカイブしました')).toBeVisible()
  await isAccessible(page)

  await expect(mori.page.getByText('このモデルはアーカイブされています。')).toBeVisible()
  await expect(mori.page.getByText('まとめ役にご相談ください')).toBeVisible()
  await figure(mori.page, 'int-A').click()
  await mori.page.keyboard.press('F2')
  await expect(mori.page.getByRole('textbox', { name: '名前', exact: true })).toBeHidden()

  await page.getByRole('checkbox', { name: /アーカイブ済みも表示/ }).check()
  await expect(page).toHaveURL(/archived=1/)
  await expect(card.getByText('アーカイブ済み', { exact: true })).toBeVisible()
  expect(await unlevel(page)).toEqual([])
  await isAccessible(page)
  await card.getByRole('link', { name: 'アーカイブの確認', exact: true }).click()
  await page.getByRole('button', { name: '元に戻す', exact: true }).last().click()
  await expect(page.getByText('このモデルはアーカイブされています。')).toBeHidden()
  await expect(mori.page.getByText('このモデルはアーカイブされています。')).toBeHidden()
  await mori.page.keyboard.press('Escape')
  await rename(mori.page, 'int-A', '続きの名前')
  await mori.isSaved()
})
