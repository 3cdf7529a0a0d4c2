import { expect, test, type Browser, type Locator, type Page } from '@playwright/test'
import { isAccessible } from './people/accessible.ts'
import { copyOfSample, person, sampleModel } from './people/person.ts'

// Each test works on a model of its own, so that it leaves nothing behind for the others.

/** The cell of a table by the id of its row and column. */
function cell(page: Page, row: string, column: string): Locator {
  return page.locator(`td[id$="-${row}-${column}"]`)
}

async function openMatrix(browser: Browser): Promise<Page> {
  const { page } = await person(browser, 'takahashi')
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  const { workspace, model } = await copyOfSample({ page }, '表の操作')
  await page.goto(`/w/${workspace}/models/${model}/attributes?tab=matrix`)
  return page
}

async function putOnClipboard(page: Page, plain: string, html?: string) {
  await page.evaluate(
    async ([text, table]) => {
      const part = (type: string, content: string) => new Blob([content], { type })
      await navigator.clipboard.write([
        new ClipboardItem({
          'text/plain': part('text/plain', text),
          ...(table === '' ? {} : { 'text/html': part('text/html', table) }),
        }),
      ])
    },
    [plain, html ?? ''] as const,
  )
}

test('[E-32] [G-12] [G-13] [G-14] [G-15] a column is filled, undone, filled from the menu, cleared; ranges by mouse', async ({
  browser,
}) => {
  const page = await openMatrix(browser)
  const at = (row: string) => cell(page, row, 'ba-appi')
  await at('rightsHolders').click()
  await page.keyboard.press('Shift+ArrowDown')
  await page.keyboard.press('Shift+ArrowDown')
  await page.keyboard.press('Control+d')
  await expect(at('value')).toContainText('○')
  await expect(at('location')).toContainText('○')
  await page.keyboard.press('Control+z')
  await expect(at('value')).not.toContainText('○')
  await expect(at('location')).not.toContainText('○')

  await at('value').click({ button: 'right' })
  await expect(page.getByRole('menuitem', { name: '次の未入力へ' })).toBeVisible()
  await page.getByRole('menuitem', { name: '下へコピー' }).click()
  await expect(at('location')).toContainText('○')
  await expect(page.getByRole('textbox', { name: /データ権利者/ })).toBeFocused()
  await at('value').click()
  await page.keyboard.press('Shift+ArrowDown')
  await page.keyboard.press('Delete')
  await expect(at('value')).not.toContainText('○')
  await expect(at('location')).not.toContainText('○')

  await at('purpose').click()
  await page.keyboard.press('Control+;')
  await expect(page.locator('textarea:focus')).toHaveAccessibleName(/未検討/)

  const [from, to] = [await boxOf(at('purpose')), await boxOf(at('rightsHolders'))]
  await page.mouse.move(from.x + 20, from.y + 10)
  await page.mouse.down()
  await page.mouse.move(to.x + 20, to.y + 10, { steps: 4 })
  await page.mouse.up()
  await expect(at('controller')).toHaveAttribute('aria-selected', 'true')
  await expect(at('value')).toHaveAttribute('aria-selected', 'false')
  await page.keyboard.press('Control+c')
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('○\n\n○')

  await page.getByRole('columnheader', { name: '個人情報保護法' }).click()
  await expect(at('usageTerm')).toHaveAttribute('aria-selected', 'true')
  await expect(cell(page, 'usageTerm', 'ba-dpa')).toHaveAttribute('aria-selected', 'false')
  await page.getByRole('rowheader', { name: '利用期限' }).click()
  await expect(cell(page, 'usageTerm', 'ba-dpa')).toHaveAttribute('aria-selected', 'true')

  await page.getByRole('button', { name: '表の操作', exact: true }).click()
  await expect(page.getByRole('menu')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('menu')).toBeHidden()
  await isAccessible(page)
})

test('[E-32] [G-67] Ctrl with an arrow goes from block to block, and with Shift takes along what lies between', async ({
  browser,
}) => {
  const page = await openMatrix(browser)
  const column = page.locator('td[id$="-ba-appi"]')
  await expect(page.locator('td[id$="usageTerm-ba-appi"]')).toBeVisible()
  const isFilled = await column.evaluateAll((cells) =>
    cells.map((one) => one.textContent.includes('○')),
  )
  const activeRow = () =>
    column.evaluateAll((cells) => cells.findIndex((one) => one.hasAttribute('data-active')))
  await column.first().click()
  const stops = [0]
  for (let at = 0; at < isFilled.length - 1;) {
    await page.keyboard.press('Control+ArrowDown')
    await expect.poll(activeRow).toBeGreaterThan(at)
    at = await activeRow()
    stops.push(at)
    const isEdge = isFilled[at] !== isFilled[at + 1] || isFilled[at] !== isFilled[at - 1]
    expect(at === isFilled.length - 1 || (isFilled[at] === true && isEdge)).toBe(true)
  }
  expect(stops.length).toBeGreaterThan(2)
  await page.keyboard.press('Control+Home')
  await column.first().click()
  await page.keyboard.press('Control+Shift+ArrowDown')
  await expect(page.locator('td[aria-selected="true"][id$="-ba-appi"]')).toHaveCount(
    (stops[1] ?? 0) + 1,
  )
  await expect.poll(activeRow).toBe(0)
})

test('[E-32] [G-13] the handle at the corner of a cell is dragged down', async ({ browser }) => {
  const page = await openMatrix(browser)
  const at = (row: string) => cell(page, row, 'ba-appi')
  await at('rightsHolders').click()
  const handle = await boxOf(at('rightsHolders').locator('.cursor-crosshair'))
  const target = await boxOf(at('location'))
  await page.mouse.move(handle.x + 4, handle.y + 4)
  await page.mouse.down()
  await page.mouse.move(target.x + 20, target.y + 12, { steps: 5 })
  await page.mouse.up()
  await expect(at('value')).toContainText('○')
  await expect(at('location')).toContainText('○')
  await expect(at('usageTerm')).not.toContainText('○')
})

test('[E-32] [G-17] [CB-3] a table with spans is pasted; what does not fit or means nothing is told', async ({
  browser,
}) => {
  const page = await openMatrix(browser)
  await cell(page, 'location', 'ba-appi').click()
  const spans =
    '<table><tr><td rowspan="2">○</td><td>対象外</td></tr><tr><td>○</td></tr><tr><td>○</td><td></td></tr></table>'
  await putOnClipboard(page, 'no table', spans)
  await page.keyboard.press('Control+v')
  await expect(cell(page, 'location', 'ba-appi')).toContainText('○')
  await expect(cell(page, 'usageTerm', 'ba-appi')).not.toContainText('○')
  await expect(page.getByText('下の1行').first()).toBeVisible()

  await cell(page, 'controller', 'ba-appi').click()
  await putOnClipboard(page, 'a\nb\nc\nd\n○')
  await page.keyboard.press('Control+v')
  const asked = page.getByRole('dialog', { name: '貼り付ける前の確認' })
  await expect(asked).toContainText('5個のセルのうち1個はそのまま書き込めます')
  await expect(cell(page, 'usageTerm', 'ba-appi')).not.toContainText('○')
  await asked.getByRole('button', { name: '1個を貼り付ける' }).click()
  await expect(cell(page, 'usageTerm', 'ba-appi')).toContainText('○')
  await expect(page.locator('textarea:focus')).toHaveAccessibleName(/管理主体/)
})

test('[E-33] [G-20] [G-21] [G-22] [G-24] two thousand rows: few in the document, keys to the end, a view that is a link', async ({
  browser,
}) => {
  const { page } = await person(browser, 'takahashi')
  const address = await manyDevices(page)
  await page.goto(`${address}/ba?tab=collected`)
  const rows = page.locator('tbody tr[data-index]')
  await expect(page.getByRole('grid')).toHaveAttribute('aria-rowcount', /^20\d\d$/)
  expect(await rows.count()).toBeLessThanOrEqual(60)

  await cell(page, 'dev-0000', 'device').click()
  await page.keyboard.press('Control+End')
  const last = cell(page, 'dev-1999', 'collects')
  await expect(last).toBeInViewport()
  expect(await rows.count()).toBeLessThanOrEqual(60)
  await page.keyboard.type('位置情報')
  await page.keyboard.press('Enter')
  await expect(last).toHaveText('位置情報')
  await page.keyboard.press('PageUp')
  await page.keyboard.press('Control+Home')
  await expect(page.locator('td[data-at="0:0"]')).toBeInViewport()
  await expect(page.locator('tr[data-index="0"]')).toHaveAttribute('aria-rowindex', '2')

  const width = async () => (await boxOf(page.locator('td[data-at="0:0"]'))).width
  const before = await width()
  await page.keyboard.press('Alt+Shift+ArrowRight')
  await expect.poll(width).toBe(before + 24)

  await page.getByRole('button', { name: '「収集データ」の絞り込みと並べ替え' }).click()
  await page.getByRole('checkbox', { name: '位置情報' }).click()
  await expect(page.getByRole('grid')).toHaveAttribute('aria-rowcount', '2')
  const link = page.url()
  await page.goto('about:blank')
  await page.goto(link)
  await expect(page.getByRole('grid')).toHaveAttribute('aria-rowcount', '2')
  expect(await width()).toBe(before + 24)
  await page.getByRole('button', { name: 'すべて元の順で表示' }).click()
  await expect(page.getByRole('grid')).toHaveAttribute('aria-rowcount', /^20\d\d$/)
})

/** The address of a copy of the sample with two thousand devices. */
async function manyDevices(page: Page): Promise<string> {
  const { workspace, model } = await sampleModel({ page })
  const answer = await page.request.get(`/api/v1/models/${model}`)
  const exported = (await answer.json()) as { model: { systems: object; meta: object } }
  const devices = Array.from({ length: 2000 }, (_, i) => {
    const name = `機器 ${String(i).padStart(4, '0')}`
    const device = {
      kind: 'device',
      name: { ja: name },
      operators: [],
      hostedOn: [],
      places: [],
      collects: [],
    }
    return [`dev-${String(i).padStart(4, '0')}`, device] as const
  })
  const made = await page.request.post(`/api/v1/workspaces/${workspace}/models`, {
    data: {
      ...exported,
      model: {
        ...exported.model,
        meta: { ...exported.model.meta, title: { ja: '機器の多い例' } },
        systems: { ...exported.model.systems, ...Object.fromEntries(devices) },
      },
    },
  })
  expect(made.status()).toBe(201)
  const { id } = (await made.json()) as { id: string }
  return `/w/${workspace}/models/${id}`
}

async function boxOf(what: Locator) {
  const box = await what.boundingBox()
  if (box === null) throw new Error('not on the screen')
  return box
}

test('[E-151] [G-95] [G-96] below each ba of 3-1 stands how far it is considered, and in a wide window no column becomes a wall', async ({
  browser,
}) => {
  const takahashi = await person(browser, 'takahashi', { width: 2400, height: 1000 })
  const { page } = takahashi
  const model = await copyOfSample(takahashi, '検討の帯')
  await takahashi.opens(model, 'attributes', '?tab=matrix')
  const head = page.getByRole('columnheader', { name: /個人情報保護法/ })
  await expect(head).toContainText(/○ \d+対象外 \d+未検討 \d+/)
  const open = async () => Number(/未検討 (\d+)/.exec(await head.innerText())?.[1])
  const before = await open()
  await page.locator('td[id$="-value-ba-appi"]').click()
  await page.keyboard.press('Space')
  await expect.poll(open).not.toBe(before)
  await page.keyboard.press('Control+z')
  await expect.poll(open).toBe(before)
  const { width = 0 } = (await head.boundingBox()) ?? {}
  expect(width).toBeGreaterThan(132)
  expect(width).toBeLessThanOrEqual(3 * 132)
  await isAccessible(page)
})
