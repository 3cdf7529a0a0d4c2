import { expect, test, type Locator, type Page } from '@playwright/test'
import { atHome, person, sampleModel } from './people/person.ts'
import { keysOf, type Keys } from './people/keys.ts'

test.use({ actionTimeout: 15_000 })

test('[E-81] [F-234] by keyboard alone somebody makes an empty model and draws in it: an organisation, data, events, a connection, a ba', async ({
  browser,
}) => {
  const { page, ...tanaka } = await atHome(browser, 'tanaka')
  await expect(page.getByText('あなたの番です')).toBeVisible()
  const keys = keysOf(page)

  await test.step('an empty model', async () => {
    await keys.to(page.getByRole('link', { name: /新しいモデル|モデルを作る/ }).first())
    await keys.press('Enter')
    await page.waitForURL(/models\/new/)
    await expect(page.getByRole('region', { name: '白紙から' })).toBeVisible()
    const blank = page.getByRole('region', { name: '白紙から' })
    await keys.to(blank.getByRole('textbox').first())
    await keys.type('鍵盤だけの流れ')
    await keys.to(blank.getByRole('button'))
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/flow/)
    await tanaka.isSaved()
    for (const [name, to] of [
      ['テンプレートから新しいモデルを作る', /models\/new$/],
      ['ファイルから取り込む', /models\/new#others$/],
    ] as const)
      await expect(page.getByRole('link', { name })).toHaveAttribute('href', to)
  })

  await test.step('an organisation, and data in it', async () => {
    await page.keyboard.press('o')
    await names(page, keys, '店舗')
    await keys.press('d')
    await names(page, keys, '購買データ')
  })

  await test.step('an event with what comes out of it', async () => {
    await keys.press('e')
    await keys.to(page.getByRole('menuitem', { name: '加工・利用' }), 'ArrowDown')
    await keys.press('Enter')
    await names(page, keys, '集計データ')
    await keys.press('Alt+ArrowLeft')
    await expect(focused(page)).toContainText('加工・利用')
    await keys.press('F2')
    await names(page, keys, '日次の集計')
  })

  await test.step('another data is connected with it', async () => {
    await keys.press('Escape')
    await keys.press('d')
    await names(page, keys, '会員データ')
    await keys.press('Escape')
    await goTo(page, keys, '日次の集計')
    await keys.press('Enter')
    const details = page.locator('#inspector')
    const inputs = details.getByRole('region', { name: '入力' })
    await keys.to(inputs.getByRole('button', { name: '選ぶ…' }))
    await keys.press('Enter')
    await keys.to(page.getByRole('menuitem', { name: '会員データ' }), 'ArrowDown')
    await keys.press('Enter')
    await expect(inputs.getByRole('button', { name: '会員データ', exact: true })).toBeVisible()
    await keys.press('Shift+F6')
    await keys.press('Escape')
  })

  await test.step('both are put into a ba', async () => {
    await goTo(page, keys, '購買データ')
    await keys.press('Space')
    await goTo(page, keys, '会員データ')
    await keys.press('Space')
    await keys.press('b')
    const name = page.locator('#inspector').getByRole('textbox', { name: '名前', exact: true })
    await expect(name).toBeFocused()
    await keys.press('Control+a')
    await keys.type('会員規約')
    await keys.press('Enter')
    await tanaka.isSaved()
    await keys.press('g')
    await keys.press('2')
  })
})

test('[E-81] by keyboard alone somebody gets from the home to what waits for them, signs it, and takes the signature back', async ({
  browser,
}) => {
  const sato = await person(browser, 'sato')
  const { page } = sato
  const keys = keysOf(page)
  const model = await sampleModel(sato)
  const home = `/w/${model.workspace}`
  await page.goto(home)
  const mine = page.getByRole('region', { name: 'あなたの番です' })

  await test.step('signs', async () => {
    const waiting = mine.locator(`a[href$="${model.model}/agreement"]`).first()
    await expect(waiting).toBeVisible()
    await keys.to(waiting)
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/agreement/)
    const list = page.getByRole('region', { name: /が署名するリスク/ }).or(page.getByRole('main'))
    const unsigned = list.getByRole('button', { pressed: false }).filter({ hasText: 'R4' }).first()
    await expect(unsigned).toBeVisible()
    await keys.press('F6')
    await keys.to(unsigned)
    await keys.press('Enter')
    const panel = page.locator('#inspector')
    await expect(panel.getByRole('button', { name: '署名する', exact: true })).toBeEnabled()
    await keys.press('F6')
    await keys.to(panel.getByRole('button', { name: '署名する', exact: true }))
    await keys.press('Enter')
    await expect(panel.getByText(/に署名しました。/)).toBeVisible()
    await keys.press('Tab')
  })

  await test.step('takes it back, with a reason', async () => {
    const panel = page.locator('#inspector')
    const back = panel.getByRole('button', { name: '差し戻す', exact: true })
    await keys.to(panel.getByRole('button').first(), 'F6')
    await keys.to(back)
    await keys.press('Enter')
    await expect(panel.getByRole('textbox', { name: /理由/ })).toBeFocused()
    await keys.type('対策の期限を先に決めたいため')
    await keys.press('Tab')
    await keys.press('Enter')
    await expect(panel.getByRole('textbox', { name: /理由/ })).toHaveCount(0)
    await expect(panel.getByText('対策の期限を先に決めたいため').first()).toBeAttached()
    await keys.press('Shift+Tab')
  })
})

test('[E-81] by keyboard alone somebody gets from the home to a responsibility that is proposed to them, and declines it with a reason', async ({
  browser,
}) => {
  const tanaka = await person(browser, 'tanaka')
  const model = await sampleModel(tanaka)
  await tanaka.opens(model, 'responsibility')
  const free = tanaka.page
    .getByRole('button')
    .filter({ has: tanaka.page.getByText('B社、対策「', { exact: false }) })
    .filter({ hasText: '分担なし' })
    .last()
  const [row = 0] = await placeIn(free)
  await free.click()
  const form = tanaka.page.getByRole('form', { name: 'B社に提案する' })
  await form.locator('label', { hasText: '実施' }).click()
  await form.getByRole('textbox', { name: '担う内容（日本語）' }).fill('断られる提案')
  await form.getByRole('button', { name: '提案する', exact: true }).click()
  // Everybody sees the own organisation first: the line is the same, the column is not.
  const proposed = cellOf(tanaka.page, row)
  await expect(proposed).toContainText('提案中')

  const { page } = await atHome(browser, 'mori')
  const keys = keysOf(page)
  const mine = page.getByRole('region', { name: 'あなたの番です' })
  await expect(mine).toBeVisible()

  await test.step('from the home to the place', async () => {
    const waiting = mine.locator(`a[href$="${model.model}/responsibility"]`).first()
    await expect(waiting).toBeVisible()
    await keys.to(waiting)
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/responsibility/)
    await expect(cellOf(page, row)).toContainText('提案中')
    const [, column = 0] = await placeIn(cellOf(page, row))
    await keys.to(page.locator('main'), 'F6')
    await keys.to(page.locator('[data-at="0,0"]'))
    await keys.press('ArrowRight', column)
    await keys.press('ArrowDown', row)
    await expect(cellOf(page, row)).toBeFocused()
    await keys.press('Enter')
  })
  await test.step('declined, with a reason', async () => {
    const panel = page.locator('#inspector')
    await expect(panel.getByText('断られる提案')).toBeVisible()
    await keys.to(panel.getByRole('button').first(), 'F6')
    await keys.to(panel.getByRole('button', { name: '断る', exact: true }))
    await keys.press('Enter')
    await expect(panel.getByRole('textbox', { name: '理由（必須）' })).toBeFocused()
    await keys.type('機器の更新が先です')
    await keys.to(panel.getByRole('button', { name: '断る理由を送る' }))
    await keys.press('Enter')
    await expect(panel.getByRole('textbox', { name: '理由（必須）' })).toHaveCount(0)
    await expect(panel.getByText('機器の更新が先です')).toBeAttached()
    await keys.press('Shift+Tab')
  })
  await expect(proposed).toContainText('辞退')
})

/** The cell of B社 in a line of the matrix of responsibility. */
function cellOf(page: Page, row: number) {
  return page
    .locator(`[data-at^="${row},"]`)
    .filter({ has: page.getByText('B社、対策「', { exact: false }) })
}

/** In which line and column a cell of the matrix stands. */
async function placeIn(cell: Locator): Promise<number[]> {
  return ((await cell.getAttribute('data-at')) ?? '').split(',').map(Number)
}

/** A name into the box that is open; the focus is on the figure afterwards. */
async function names(page: Page, keys: Keys, name: string) {
  await expect(page.getByRole('textbox', { name: '名前', exact: true })).toBeFocused()
  await keys.press('Control+a')
  await keys.type(name)
  await keys.press('Enter')
  await expect(focused(page)).toContainText(name)
}

function focused(page: Page) {
  return page.locator('.react-flow__node:focus')
}

/** Finds a figure by its name with the search of the canvas, and stands on it. */
async function goTo(page: Page, keys: Keys, name: string) {
  await keys.press('/')
  await keys.type(name)
  await keys.press('Enter')
  await keys.press('Escape')
  await expect(focused(page)).toContainText(name)
}
