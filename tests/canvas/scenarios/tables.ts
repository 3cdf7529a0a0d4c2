import type { Page } from '@playwright/test'
import { framesDuring, paced, percentile } from '../frames.ts'
import { pageRests, saved } from '../hands.ts'
import { modelOf, modelOfDevices } from '../models.ts'
import { profiled } from '../profile.ts'
import type { Scenario } from './scenario.ts'

/** Scrolling a table of 2,000 rows by the wheel; how many rows ever stood in the document. */
export const grid: Scenario = {
  id: 'grid',
  title: 'A table of 2,000 rows',
  async play({ house, options }) {
    const address = await house.model(modelOfDevices(2000))
    const { page, context } = await house.visit('tanaka')
    await page.goto(`${address}/ba?tab=collected`)
    const rows = page.locator('tbody tr[data-index]')
    await rows.first().waitFor({ timeout: 60_000 })
    await pageRests(page)
    await countRows(page)
    const box = await rows.first().boundingBox()
    await page.mouse.move((box?.x ?? 0) + 300, (box?.y ?? 0) + 60)
    const samples = await profiled(page, options.profile ? 'grid-2000' : undefined, async () => {
      return await framesDuring(page, async () => {
        await paced(150, 16, async (i) => {
          await page.mouse.wheel(0, i < 110 ? 90 : -120)
        })
      })
    })
    const most = await page.evaluate(() => (window as unknown as { benchRows: number }).benchRows)
    await context.close()
    const p50 = percentile(samples, 0.5)
    return [
      {
        what: 'table of 2,000 rows, scrolling, p95',
        value: percentile(samples, 0.95),
        unit: 'ms',
        goal: 16.8,
        samples,
        remark: `p50 ${p50.toFixed(1)}, max ${percentile(samples, 1).toFixed(1)}, ${samples.length} frames`,
      },
      { what: 'table of 2,000 rows, rows in the document', value: most, unit: 'rows', goal: 60 },
    ]
  },
}

async function countRows(page: Page): Promise<void> {
  await page.evaluate(() => {
    const held = window as unknown as { benchRows: number }
    held.benchRows = 0
    const look = () => {
      const now = document.querySelectorAll('tbody tr[data-index]').length
      held.benchRows = Math.max(held.benchRows, now)
      requestAnimationFrame(look)
    }
    look()
  })
}

const size = { title: '300×12の表', cards: 300, chips: 12, containers: 6, bas: 12, isPlaced: true }

/**
 * Typing into table 3-2 with 300 data: from the Enter to the paint that shows the words in the cell, as the browser itself times it (Event
 * Timing, in steps of 8 ms), and to the beginning of the frame after that one, which is up to a frame more.
 */
export const matrix: Scenario = {
  id: 'matrix',
  title: 'Matrix of 300 × 12',
  async play({ house, options }) {
    const address = await house.model(modelOf(size))
    const { page, context } = await house.visit('tanaka')
    await page.goto(`${address}/attributes?tab=table`)
    const cell = page.locator('td[data-at="2:1"]')
    await cell.waitFor({ timeout: 60_000 })
    await pageRests(page)
    await timeEnters(page)
    const samples = await profiled(page, options.profile ? 'matrix-300' : undefined, async () => {
      for (let i = 0; i < 20; i += 1) {
        await cell.click()
        await page.keyboard.type(`値${i}`)
        await page.keyboard.press('Enter')
        await page.waitForFunction((n) => {
          const { painted, followed } = (window as unknown as { benchEnters: Enters }).benchEnters
          return painted.length > n && followed.length > n
        }, i)
        await saved(page)
      }
      return await page.evaluate(() => (window as unknown as { benchEnters: Enters }).benchEnters)
    })
    await context.close()
    const figure = (what: string, all: readonly number[]) => ({
      what: `matrix 300 × 12, ${what}, p95`,
      value: percentile(all, 0.95),
      unit: 'ms' as const,
      samples: all,
      remark: `p50 ${percentile(all, 0.5).toFixed(1)}, max ${percentile(all, 1).toFixed(1)}`,
    })
    return [
      { ...figure('edit to paint', samples.painted), goal: 32 },
      { ...figure('edit to the frame after', samples.followed), goal: 33.4 },
    ]
  },
}

/** Of each Enter, milliseconds until the cell was painted with its new words, and until the frame after that began. */
interface Enters {
  readonly painted: number[]
  readonly followed: number[]
}

async function timeEnters(page: Page): Promise<void> {
  await page.evaluate(() => {
    const enters: Enters = { painted: [], followed: [] }
    Object.assign(window, { benchEnters: enters })
    const shownNow = () => document.querySelector('td[data-at="2:1"]')?.textContent
    const timed = new Map<number, number>()
    new PerformanceObserver((list) => {
      for (const { name, startTime, duration } of list.getEntries())
        if (name === 'keydown') timed.set(startTime, duration)
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit)
    addEventListener(
      'keydown',
      (event) => {
        if (event.key !== 'Enter') return
        const shown = shownNow()
        const began = event.timeStamp
        let frames = 0
        const look = () => {
          frames += 1
          if (shownNow() === shown) return void requestAnimationFrame(look)
          const isFirst = frames === 1
          requestAnimationFrame((now) => {
            enters.followed.push(now - began)
            // What is not told took less than the threshold; the browser times the first paint only.
            setTimeout(() => {
              enters.painted.push(isFirst ? (timed.get(began) ?? 16) : now - began)
            }, 300)
          })
        }
        requestAnimationFrame(look)
      },
      { capture: true },
    )
  })
}
