import { expect, test, type Page } from '@playwright/test'
import { isAccessible } from './people/accessible.ts'
import { figure } from './people/canvas.ts'
import { copyOfSample, hasItsParts, person } from './people/person.ts'

/** How many errors, warnings and notes the bottom bar counts. */
async function counted(
  page: Page,
): Promise<readonly [errors: number, warnings: number, notes: number]> {
  const text = await page.getByRole('button', { name: /^指摘：/ }).textContent()
  const [errors = NaN, warnings = NaN, notes = NaN] = [...(text ?? '').matchAll(/\d+/g)].map(Number)
  return [errors, warnings, notes]
}

test('[E-128] [F-114] [F-115] what the checks say is marked on figures, steps and cells, listed, explained, and settled by one press', async ({
  browser,
}) => {
  const { page, ...tanaka } = await person(browser, 'tanaka')
  const model = await copyOfSample({ page }, '指摘を見る')
  await tanaka.opens(model, 'flow')
  await hasItsParts(page)
  await expect(page.getByRole('button', { name: /^指摘：/ })).toBeVisible()
  const [errors, warnings, notes] = await counted(page)
  expect(errors).toBeGreaterThan(0)
  await expect(page.getByRole('link', { name: /3 属性/ })).toContainText(/指摘：誤り\d+件/)
  await figure(page, 't-1').locator('[data-findings]').hover()
  await expect(figure(page, 't-1').locator('[data-findings] [title]')).toHaveAttribute(
    'title',
    /。/,
  )
  await expect(figure(page, 't-1')).toHaveAttribute('aria-label', /指摘\d+件：.+。/)

  await test.step('the list, by severity; why; Escape gives the focus back', async () => {
    await page.getByRole('button', { name: /^指摘：/ }).click()
    const list = page.getByRole('complementary', { name: '指摘' })
    await expect(
      list.getByRole('button', { name: `すべて ${errors + warnings + notes}` }),
    ).toBeVisible()
    await list.getByRole('button', { name: `誤り ${errors}` }).click()
    await expect(page).toHaveURL(/findings=error/)
    await expect(list.getByText('誤り', { exact: true }).first()).toBeAttached()
    await expect(list.getByText('保管のないデータ')).toHaveCount(0)
    await list.getByText('なぜ？').first().click()
    await expect(list.getByText(/出典：/).first()).toBeVisible()
    await isAccessible(page)
    await page.keyboard.press('Escape')
    await expect(list).toHaveCount(0)
    await expect(page.getByRole('button', { name: /^指摘：/ })).toBeFocused()
  })

  await test.step('what follows from the model is settled at once, all of one check by one step of undo', async () => {
    await page.keyboard.press('g')
    await page.keyboard.press('f')
    const list = page.getByRole('complementary', { name: '指摘' })
    const all = list.getByRole('button', { name: /件とも：保管のイベントを加える/ })
    const settled = Number(/\d+/.exec((await all.textContent()) ?? '')?.[0])
    expect(settled).toBeGreaterThan(1)
    await all.click()
    await expect(page.getByText(`${settled}件の指摘に対応しました`)).toBeVisible()
    await expect(list.getByText('保管のないデータ')).toHaveCount(0)
    // What stood behind it has the focus (F-136).
    await expect(list.locator(':focus')).toHaveCount(1)
    await page.getByRole('button', { name: '元に戻す' }).first().click()
    await expect(list.getByText('保管のないデータ')).toBeVisible()
    await expect.poll(() => counted(page)).toEqual([errors, warnings, notes])
  })

  await test.step('in table 3-2 a cell says what is wrong with its value', async () => {
    await tanaka.opens(model, 'attributes', '?tab=table')
    const mark = page.locator('[data-mark="finding"]').first()
    await expect(mark).toHaveAttribute('title', /。$/)
    await expect(mark).not.toHaveText('')
  })
})

test('[E-128] [F-115] the walk leads to what the checks say, where it is shown', async ({
  browser,
}) => {
  const { page, ...tanaka } = await person(browser, 'tanaka')
  const model = await copyOfSample({ page }, '指摘をたどる')
  await tanaka.opens(model, 'risks')
  await hasItsParts(page)
  await expect(page.getByRole('button', { name: /^指摘：/ })).toBeVisible()
  await page.keyboard.press(']')
  await expect(page).toHaveURL(/point=finding/)
  await expect(page.locator('[data-point-said]')).toContainText(/^1 \/ \d+ .+。/)
  await expect(page.locator('[data-point^="finding."]').first()).toBeVisible()
  const said = (await page.locator('[data-point-said]').textContent()) ?? ''
  await page.reload()
  await expect(page.locator('[data-point-said]')).toHaveText(said)
})

test('[E-128] [F-116] what somebody else’s change brings appears by itself and is said with the name', async ({
  browser,
}) => {
  const tanaka = await person(browser, 'tanaka')
  const mori = await person(browser, 'mori')
  const model = await copyOfSample(tanaka, '二人で指摘を見る')
  await tanaka.opens(model, 'flow', '?findings=warn')
  await hasItsParts(tanaka.page)
  await mori.opens(model, 'risks')
  await hasItsParts(mori.page)
  await expect(mori.page.getByRole('button', { name: /^指摘：/ })).toBeVisible()
  const list = tanaka.page.getByRole('complementary', { name: '指摘' })
  await list.getByRole('button', { name: '保管のイベントを加える', exact: true }).first().click()
  await expect(mori.page.locator('[data-findings-news]')).toContainText(
    /田中.*さんの変更による指摘：([1-9]\d*件増、)?1件減/,
  )
  await expect(tanaka.page.locator('[data-findings-news]')).toHaveText('')
})

test('[E-128] [F-117] what an organisation lives with stays for everybody, with who, why and when, until it is taken back', async ({
  browser,
}) => {
  const tanaka = await person(browser, 'tanaka')
  const mori = await person(browser, 'mori')
  const model = await copyOfSample(tanaka, '許容する')
  await tanaka.opens(model, 'flow', '?findings=error')
  await mori.opens(model, 'flow', '?findings=error')
  const list = tanaka.page.getByRole('complementary', { name: '指摘' })
  const theirs = mori.page.getByRole('complementary', { name: '指摘' })
  await list.getByRole('button', { name: '許容する…' }).first().click()
  const dialog = tanaka.page.getByRole('dialog', { name: /許容する/ })
  await expect(dialog.getByRole('button', { name: '許容する', exact: true })).toBeDisabled()
  await dialog.getByRole('textbox', { name: '許容する理由' }).fill('契約の改定で補う')
  await isAccessible(tanaka.page, { behind: '#main' })
  await dialog.getByRole('button', { name: '許容する', exact: true }).click()
  await expect(dialog).toHaveCount(0)
  await expect(list.getByText(/PF.*（田中.*）が.*に許容：契約の改定で補う/)).toBeVisible()
  const seen = theirs.locator('[data-finding]').filter({ hasText: '契約の改定で補う' })
  await expect(seen).toHaveCount(1)
  await expect(seen.getByRole('button', { name: '許容する…' })).toBeVisible()
  await expect(seen.getByRole('button', { name: '許容を取り下げる' })).toHaveCount(0)
  await list.getByRole('button', { name: '許容を取り下げる' }).click()
  await expect(list.getByText('契約の改定で補う')).toHaveCount(0)
  await expect(list.locator('[data-finding]:focus')).toHaveCount(1)
  await expect(seen).toHaveCount(0)
})
