import { cardsDrawn, pageRests, toStep } from '../hands.ts'
import { modelOf } from '../models.ts'
import { profiled } from '../profile.ts'
import { sized } from './gestures.ts'
import type { Scenario } from './scenario.ts'

/** From the press on the step to 1,000 cards drawn, the model being live already. */
export const mount: Scenario = {
  id: 'mount',
  title: 'Mounting 1,000 cards',
  async play({ house, options }) {
    const address = await house.model(modelOf(sized(1000)))
    const { page, context } = await house.visit('tanaka')
    await page.goto(`${address}/flow`)
    await cardsDrawn(page, 1000)
    await toStep(page, 'history')
    await pageRests(page)
    await page.evaluate(() => {
      const held = window as unknown as { benchMount: number }
      addEventListener(
        'click',
        () => {
          const began = performance.now()
          const look = () => {
            const drawing = document.querySelector('[data-far]')?.getAttribute('data-far')
            const cards = document.querySelectorAll('.react-flow__node-card').length
            if (Math.max(cards, Number(drawing ?? 0)) < 1000)
              return void requestAnimationFrame(look)
            // The frame after the one that found them has shown them.
            requestAnimationFrame(() => {
              held.benchMount = performance.now() - began
            })
          }
          requestAnimationFrame(look)
        },
        { capture: true, once: true },
      )
    })
    const value = await profiled(page, options.profile ? 'mount-1000' : undefined, async () => {
      await toStep(page, 'flow')
      await page.waitForFunction(() => 'benchMount' in window, undefined, { timeout: 60_000 })
      return await page.evaluate(() => (window as unknown as { benchMount: number }).benchMount)
    })
    await context.close()
    return [{ what: 'mount 1,000', value, unit: 'ms', goal: 1000 }]
  },
}
