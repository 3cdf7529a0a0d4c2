import { expect, test, type Page } from '@playwright/test'
import { exportModel } from '#lib/exchange/json.ts'
import { modelOf } from '#tests/canvas/models.ts'
import { canvas, figure } from './people/canvas.ts'
import { person, sampleModel, type ModelAddress } from './people/person.ts'

test.use({ actionTimeout: 15_000 })

/** A flow of 420 data, so that from far it is one drawing (P-61). */
async function largeModel(page: Page, title: string): Promise<ModelAddress> {
  const { workspace } = await sampleModel({ page })
  const size = { title, cards: 420, chips: 60, containers: 21, bas: 4, isPlaced: true }
  const answer = await page.request.post(`/api/v1/workspaces/${workspace}/models`, {
    data: exportModel(modelOf(size)),
    headers: { 'content-type': 'application/json' },
  })
  expect(answer.status()).toBe(201)
  const { id } = (await answer.json()) as { id: string }
  return { workspace, model: id }
}

/** Where a figure of the drawing lies on the screen, found by keyboard: the one with the focus stands in the document. */
async function middleOf(page: Page, id: string) {
  const box = await figure(page, id).boundingBox()
  if (box === null) throw new Error('it does not stand in the document')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

test('[E-86] [P-61] from far a large flow is one drawing that is pointed at, pressed, dragged, walked by key and searched as any other', async ({
  browser,
}) => {
  const { page, ...tanaka } = await person(browser, 'tanaka')
  const model = await largeModel(page, '大きな流れ')
  await tanaka.opens(model, 'flow')
  await expect(page.locator('[data-far]')).toHaveCount(1)
  const held = page.locator('.react-flow__node')
  expect(await held.count()).toBeLessThan(20)

  await test.step('by key: find, walk, and the figure with the focus is there and spoken', async () => {
    await canvas(page).focus()
    await page.keyboard.press('/')
    // Also what is typed before the box is there lands in it (F-142).
    await page.keyboard.type('210')
    const box = page.getByRole('textbox', { name: '図の中を探す' })
    await expect(box).toBeFocused()
    await expect(box).toHaveValue('210')
    await box.fill('')
    await page.keyboard.type('高齢者の見守りデータ 210')
    await page.keyboard.press('Enter')
    await expect(figure(page, 'state-0209')).toBeFocused()
    await page.keyboard.press('f')
    await expect(page.locator('[data-far]')).toHaveCount(1)
    await expect(figure(page, 'state-0209')).toBeFocused()
    await expect(figure(page, 'state-0209')).toHaveAttribute('aria-label', /見守りデータ 210/)
    await page.keyboard.press('ArrowRight')
    await expect(figure(page, 'state-0209')).not.toBeFocused()
    await expect(page.locator('.react-flow__node:focus')).toHaveCount(1)
    await page.keyboard.press('ArrowLeft')
    await expect(figure(page, 'state-0209')).toBeFocused()
  })

  const at = await middleOf(page, 'state-0209')
  await test.step('by pointer: pointed at it stands there, pressed its details come', async () => {
    await page.keyboard.press('Escape')
    await page.mouse.move(at.x, at.y)
    await expect(figure(page, 'state-0209')).toBeVisible()
    await page.mouse.down()
    await page.mouse.up()
    await expect(page.locator('#inspector')).toContainText('高齢者の見守りデータ 210')
    await page.keyboard.press('Escape')
  })

  await test.step('dragged it moves, everybody sees it, and it is one step of undo', async () => {
    const other = await person(browser, 'emma')
    await other.opens(model, 'flow', '?sel=state-0209')
    const before = await figure(other.page, 'state-0209').evaluate((node) => node.style.transform)
    await page.mouse.move(at.x, at.y)
    await page.mouse.down()
    await page.mouse.move(at.x + 20, at.y + 6, { steps: 4 })
    await page.mouse.move(at.x + 40, at.y + 12, { steps: 4 })
    await page.mouse.up()
    const now = () => figure(other.page, 'state-0209').evaluate((node) => node.style.transform)
    await expect.poll(now).not.toBe(before)
    await tanaka.isSaved()
    await page.keyboard.press('Control+z')
    await expect.poll(now).toBe(before)
  })
})

test('[E-86] [P-61] from far a finger that presses the drawing opens the details of what lies under it', async ({
  browser,
}) => {
  const { page, ...tanaka } = await person(browser, 'tanaka')
  const model = await largeModel(page, '大きな流れ（指）')
  const touch = await browser.newContext({
    storageState: await page.context().storageState(),
    viewport: { width: 1024, height: 768 },
    hasTouch: true,
  })
  void tanaka
  const pad = await touch.newPage()
  await pad.goto(`/w/${model.workspace}/models/${model.model}/flow?sel=state-0100`)
  await expect(figure(pad, 'state-0100')).toBeVisible()
  const at = await middleOf(pad, 'state-0100')
  await pad.keyboard.press('Escape')
  await expect(pad.locator('#inspector')).toHaveCount(0)
  await pad.touchscreen.tap(at.x, at.y)
  await expect(pad.locator('#inspector')).toContainText('高齢者の見守りデータ 101')
  await touch.close()
})

test('[E-121] [P-140] from far one comes near to a large flow without a blank moment: the drawing stays until the figures stand there', async ({
  browser,
}) => {
  const { page, ...tanaka } = await person(browser, 'tanaka')
  const model = await largeModel(page, '大きな流れ（近づく）')
  await tanaka.opens(model, 'flow')
  await expect(page.locator('[data-far]')).toHaveCount(1)
  const blank = await countsBlankFrames(page)
  await page.mouse.move(720, 480)
  await page.keyboard.down('Control')
  // The wheel stands still by then: what it has turned up is there.
  await expect(async () => {
    await page.mouse.wheel(0, -120)
    await expect(page.locator('[data-far]')).toHaveCount(0, { timeout: 2000 })
  }).toPass()
  await page.keyboard.up('Control')
  expect(await page.locator('.react-flow__node-card').count()).toBeGreaterThan(3)
  expect(await blank()).toEqual({ hasLooked: true, blank: 0 })
})

/** Counts the frames that show nothing of the flow. */
async function countsBlankFrames(page: Page) {
  await page.evaluate(() => {
    const held = window as unknown as { seen: { hasLooked: boolean; blank: number } }
    held.seen = { hasLooked: false, blank: 0 }
    const look = () => {
      held.seen.hasLooked = true
      const cards = [...document.querySelectorAll('.react-flow__node-card')]
      const shown = cards.filter((one) => one.checkVisibility({ visibilityProperty: true }))
      // What a hand points at or has chosen stands there always.
      if (document.querySelector('[data-far]') === null && shown.length < 4) held.seen.blank += 1
      requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  })
  return async () => await page.evaluate(() => (window as unknown as { seen: object }).seen)
}
