import { expect, test, type Page } from '@playwright/test'
import { boxOf, canvas, figure } from './people/canvas.ts'
import { copyOfSample, hasItsParts, person, phone } from './people/person.ts'
import { wireOf } from './people/wire.ts'

test.use({ actionTimeout: 15_000 })

test('[E-42] no screen scrolls into blank', async ({ browser }) => {
  const { page } = await person(browser, 'tanaka')
  const { workspace, model } = await copyOfSample({ page }, '余白の確認')
  const steps = [
    'flow',
    'ba',
    'attributes',
    'risks',
    'responsibility',
    'agreement',
    'revisions',
    'history',
  ]
  const screens = [
    '',
    '/members',
    '/audit',
    '/models/new',
    ...steps.map((s) => `/models/${model}/${s}`),
  ]
  for (const size of [{ width: 1280, height: 600 }, phone]) {
    await page.setViewportSize(size)
    for (const screen of screens) {
      await page.goto(`/w/${workspace}${screen}`)
      await expect(page.locator('main')).toBeVisible()
      await expect(page.locator('[aria-busy="true"]')).toHaveCount(0)
      await expect.poll(() => blankBelow(page), { message: screen }).toBeLessThanOrEqual(1)
    }
  }
})

test('[E-42] [F-34] offline, links and keys to what only the server has stay and say so; back online they go', async ({
  browser,
}) => {
  const { page, ...mori } = await person(browser, 'mori')
  const model = await copyOfSample({ page }, '圏外の移動')
  const wire = await wireOf(page)
  await mori.opens(model, 'flow')
  await hasItsParts(page)
  const history = page
    .getByRole('navigation', { name: 'モデルのステップ' })
    .getByRole('link', { name: /履歴/ })
  const said = page.getByText('いまはサーバーにつながらないため、移動できません')
  await page.context().setOffline(true)
  await expect(page.getByText(/^オフライン/).first()).toBeVisible()
  await history.click()
  await expect(said.first()).toBeVisible()
  await page.keyboard.press('Control+k')
  await page.getByRole('dialog').getByRole('combobox').fill('かんさ')
  await page.keyboard.press('Enter')
  await page.getByRole('link', { name: '組織と参加者' }).click()
  // The same is said once (F-58).
  await expect(said).toHaveCount(1)
  await expect(figure(page, 'int-A')).toBeVisible()
  expect(page.url()).toContain('/flow')
  await page.context().setOffline(false)
  await expect(page.getByText(/^保存済み/)).toBeVisible()

  await test.step('the network is there, the server is not', async () => {
    await page.route('**/api/health/live', async (route) => await route.abort())
    await wire.end(1012)
    await expect(page.getByText(/^(オフライン|再接続中)/).first()).toBeVisible()
    await history.click()
    await expect(said.first()).toBeVisible()
    expect(page.url()).toContain('/flow')
    await page.unroute('**/api/health/live')
    wire.restore()
  })
  await history.click()
  await page.waitForURL(/\/history/)
})

test('[E-42] words not taken yet are asked about before the page is left; taken ones are not', async ({
  browser,
}) => {
  const { page, ...mori } = await person(browser, 'mori')
  const model = await copyOfSample({ page }, '書きかけの確認')
  await mori.opens(model, 'ba')
  const asked: string[] = []
  page.on('dialog', (dialog) => {
    asked.push(dialog.type())
    void dialog.dismiss()
  })
  const name = page.getByRole('main').getByRole('textbox').first()
  await name.fill('書きかけの名前')
  await page.close({ runBeforeUnload: true })
  await expect.poll(() => asked).toEqual(['beforeunload'])
  await expect(name).toHaveValue('書きかけの名前')
  await name.press('Enter')
  await mori.isSaved()
  await page.reload()
  await expect(page.getByRole('main').getByRole('textbox').first()).toHaveValue('書きかけの名前')
  expect(asked).toEqual(['beforeunload'])
})

test('[E-42] [UI-12] [F-58] at most two notices are seen at once, the same one only once, and none where one works', async ({
  browser,
}) => {
  const { page, ...mori } = await person(browser, 'mori')
  const model = await copyOfSample({ page }, 'お知らせの確認')
  await mori.opens(model, 'flow')
  const share = page.getByRole('button', { name: '共有' })
  const notices = page.getByLabel('閉じる', { exact: true }).locator('visible=true')
  for (let times = 0; times < 4; times++) await share.click()
  await expect(notices).toHaveCount(1)
  await canvas(page).focus()
  await page.keyboard.press('Control+c')
  await expect(notices).toHaveCount(2)
  await figure(page, 'svc').click()
  await page.keyboard.press('Control+c')
  await expect(notices).toHaveCount(2)
  const panel = await boxOf(page.locator('aside#inspector'))
  await expect
    .poll(async () => {
      const notice = await boxOf(notices.first())
      return notice.x + notice.width
    })
    .toBeLessThanOrEqual(panel.x)
})

test('[E-42] [F-38] a notice about edits that were not taken can be folded: the picture below is seen and used', async ({
  browser,
}) => {
  const { page, ...mori } = await person(browser, 'mori', { width: 820, height: 560 })
  const model = await copyOfSample({ page }, 'たたむ確認')
  const wire = await wireOf(page)
  await mori.opens(model, 'flow')
  await wire.end(4477)
  const notice = page.getByRole('alert').filter({ hasText: '接続が終了した' })
  const fold = page.getByRole('button', { name: 'お知らせをたたむ' })
  await expect(notice).toBeVisible()
  await fold.click()
  const unfold = page.getByRole('button', { name: 'お知らせを開く' })
  await expect(unfold).toBeFocused()
  await expect(unfold).toHaveAttribute('aria-expanded', 'false')
  await expect(page.getByRole('button', { name: '再読み込み' })).toBeHidden()
  const bar = await page.getByText('このウィンドウでの編集が止まっています').boundingBox()
  expect(bar?.height ?? 99).toBeLessThan(60)
  await unfold.click()
  await expect(page.getByRole('button', { name: '再読み込み' })).toBeVisible()
  wire.restore()
})

test('[E-42] the focus returns to what opened a dialog, also through a menu', async ({
  browser,
}) => {
  const { page } = await person(browser, 'tanaka')
  const { workspace } = await copyOfSample({ page }, 'フォーカスの確認')
  await page.goto(`/w/${workspace}/members`)
  const more = page.getByRole('button', { name: /の操作/ }).first()
  await more.press('Enter')
  await page.getByRole('menuitem').first().press('Enter')
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect(more).toBeFocused()
})

test('[E-42] [F-37] what does not come is said, with the way to ask again; the frame stays', async ({
  browser,
}) => {
  const { page, ...tanaka } = await person(browser, 'tanaka')
  const model = await copyOfSample({ page }, '届かない内容')
  for (const [procedure, step] of [
    ['agreement.list', 'responsibility'],
    ['audit.list', 'history'],
  ] as const) {
    const calls = (url: URL) => url.pathname.includes(procedure)
    await page.route(calls, async (route) => await route.abort())
    await tanaka.opens(model, step)
    const again = page.getByRole('main').getByRole('button', { name: 'もう一度試す' })
    await expect(again).toBeVisible()
    await expect(page.getByRole('navigation', { name: 'モデルのステップ' })).toBeVisible()
    await Promise.all([
      page.waitForRequest((request) => calls(new URL(request.url()))),
      again.click(),
    ])
    await expect(again).toBeVisible()
    await page.unroute(calls)
    // What is asked for by itself meanwhile, such as after news, may be faster than the press.
    await expect(async () => {
      if (await again.isVisible()) await again.click({ timeout: 1000 })
      await expect(again).toBeHidden({ timeout: 2000 })
    }).toPass()
  }
})

/** How far one can scroll beyond the content: the document itself, and the frame around a page. */
async function blankBelow(page: Page): Promise<number> {
  return await page.evaluate(() => {
    const root = document.documentElement
    const frame = document.querySelector('body > div:last-of-type')
    const over = [root, document.body, frame].map((one) =>
      one === null ? 0 : one.scrollHeight - one.clientHeight,
    )
    const main = document.querySelector('main')
    const around = main?.parentElement
    if (main === null || around === null || around === undefined) return Math.max(...over)
    const bottom = main.getBoundingClientRect().bottom - around.getBoundingClientRect().top
    over.push(around.scrollHeight - Math.max(around.clientHeight, bottom + around.scrollTop))
    return Math.max(...over)
  })
}
