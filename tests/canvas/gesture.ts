import type { Page } from '@playwright/test'
import type { Scene } from '#lib/picture/scene.ts'
import { paced } from './frames.ts'
import { pointAtCard, spotOnGround } from './hands.ts'

/** What hands do to a canvas, move by move. */
export type Gesture = 'pan' | 'zoom' | 'drag'

const moves = 120
const every = 16

/** Moves the view in two circles, by its ground. */
export async function pan(page: Page, { figures }: Scene) {
  const from = await spotOnGround(page, figures)
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await paced(moves, every, async (i) => {
    const turn = (i / moves) * Math.PI * 4
    await page.mouse.move(from.x + Math.sin(turn) * 180, from.y + (1 - Math.cos(turn)) * 60)
  })
  await page.mouse.up()
}

/** Takes the card nearest to the middle and carries it in two circles. */
export async function drag(page: Page, { figures }: Scene) {
  const from = await pointAtCard(page, figures)
  await page.mouse.down()
  await paced(moves, every, async (i) => {
    const turn = (i / moves) * Math.PI * 4
    await page.mouse.move(from.x + Math.sin(turn) * 90, from.y + (1 - Math.cos(turn)) * 45)
  })
  await page.mouse.up()
}

/** Zooms in and out three times around the middle, by the wheel, five times as near: through the borders at which figures tell more. */
export async function zoom(page: Page) {
  await page.mouse.move(720, 480)
  await page.keyboard.down('Control')
  await paced(moves, every, async (i) => {
    await page.mouse.wheel(0, Math.floor(i / 20) % 2 === 0 ? -60 : 60)
  })
  await page.keyboard.up('Control')
}
