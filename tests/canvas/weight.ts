import { freePort } from '#tests/support/program.ts'
import { overfull, overweight } from './budget.ts'
import { cardsDrawn, opensFlow } from './hands.ts'
import { openHouse, type House } from './house.ts'
import { modelOf, modelOfDevices } from './models.ts'
import { pagesOf } from './pages.ts'
import { sized } from './scenarios/gestures.ts'
import { weigh } from './weigh.ts'

/** `npm run test:weight`: what pages load before interaction, and how much stands in a document. Counts and sizes, no times. */
const say = (line: string): void => {
  process.stdout.write(`[weight] ${line}\n`)
}

const house = await openHouse(await freePort(), say)
const wrong: string[] = []
try {
  for (const { name, address, ready, goal, ceiling } of await pagesOf(house)) {
    const { page, context } = await house.visit('tanaka')
    await page.goto('about:blank')
    const weight = await weigh(page, address, ready)
    await context.close()
    const kb = (weight.bytes / 1024).toFixed(1)
    const later = (weight.atRest / 1024).toFixed(1)
    say(
      `${name}: ${kb} KB (at most ${ceiling}, goal ${goal}), ${later} KB more at rest, fonts ${weight.fonts} bytes`,
    )
    wrong.push(...overweight({ name, script: ceiling }, weight))
  }
  wrong.push(...(await counted(house)))
} finally {
  await house.close()
}
for (const line of wrong) say(line)
process.exit(wrong.length === 0 ? 0 : 1)

/** Of a table and of a large picture only a part stands in the document. */
async function counted(at: House): Promise<readonly string[]> {
  const { page, context } = await at.visit('tanaka')
  await page.goto(`${await at.model(modelOfDevices(2000))}/ba?tab=collected`)
  const rows = page.locator('tbody tr[data-index]')
  await rows.first().waitFor({ timeout: 60_000 })
  const shownRows = await rows.count()
  const picture = await at.model(modelOf(sized(1000)))
  await page.goto(`${picture}/flow`)
  await opensFlow(page)
  await cardsDrawn(page, 1000)
  const fromFar = await page.locator('.react-flow__node').count()
  await page.goto(`${picture}/flow?at=-600,-400,1`)
  await opensFlow(page)
  // At first the picture is seen whole; the address is gone to when it is live.
  await page.locator('.react-flow__node').nth(20).waitFor({ state: 'attached', timeout: 60_000 })
  const fromNear = await page.locator('.react-flow__node').count()
  await context.close()
  say(`rows ${shownRows} of 2000; figures of 1,550: ${fromFar} from far, ${fromNear} at 100 %`)
  return [
    ...overfull('rows of a table of 2,000', shownRows, 60),
    ...overfull('figures from far', fromFar, 20),
    ...overfull('figures at 100 %', fromNear, 300),
  ]
}
