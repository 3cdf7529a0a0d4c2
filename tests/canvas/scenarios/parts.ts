import type { Page } from '@playwright/test'
import type { Model } from '#lib/model/model.ts'
import { riskyModel } from '#tests/agreement/signed-model.ts'
import { Dice } from '#tests/support/dice.ts'
import { percentile } from '../frames.ts'
import { pageRests, saved } from '../hands.ts'
import { profiled } from '../profile.ts'
import { organisationsUntil } from './organisations.ts'
import type { Measured, Scenario } from './scenario.ts'

const risks = 300
const organisations = 12
const opened = 5
const offered = 15

/**
 * The matrix of responsibilities with 300 risks and twelve organisations: from the click on its step to the paint of its rows, the page
 * resting before; and from the server's answer to the paint of the cell, each time somebody proposes a part.
 */
export const parts: Scenario = {
  id: 'parts',
  title: `Matrix of responsibilities, ${risks} risks × ${organisations} organisations`,
  async play({ house, options }) {
    const content = riskyModel(risks, new Dice(7))
    const address = await house.model(content)
    const { page, context } = await house.visit('tanaka')
    const workspace = await house.workspace()
    await organisationsUntil(house, page, { count: organisations, workspace })
    await everybodyTakesPart(page, address, stakeholdersOf(content))
    await page.goto(`${address}/responsibility`)
    await page.locator('[data-at="0,0"]').waitFor({ timeout: 60_000 })
    const orgs = (await page.locator('thead th').count()) - 1
    if (orgs !== organisations) throw new Error(`${orgs} columns instead of ${organisations}`)
    const opens: number[] = []
    for (let n = 0; n < opened; n += 1) {
      await page.locator('a[href$="/risks"]').first().click()
      await page.waitForURL(/\/risks/)
      await pageRests(page)
      opens.push(await openingOf(page))
    }
    await pageRests(page)
    const painted = await profiled(page, options.profile ? 'parts' : undefined, async () => {
      return await proposals(page)
    })
    const rows = await page.locator('tr[data-index]').count()
    await context.close()
    const columns = `${risks} risks × ${orgs} organisations`
    return [
      figure(`${columns}, open, p95`, opens, 300),
      figure(`${columns}, answer to paint, p95`, painted, 32),
      { what: `${columns}, rows in the document`, value: rows, unit: 'rows', goal: 60 },
    ]
  },
}

function figure(what: string, samples: readonly number[], goal: number): Measured {
  const value = percentile(samples, 0.95)
  const remark = `p50 ${percentile(samples, 0.5).toFixed(1)}, max ${percentile(samples, 1).toFixed(1)}`
  return { what, value, unit: 'ms', goal, samples, remark }
}

const stakeholdersOf = ({ stakeholders }: Model) =>
  Object.keys(stakeholders).filter((id) => stakeholders[id]?.kind === 'organization')

/** The stakeholders are the organisations of the consortium, in turn, so that each has a column and is asked for its part. */
async function everybodyTakesPart(
  page: Page,
  address: string,
  stakeholders: readonly string[],
): Promise<void> {
  const [, , workspaceId = '', , modelId = ''] = address.split('/')
  await page.evaluate(
    async ({ here, ids }) => {
      const input = encodeURIComponent(JSON.stringify({ json: { workspaceId: here.workspaceId } }))
      const answer = await fetch(`/api/trpc/workspace.orgs?input=${input}`)
      const told = (await answer.json()) as { result: { data: { json: { id: string }[] } } }
      const orgs = told.result.data.json
      for (const [n, stakeholderId] of ids.entries()) {
        const orgId = orgs[n % orgs.length]?.id
        const mapped = await fetch('/api/trpc/model.mapStakeholder', {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ json: { ...here, stakeholderId, orgId } }),
        })
        if (mapped.status !== 200) throw new Error(await mapped.text())
      }
    },
    { here: { workspaceId, modelId }, ids: stakeholders },
  )
}

/** Milliseconds from the click to the paint after the rows stand in the document. */
async function openingOf(page: Page): Promise<number> {
  await page.evaluate(() => {
    addEventListener(
      'click',
      (event) => {
        const look = () => {
          if (document.querySelector('[data-at="0,0"]') === null) requestAnimationFrame(look)
          else
            requestAnimationFrame((now) =>
              Object.assign(window, { benchOpened: now - event.timeStamp }),
            )
        }
        requestAnimationFrame(look)
      },
      { capture: true, once: true },
    )
    Object.assign(window, { benchOpened: undefined })
  })
  await page.locator('a[href$="/responsibility"]').first().click()
  await page.waitForFunction(() => (window as unknown as Opened).benchOpened !== undefined)
  return await page.evaluate(() => (window as unknown as Opened).benchOpened ?? NaN)
}

interface Opened {
  readonly benchOpened?: number
}

/** Milliseconds from the end of the answer that brought a new part to the frame after its cell shows it. */
async function proposals(page: Page): Promise<readonly number[]> {
  const painted: number[] = []
  for (let row = 1; row <= offered; row += 1) {
    const at = `${row},1`
    await page.locator(`[data-at="${at}"]`).click()
    const form = page.getByRole('form')
    await form.locator('label', { hasText: '実施' }).first().click()
    await form.getByRole('textbox').first().fill('提供の前に確かめる')
    await pageRests(page)
    await watch(page, at)
    await form.getByRole('button', { name: '提案する', exact: true }).click()
    await page.waitForFunction(() => (window as unknown as Painted).benchPainted !== undefined)
    painted.push(await page.evaluate(() => (window as unknown as Painted).benchPainted ?? NaN))
    await saved(page)
  }
  return painted
}

interface Painted {
  readonly benchPainted?: number
}

async function watch(page: Page, at: string): Promise<void> {
  await page.evaluate((place) => {
    Object.assign(window, { benchPainted: undefined })
    performance.clearResourceTimings()
    const look = () => {
      const isShown =
        document.querySelector(`[data-at="${place}"] [data-status="proposed"]`) !== null
      if (!isShown) return void requestAnimationFrame(look)
      const answers = performance.getEntriesByType('resource') as PerformanceResourceTiming[]
      const ends = answers
        .filter(({ name }) => name.includes('agreement.list'))
        .map(({ responseEnd }) => responseEnd)
      requestAnimationFrame((now) =>
        Object.assign(window, { benchPainted: now - Math.max(...ends) }),
      )
    }
    requestAnimationFrame(look)
  }, at)
}
