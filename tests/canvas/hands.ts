import type { Page } from '@playwright/test'
import type { Figure } from '#lib/picture/scene.ts'

/** A point of the screen. */
interface Spot {
  readonly x: number
  readonly y: number
}

/** Waits until the canvas is live and may be edited. */
export async function opensFlow(page: Page): Promise<void> {
  await page.locator('.react-flow__node').first().waitFor({ timeout: 60_000 })
  await saved(page)
}

/** Waits until the server has everything that was made here. */
export async function saved(page: Page): Promise<void> {
  await page
    .getByText(/保存済み/)
    .first()
    .waitFor({ timeout: 60_000 })
}

/** Waits until so many cards are drawn: as figures of the document, or in the drawing of a large picture from far. */
export async function cardsDrawn(page: Page, count: number): Promise<void> {
  await page.waitForFunction(
    (n) => {
      const drawing = document.querySelector('[data-far]')?.getAttribute('data-far')
      return (
        Number(drawing ?? 0) >= n || document.querySelectorAll('.react-flow__node-card').length >= n
      )
    },
    count,
    { timeout: 60_000, polling: 'raf' },
  )
}

/** So many frames in a row come in time when nothing is left to do. */
const calm = { frames: 40, ms: 25, timeout: 30_000 } as const

/** Waits until the page has nothing left to do: frame after frame comes in time. */
export async function pageRests(page: Page): Promise<void> {
  await page.evaluate(async ({ frames, ms, timeout }) => {
    const { promise, resolve, reject } = Promise.withResolvers<void>()
    const until = performance.now() + timeout
    let inTime = 0
    let last = performance.now()
    const look = (now: number) => {
      inTime = now - last < ms ? inTime + 1 : 0
      last = now
      if (inTime >= frames) resolve()
      else if (now > until) reject(new Error(`no ${frames} frames in a row came in time`))
      else requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
    await promise
  }, calm)
}

/** A point of the canvas with nothing on it. `figures` says where things are: those of a drawing from far are not in the document. */
export async function spotOnGround(page: Page, figures: readonly Figure[]): Promise<Spot> {
  const found = await page.evaluate(
    (rects) => {
      const canvas = document.querySelector('.react-flow')?.getBoundingClientRect()
      const moved = document.querySelector('.react-flow__viewport')
      if (canvas === undefined || moved === null) return undefined
      const { a: zoom, e, f } = new DOMMatrix(getComputedStyle(moved).transform)
      const isFree = (left: number, top: number) => {
        const [x, y] = [(left - canvas.x - e) / zoom, (top - canvas.y - f) / zoom]
        return !rects.some((r) => x >= r.x && y >= r.y && x <= r.x + r.w && y <= r.y + r.h)
      }
      const isGround = (x: number, y: number) =>
        document.elementFromPoint(x, y)?.classList.contains('react-flow__pane') === true
      for (let y = canvas.top + canvas.height / 2; y < canvas.bottom - 8; y += 3)
        for (let x = canvas.left + 80; x < canvas.right - 4; x += 3)
          if (isFree(x, y) && isGround(x, y)) return { x, y }
      return undefined
    },
    figures.map((figure) => figure.rect),
  )
  if (found === undefined) throw new Error('no empty ground in sight')
  return found
}

/**
 * Points at the card nearest to the middle of the canvas and says where it is. `figures` says where the cards of the model are: in a
 * drawing from far a card comes into the document only once a hand points at it.
 */
export async function pointAtCard(page: Page, figures: readonly Figure[]): Promise<Spot> {
  const cards = figures.flatMap(({ kind, id, rect: { x, y, w, h } }) =>
    kind === 'card' ? [{ id, x: x + w / 2, y: y + h / 2 }] : [],
  )
  const { id, x, y } = await page.evaluate(nearestToMiddle, cards)
  // The page may still be about to become the drawing from far: each move asks it again.
  for (let i = 0; i < 100; i += 1) {
    await page.mouse.move(x + (i % 2), y)
    const isThere = await page.evaluate(
      async ([card, left, top]) => {
        await new Promise(requestAnimationFrame)
        const under = document.elementFromPoint(left, top)?.closest('.react-flow__node')
        return under?.getAttribute('data-id') === card
      },
      [id, x, y] as const,
    )
    if (isThere) return { x, y }
  }
  throw new Error(`the card ${id} is drawn at ${x}, ${y} and cannot be taken there`)
}

/** In the page: of some things of the canvas the one that is seen nearest to its middle. */
function nearestToMiddle(
  things: readonly (Spot & { readonly id: string })[],
): Spot & { readonly id: string } {
  const box = document.querySelector('.react-flow')?.getBoundingClientRect()
  const moved = document.querySelector('.react-flow__viewport')
  if (box === undefined || moved === null) throw new Error('there is no canvas')
  const { a: zoom, e, f } = new DOMMatrix(getComputedStyle(moved).transform)
  const seen = things.map(({ id, x, y }) => ({
    id,
    x: box.x + e + x * zoom,
    y: box.y + f + y * zoom,
  }))
  const away = (spot: Spot) =>
    Math.hypot(spot.x - box.x - box.width / 2, spot.y - box.y - box.height / 2)
  const [nearest] = seen.toSorted((p, q) => away(p) - away(q))
  if (nearest === undefined) throw new Error('the model has none')
  return nearest
}

/** Opens another step by its link, as a person does. */
export async function toStep(page: Page, step: string): Promise<void> {
  await page.locator(`nav a[href$="/${step}"]`).first().click()
  await page.waitForURL(new RegExp(`/${step}`))
}
