import { pagesOf } from '../pages.ts'
import { weigh } from '../weigh.ts'
import type { Measured, Scenario } from './scenario.ts'

/** Script before interaction, and web fonts. */
export const weight: Scenario = {
  id: 'weight',
  title: 'What a page loads before anybody touches it',
  async play({ house }) {
    const taken: Measured[] = []
    for (const { name, address, ready, goal } of await pagesOf(house)) {
      const { page, context } = await house.visit('tanaka')
      await page.goto('about:blank')
      const { bytes, fonts } = await weigh(page, address, ready)
      await context.close()
      taken.push(
        { what: `script, ${name}`, value: bytes / 1024, unit: 'KB', goal },
        { what: `web fonts, ${name}`, value: fonts, unit: 'bytes', goal: 0 },
      )
    }
    return taken
  },
}
