import type { Page } from '@playwright/test'
import { percentile } from '../frames.ts'
import { opensFlow, pageRests, saved } from '../hands.ts'
import { modelOf } from '../models.ts'
import type { Scenario } from './scenario.ts'

const edits = 40
const size = {
  title: '300要素の共同編集',
  cards: 150,
  chips: 120,
  containers: 30,
  bas: 6,
  isPlaced: true,
}

/**
 * From the Enter of one person to the frame in which another has it: the commit in the database lies between. Both windows have come to
 * rest before: nobody finishes names several times a second, and what follows an edit is not to be timed as the next one.
 */
export const remote: Scenario = {
  id: 'remote',
  title: 'An edit of somebody else',
  async play({ house }) {
    // At 100 %, with the card in sight.
    const address = `${await house.model(modelOf(size))}/flow?at=-400,200,1`
    const [writer, reader] = [await house.visit('tanaka'), await house.visit('takahashi')]
    for (const { page } of [writer, reader]) {
      await page.goto(address)
      await opensFlow(page)
    }
    for (const { page } of [writer, reader]) await inSight(page)
    await watchNames(reader.page)
    await stampEnter(writer.page)
    const samples: number[] = []
    for (let i = 0; i < edits; i += 1) {
      const name = `見守り ${i} 改`
      const card = writer.page.locator('.react-flow__node[data-id="state-0003"]')
      await card.focus()
      await writer.page.keyboard.press('F2')
      const field = writer.page.getByRole('textbox', { name: '名前', exact: true })
      await field.fill(name)
      await pageRests(writer.page)
      await pageRests(reader.page)
      await field.press('Enter')
      await reader.page.waitForFunction(
        (text) => text in (window as unknown as { benchSeen: object }).benchSeen,
        name,
        { timeout: 20_000 },
      )
      const sent = await writer.page.evaluate(
        () => (window as unknown as { benchEnter: number }).benchEnter,
      )
      const seen = await reader.page.evaluate(
        (text) => (window as unknown as { benchSeen: Record<string, number> }).benchSeen[text],
        name,
      )
      samples.push((seen ?? Number.NaN) - sent)
      await saved(writer.page)
    }
    await writer.context.close()
    await reader.context.close()
    return [
      {
        what: 'edit of somebody else painted, p95',
        value: percentile(samples, 0.95),
        unit: 'ms',
        goal: 60,
        samples,
        remark: `p50 ${percentile(samples, 0.5).toFixed(1)}, max ${percentile(samples, 1).toFixed(1)}`,
      },
    ]
  },
}

/** The figure that is written must be in sight of both. */
async function inSight(page: Page): Promise<void> {
  await page.locator('.react-flow__node[data-id="state-0003"]').waitFor()
}

/** When the last Enter was pressed, on the clock both windows share. */
async function stampEnter(page: Page): Promise<void> {
  await page.evaluate(() => {
    const held = window as unknown as { benchEnter: number }
    addEventListener(
      'keydown',
      (event) => {
        if (event.key === 'Enter') held.benchEnter = performance.timeOrigin + performance.now()
      },
      { capture: true },
    )
  })
}

/** For each name the card gets, the frame in which it is shown. */
async function watchNames(page: Page): Promise<void> {
  await page.evaluate(() => {
    const held = window as unknown as { benchSeen: Record<string, number> }
    held.benchSeen = {}
    const card = document.querySelector('.react-flow__node[data-id="state-0003"]')
    if (card === null) throw new Error('the card is not in sight')
    new MutationObserver(() => {
      const name = card.querySelector('p')?.textContent ?? ''
      // Told before the frame is painted; the callback of the next one comes after.
      requestAnimationFrame(() =>
        requestAnimationFrame(() => {
          held.benchSeen[name] ??= performance.timeOrigin + performance.now()
        }),
      )
    }).observe(card, { subtree: true, childList: true, characterData: true })
  })
}
