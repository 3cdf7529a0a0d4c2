import { expect, test, type Page } from '@playwright/test'
import { exportModel } from '#lib/exchange/json.ts'
import { sceneOf } from '#lib/picture/scene.ts'
import { drag, pan, zoom } from '../canvas/gesture.ts'
import { cardsDrawn, opensFlow, pageRests } from '../canvas/hands.ts'
import { modelOf } from '../canvas/models.ts'
import { sized } from '../canvas/scenarios/gestures.ts'
import { countsWork, workDuring, type Work } from '../canvas/work.ts'
import { hasItsParts, person, sampleModel } from './people/person.ts'

const moves = 120

test('[E-77] [P-60] [P-105] a hand pans, drags and zooms a picture of 465 figures: hardly anything is rendered, nothing is drawn anew', async ({
  browser,
}) => {
  const { page } = await person(browser, 'tanaka')
  const { workspace } = await sampleModel({ page })
  const model = modelOf(sized(300))
  const scene = sceneOf(model)
  const made = await page.request.post(`/api/v1/workspaces/${workspace}/models`, {
    data: exportModel(model),
    headers: { 'content-type': 'application/json' },
  })
  expect(made.status()).toBe(201)
  const { id } = (await made.json()) as { id: string }
  await countsWork(page)
  await page.goto(`/w/${workspace}/models/${id}/flow`)
  await opensFlow(page)
  await cardsDrawn(page, 300)
  await hasItsParts(page)
  // Its marks come from the checks, a moment later and once.
  await expect(page.getByRole('button', { name: /^指摘：/ })).toBeVisible()

  const panned = await worked(page, async () => await pan(page, scene))
  expect(panned.drawings).toBe(0)
  expect(panned.rendered).toBeLessThan(moves)

  const dragged = await worked(page, async () => await drag(page, scene))
  expect(dragged.rendered / moves).toBeLessThan(100)
  // What is held leaves the drawing once and comes back once.
  expect(dragged.drawings).toBeLessThanOrEqual(4)

  const pauses = await countsPauses(page)
  const zoomed = await worked(page, async () => await zoom(page))
  // On a busy machine the wheel stands still now and then, and the zoom rests: each time it may be drawn for where it stands.
  const rests = await pauses()
  expect(zoomed.drawings).toBeLessThanOrEqual(2 * rests)
  if (rests === 0) expect(zoomed.added).toBeLessThan(20)
  if (rests === 0) expect(zoomed.rendered / moves).toBeLessThan(20)
})

/** Counts how often the wheel stands still for so long that a zoom may be taken to rest. */
async function countsPauses(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const held = window as unknown as { benchPauses: number }
    held.benchPauses = 0
    let last: number | undefined
    addEventListener(
      'wheel',
      () => {
        const now = performance.now()
        if (last !== undefined && now - last > 100) held.benchPauses += 1
        last = now
      },
      { capture: true, passive: true },
    )
  })
  return async () =>
    await page.evaluate(() => (window as unknown as { benchPauses: number }).benchPauses)
}

async function worked(page: Page, act: () => Promise<void>): Promise<Work> {
  await pageRests(page)
  return await workDuring(page, act)
}
