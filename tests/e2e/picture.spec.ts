import { expect, test } from '@playwright/test'
import { boxOf, canvas, figure, rename } from './people/canvas.ts'
import { copyOfSample, person, sampleModel } from './people/person.ts'

test('[E-30] [P-16] the home shows the real flow of a model in the language of the reader, and to nobody else', async ({
  browser,
  request,
}) => {
  const tanaka = await person(browser, 'tanaka')
  const emma = await person(browser, 'emma')
  const { workspace, model } = await sampleModel(tanaka)
  const readers = [
    { who: tanaka, says: '統合データ', alt: /のデータの流れ$/ },
    { who: emma, says: 'Integrated data', alt: /^Data flow of/ },
  ]
  for (const { who, says, alt } of readers) {
    await who.page.goto(`/w/${workspace}`)
    const card = who.page
      .getByRole('article')
      .filter({ has: who.page.locator(`a[href*="${model}"]`) })
    const picture = card.getByRole('img', { name: alt })
    await picture.scrollIntoViewIfNeeded()
    await expect
      .poll(() => picture.evaluate((img: HTMLImageElement) => img.complete && img.naturalWidth))
      .toBeGreaterThan(400)
    const src = (await picture.getAttribute('src')) ?? ''
    const answer = await who.page.request.get(src)
    expect(answer.headers()['content-type']).toContain('image/svg+xml')
    expect(await answer.text()).toContain(says)
    expect((await request.get(src)).status()).toBe(401)
  }
})

test('[E-30] [P-25] a model too large to be drawn by the server keeps its place on the home and says so', async ({
  browser,
}) => {
  const { page } = await person(browser, 'emma')
  const { workspace } = await sampleModel({ page })
  await page.route('**/api/pictures/**', (route) => route.fulfill({ status: 413 }))
  await page.goto(`/w/${workspace}`)
  const card = page.getByRole('article').first()
  // Pictures far below what is seen are not asked for.
  await card.scrollIntoViewIfNeeded()
  await expect(card.getByText('The picture is drawn when you open it')).toBeVisible()
  await expect(card.getByRole('img', { name: /^Data flow of/ })).toHaveCount(0)
})

test('[E-31] [P-125] the picture of a flow comes with the beginning of its page', async ({
  browser,
}) => {
  const { page } = await person(browser, 'takahashi')
  const { workspace, model } = await sampleModel({ page })
  const answer = await page.request.get(`/w/${workspace}/models/${model}/flow`)
  const html = await answer.text()
  const picture = html.indexOf(`<img src="/api/pictures/${workspace}/${model}`)
  // What comes later comes hidden, and scripts put it where it belongs.
  const later = html.search(/<div hidden="" id="S:/)
  expect(picture).toBeGreaterThan(0)
  if (later >= 0) expect(picture).toBeLessThan(later)
})

test('[E-31] the flow is there as a picture before it is live, at the same place, and nothing moves', async ({
  browser,
}) => {
  const takahashi = await person(browser, 'takahashi')
  const { page } = takahashi
  const at = await copyOfSample(takahashi, '最初の表示の確認')
  let admit = () => {}
  const admitted = new Promise<void>((resolve) => {
    admit = resolve
  })
  await page.routeWebSocket(/\/collab\//, async (socket) => {
    await admitted
    socket.connectToServer()
  })
  await page.goto(`/w/${at.workspace}/models/${at.model}/flow`)
  const picture = page.getByRole('img', { name: /のデータの流れ$/ })
  await expect
    .poll(() => picture.evaluate((img: HTMLImageElement) => img.complete && img.naturalWidth))
    .toBeGreaterThan(400)
  const before = await boxOf(picture)
  const svg = await (await page.request.get((await picture.getAttribute('src')) ?? '')).text()
  const seen = /viewBox="(\S+) (\S+) (\S+) (\S+)"/.exec(svg)?.slice(1).map(Number) ?? []
  const [left = 0, top = 0, width = 0] = seen
  const card = /<g data-id="int-A"><rect x="(\S+)" y="(\S+)"/.exec(svg)?.slice(1).map(Number) ?? []
  const [x = 0, y = 0] = card
  const scale = before.width / width
  await page.evaluate(watchShifts)

  admit()
  await expect(figure(page, 'int-A')).toBeVisible()
  const live = await boxOf(figure(page, 'int-A'))
  expect(Math.abs(live.x - (before.x + (x - left) * scale))).toBeLessThan(3)
  expect(Math.abs(live.y - (before.y + (y - top) * scale))).toBeLessThan(3)
  expect(
    await page.evaluate(() => Number(document.documentElement.dataset['shifted'] ?? 0)),
  ).toBeLessThan(0.02)
})

/** Runs in the page: adds up what moves (cumulative layout shift). */
function watchShifts() {
  new PerformanceObserver((list) => {
    const sum = list.getEntries().reduce((all, e) => all + Number(Reflect.get(e, 'value')), 0)
    const { dataset } = document.documentElement
    dataset['shifted'] = String(Number(dataset['shifted'] ?? 0) + sum)
  }).observe({ type: 'layout-shift', buffered: true })
}

test('[E-31] a lens chosen by its key stands in the address: after a reload, and for whoever gets the link', async ({
  browser,
}) => {
  const takahashi = await person(browser, 'takahashi')
  const emma = await person(browser, 'emma')
  const { page } = takahashi
  const at = await copyOfSample(takahashi, '見方の確認')
  await takahashi.opens(at, 'flow')
  const lens = (name: string) =>
    page.getByRole('group', { name: '図の見方' }).getByRole('button', { name, exact: true })
  await expect(lens('場')).toHaveAttribute('aria-pressed', 'true')
  await canvas(page).focus()
  await page.keyboard.press('4')
  await expect(lens('リスク')).toHaveAttribute('aria-pressed', 'true')
  await expect(page).toHaveURL(/[?&]lens=risk\b/)
  await page.reload()
  await expect(lens('リスク')).toHaveAttribute('aria-pressed', 'true')

  await lens('管理主体').click()
  await expect(page.getByRole('region', { name: '凡例' })).toContainText('PF事業者')
  await emma.page.goto(page.url())
  const theirs = emma.page.getByRole('group', { name: 'Colour the picture by' })
  await expect(theirs.getByRole('button', { name: 'Managing party' })).toHaveAttribute(
    'aria-pressed',
    'true',
  )

  await figure(page, 'int-A').click()
  await page.keyboard.press('F2')
  await page.getByRole('textbox', { name: '名前', exact: true }).press('1')
  await expect(lens('管理主体')).toHaveAttribute('aria-pressed', 'true')
  await page.keyboard.press('Escape')
  await canvas(page).focus()
  await page.keyboard.press('g')
  await page.keyboard.press('2')
  await expect(page).toHaveURL(/\/ba\b/)
})

test('[E-31] the lens of changes shows what is different since the model was made, and what is gone', async ({
  browser,
}) => {
  const takahashi = await person(browser, 'takahashi')
  const { page } = takahashi
  const at = await copyOfSample(takahashi, '変更の見方の確認')
  await takahashi.opens(at, 'flow')
  await rename(page, 'int-A', '統合データ（A社・改）')
  await takahashi.isSaved()
  await takahashi.opens(at, 'flow', '?lens=change')
  const legend = page.getByRole('region', { name: '凡例' })
  await expect(legend).toContainText('作成時から')
  await expect(figure(page, 'int-A')).toContainText('変更 1')
  await expect(figure(page, 'int-B')).not.toContainText('変更')
  await figure(page, 'int-B').click()
  await page.keyboard.press('Delete')
  await expect(page.locator('[data-gone="int-B"]')).toBeVisible()
  await expect(legend).toContainText('削除')
})
