import { expect, test } from '@playwright/test'
import { exportModel } from '#lib/exchange/json.ts'
import { modelOf } from '#tests/canvas/models.ts'
import { hasItsParts, person, sampleModel } from './people/person.ts'

test('[E-99] [P-121] [P-122] [F-89] a large picture is seen before it is live, opens where it stays, and nothing nobody asked for comes before it', async ({
  browser,
}) => {
  const { page } = await person(browser, 'tanaka')
  const { workspace } = await sampleModel({ page })
  const size = { title: '開く図', cards: 150, chips: 120, containers: 30, bas: 6, isPlaced: true }
  const answer = await page.request.post(`/api/v1/workspaces/${workspace}/models`, {
    data: exportModel(modelOf(size)),
    headers: { 'content-type': 'application/json' },
  })
  expect(answer.status()).toBe(201)
  const { id } = (await answer.json()) as { id: string }
  await page.addInitScript(() => {
    const held = window as unknown as { seen: string[]; views: Set<string> }
    held.seen = []
    held.views = new Set()
    const note = (what: string) => {
      if (!held.seen.includes(what)) held.seen.push(what)
    }
    const look = () => {
      if (document.querySelector('img[src^="/api/pictures/"]')) note('picture')
      const viewport = document.querySelector<HTMLElement>('.react-flow__viewport')
      if (viewport !== null) held.views.add(viewport.style.transform)
      if (document.querySelector('[data-far]')) note('live')
      requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  })
  let isLive = false
  const ahead: string[] = []
  const late: string[] = []
  page.on('request', (request) => {
    const { referer = '', ...headers } = request.headers()
    if ('next-router-prefetch' in headers && referer.includes(id))
      (isLive ? late : ahead).push(request.url())
  })
  const pictures: string[] = []
  page.on('request', (request) => {
    if (request.url().includes('/api/pictures/') && request.url().includes(id))
      pictures.push(request.url())
  })
  const [answered] = await Promise.all([
    page.waitForResponse((one) => one.url().endsWith('/flow')),
    page.goto(`/w/${workspace}/models/${id}/flow`),
  ])
  await page.locator('[data-far]').waitFor()
  isLive = true
  await hasItsParts(page)
  await expect.poll(() => late.length).toBeGreaterThan(0)
  expect(ahead).toEqual([])
  const { seen, views } = await page.evaluate(() => {
    const held = window as unknown as { seen: string[]; views: Set<string> }
    return { seen: held.seen, views: [...held.views] }
  })
  expect(seen).toEqual(['picture', 'live'])
  // Told of in the head of the document, before its place in it, and fetched once.
  const html = await answered.text()
  const told = html.indexOf('rel="preload" as="image"')
  expect(told).toBeGreaterThan(0)
  expect(told).toBeLessThan(html.indexOf('<img'))
  expect(pictures).toHaveLength(1)
  expect(views).toHaveLength(1)
  expect(views[0]).toMatch(/scale\(0\.[1-3]/)
})
