import { expect, test } from '@playwright/test'
import { isAccessible } from './people/accessible.ts'
import { boxOf, canvas, countFigures, figure, placeOf, useTool, viewOf } from './people/canvas.ts'
import { pasteFrom } from './people/clipboard.ts'
import { copyOfSample, person } from './people/person.ts'

test('[E-38] several figures are aligned, moved, duplicated and removed together, each one step of undo', async ({
  browser,
}) => {
  const takahashi = await person(browser, 'takahashi')
  const { page } = takahashi
  await takahashi.opens(await copyOfSample(takahashi, '複数選択の確認'), 'flow')
  await figure(page, 'int-A').click()
  await figure(page, 'high').click({ modifiers: ['Shift'] })
  const bar = page.getByRole('toolbar', { name: '選択した2件の操作' })
  await expect(bar).toBeVisible()

  const before = await placeOf(page, 'high')
  const left = (await placeOf(page, 'int-A')).x
  expect(before.x).not.toBe(left)
  await page.keyboard.press('Alt+Shift+ArrowLeft')
  await expect.poll(async () => (await placeOf(page, 'high')).x).toBe(left)
  await takahashi.isSaved()
  await page.keyboard.press('Control+z')
  await expect.poll(async () => (await placeOf(page, 'high')).x).toBeCloseTo(before.x, 0)

  await bar.getByRole('button', { name: '左右の中央をそろえる' }).click()
  await expect.poll(async () => (await placeOf(page, 'int-A')).x).not.toBe(left)
  await takahashi.isSaved()
  await page.keyboard.press('Control+z')
  await expect.poll(async () => (await placeOf(page, 'int-A')).x).toBeCloseTo(left, 0)

  const drawn = await countFigures(page)
  await figure(page, 'int-A').focus()
  await page.keyboard.press('Control+d')
  await expect.poll(() => countFigures(page)).toBe(drawn + 2)
  await takahashi.isSaved()
  await page.keyboard.press('Delete')
  await expect(page.getByRole('alertdialog')).toContainText('選択した2件を削除しますか')
  await expect(page.getByRole('alertdialog')).toContainText('記入済みの属性')
  await page.getByRole('button', { name: '2件を削除' }).click()
  await expect.poll(() => countFigures(page)).toBe(drawn)
  await takahashi.isSaved()
  await page.keyboard.press('Control+z')
  await expect.poll(() => countFigures(page)).toBe(drawn + 2)
  await page.keyboard.press('Control+z')
  await expect.poll(() => countFigures(page)).toBe(drawn)

  await canvas(page).focus()
  await page.keyboard.press('Control+a')
  await expect(page.getByRole('heading', { name: `${drawn}件を選択中` })).toBeVisible()
})

test('[E-38] what is dragged with Alt is copied, and a box selects what it touches', async ({
  browser,
}) => {
  const takahashi = await person(browser, 'takahashi')
  const { page } = takahashi
  await takahashi.opens(await copyOfSample(takahashi, '複製の確認'), 'flow')
  const drawn = await countFigures(page)
  const stood = await placeOf(page, 'high')
  const box = await boxOf(figure(page, 'high'))
  await page.keyboard.down('Alt')
  await page.mouse.move(box.x + box.width / 2, box.y + 14)
  await page.mouse.down()
  await page.mouse.move(box.x + box.width / 2, box.y + 60, { steps: 5 })
  await page.mouse.move(box.x + box.width / 2, box.y + 160, { steps: 5 })
  await page.mouse.up()
  await page.keyboard.up('Alt')
  await expect.poll(() => countFigures(page)).toBe(drawn + 1)
  expect(await placeOf(page, 'high')).toEqual(stood)

  await canvas(page).focus()
  await page.keyboard.press('Escape')
  await page.keyboard.press('l')
  const [a, b] = [await boxOf(figure(page, 'int-A')), await boxOf(figure(page, 'int-B'))]
  await page.mouse.move(Math.min(a.x, b.x) - 6, Math.min(a.y, b.y) - 6)
  await page.mouse.down()
  await page.mouse.move(a.x + a.width / 2, a.y + a.height / 2, { steps: 4 })
  await page.mouse.move(
    Math.max(a.x + a.width, b.x + b.width) + 4,
    Math.max(a.y + a.height, b.y + b.height) + 4,
    { steps: 6 },
  )
  await page.mouse.up()
  await expect(figure(page, 'int-A')).toHaveClass(/\bselected\b/)
  await expect(figure(page, 'int-B')).toHaveClass(/\bselected\b/)
  await expect(figure(page, 'A')).not.toHaveClass(/\bselected\b/)
})

test('[E-38] elements go through the clipboard into another model; a column of text becomes data', async ({
  browser,
}) => {
  const takahashi = await person(browser, 'takahashi')
  const { page } = takahashi
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await takahashi.opens(await copyOfSample(takahashi, 'コピー元'), 'flow')
  await figure(page, 'int-A').click()
  await figure(page, 'int-B').click({ modifiers: ['Shift'] })
  await page.keyboard.press('Control+c')
  await expect(page.getByText('2件をコピーしました')).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('統合データ（A社）\t')

  await takahashi.opens(await copyOfSample(takahashi, 'コピー先'), 'flow')
  const drawn = await countFigures(page)
  await canvas(page).focus()
  await page.keyboard.press('Control+v')
  await expect.poll(() => countFigures(page)).toBe(drawn + 2)
  await expect(
    page.locator('.react-flow__node-card', { hasText: '統合データ（A社）' }),
  ).toHaveCount(2)
  await takahashi.isSaved()
  await page.keyboard.press('Control+z')
  await expect.poll(() => countFigures(page)).toBe(drawn)

  await canvas(page).focus()
  await pasteFrom(page, { 'text/plain': '体温\n歩数\t日次\n睡眠\n' })
  await expect(page.getByText('データを3件作りました')).toBeVisible()
  await expect.poll(() => countFigures(page)).toBe(drawn + 3)
  await expect(page.locator('.react-flow__node-card', { hasText: '歩数' })).toBeVisible()
})

test('[E-38] a hostile clipboard is refused in a sentence and changes nothing', async ({
  browser,
}) => {
  const takahashi = await person(browser, 'takahashi')
  const { page } = takahashi
  await takahashi.opens(await copyOfSample(takahashi, '貼り付けの確認'), 'flow')
  const drawn = await countFigures(page)
  const carried = (json: string) =>
    `<table data-yoriai-elements="${json.replaceAll('"', '&quot;')}"><tr><td>x</td></tr></table>`
  const bad: readonly (readonly [string, RegExp])[] = [
    [
      '{"format":"yoriai.elements","schema":1,"elements":{"states":{"x":{}}},"within":{}}',
      /壊れているか/,
    ],
    ['{"format":"yoriai.elements","schema":9}', /より新しい版/],
    ['{"format":"else"}', /このアプリの要素ではありません/],
  ]
  for (const [json, told] of bad) {
    await canvas(page).focus()
    await pasteFrom(page, { 'text/html': carried(json), 'text/plain': 'x' })
    await expect(page.getByText(told).first()).toBeVisible()
  }
  await pasteFrom(page, { 'text/plain': 'x\n'.repeat(201) })
  await expect(page.getByText(/200行まで/).first()).toBeVisible()
  expect(await countFigures(page)).toBe(drawn)
  await expect(page.getByRole('button', { name: '元に戻す（自分の変更のみ）' })).toBeDisabled()
})

test('[E-39] [P-124] tidying is shown first; taken it is one step of undo, left it changes nothing', async ({
  browser,
}) => {
  const takahashi = await person(browser, 'takahashi')
  const { page } = takahashi
  await takahashi.opens(await copyOfSample(takahashi, '整列の確認'), 'flow')
  const before = await placeOf(page, 'svc')
  const kept = await placeOf(page, 'high')
  await figure(page, 'high').click()
  await expect(page.locator('#inspector')).toBeVisible()
  await page.keyboard.press('Alt+Shift+P')
  await expect(figure(page, 'high').locator('[data-pinned]')).toBeVisible()
  const { zoom } = await viewOf(page)
  // The checks have a worker, and by now the engine has one.
  await expect.poll(() => page.workers().length).toBe(2)
  await page.keyboard.press('m')
  await page.getByRole('menuitem', { name: '整列' }).click()
  const bar = page.getByRole('region', { name: '整列の確認' })
  await expect(bar).toContainText('固定した1件は動かしません')
  await expect(page.locator('[data-ghost]')).toHaveCount(1)
  await isAccessible(page, { behind: '.react-flow__viewport' })
  await bar.getByRole('button', { name: '取消' }).click()
  await expect(page.locator('[data-ghost]')).toHaveCount(0)
  expect(await placeOf(page, 'svc')).toEqual(before)
  // The view is where it was, too.
  await expect.poll(async () => (await viewOf(page)).zoom).toBeCloseTo(zoom, 3)

  await figure(page, 'high').focus()
  await useTool(page, '整列')
  await bar.getByRole('button', { name: '適用' }).click()
  await expect.poll(() => placeOf(page, 'svc')).not.toEqual(before)
  expect(await placeOf(page, 'high')).toEqual(kept)
  await takahashi.isSaved()
  await page.keyboard.press('Control+z')
  await expect.poll(() => placeOf(page, 'svc')).toEqual(before)
})

test('[E-39] [P-141] the search brings a figure into view by either language and goes back; the zoom tells more or less', async ({
  browser,
}) => {
  const emma = await person(browser, 'emma')
  const { page } = emma
  await emma.opens(await copyOfSample(emma, 'Search'), 'flow')
  const map = page.getByRole('application')
  await map.locator('.react-flow__node').first().focus()
  const before = await viewOf(page)
  await page.keyboard.press('/')
  const search = page.getByRole('textbox', { name: 'Find on the canvas' })
  await search.fill('ﾃﾞｰﾀ')
  await expect(page.getByText(/^1 of \d+$/)).toBeVisible()
  await search.press('ArrowDown')
  await expect(page.getByText(/^2 of \d+$/)).toBeVisible()
  await expect(page.locator('[data-hit]')).toBeVisible()
  expect(await viewOf(page)).not.toEqual(before)
  await isAccessible(page)
  await search.press('Escape')
  await expect.poll(async () => await viewOf(page)).toEqual(before)
  await expect(search).toHaveCount(0)

  const card = figure(page, 'int-A')
  await expect(card.locator('dl')).toHaveCount(1)
  const size = await card.evaluate((node) => [node.style.width, node.style.height])
  // However slowly the way is drawn, no press is lost: 1.2 to the eighth is more than the nearest.
  const browserItself = await page.context().newCDPSession(page)
  await browserItself.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  for (let i = 0; i < 8; i += 1) await page.getByRole('button', { name: 'Zoom in' }).click()
  await browserItself.send('Emulation.setCPUThrottlingRate', { rate: 1 })
  await expect
    .poll(async () => (await viewOf(page)).zoom)
    .toBeCloseTo(Math.min(3, before.zoom * 1.2 ** 8), 2)
  await expect(card.locator('[data-near]')).toHaveCount(1)
  const overview = page.getByRole('img', { name: 'Overview map with the part in view' })
  await expect(overview).toHaveCount(0)
  await map.locator('.react-flow__node').first().focus()
  await page.keyboard.press('Alt+Shift+M')
  await expect(overview).toBeVisible()
  expect(await card.evaluate((node) => [node.style.width, node.style.height])).toEqual(size)
  for (let i = 0; i < 14; i += 1) await page.getByRole('button', { name: 'Zoom out' }).click()
  await expect(card.locator('dl')).toHaveCount(0)
  expect(await card.evaluate((node) => [node.style.width, node.style.height])).toEqual(size)
})

test('[E-149] [F-258] [P-138] without dragging: the event after a data is added by keys, its target found as it sounds, and undone at once', async ({
  browser,
}) => {
  const takahashi = await person(browser, 'takahashi')
  const { page } = takahashi
  await takahashi.opens(await copyOfSample(takahashi, '次のイベント'), 'flow')
  const chips = page.locator('.react-flow__node-chip')
  const before = await chips.count()
  await figure(page, 'int-A').click()
  await page.keyboard.press('Shift+E')
  const picker = page.getByRole('dialog', { name: '次のイベントを追加' })
  await expect(picker.getByRole('button', { name: '加工・利用' })).toBeFocused()
  await isAccessible(page)
  await picker.getByRole('button', { name: '移転・提供' }).press('Enter')
  const target = picker.getByRole('combobox', { name: 'イベントの後のデータ' })
  await target.fill('こうじ')
  await expect(page.getByRole('option')).toHaveText([
    /高次データ.*PF事業者/,
    /高次データ（提供先）/,
  ])
  await page.keyboard.press('Enter')
  await expect(target).toHaveValue('高次データ')
  await picker.getByRole('button', { name: '追加する' }).press('Enter')
  await expect(picker).toBeHidden()
  await expect(chips).toHaveCount(before + 1)
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+z')
  await expect(chips).toHaveCount(before)

  await figure(page, 'int-A').click()
  await page.keyboard.press('Shift+E')
  await page.keyboard.press('Escape')
  await expect(picker).toBeHidden()
})
