import type { Page } from '@playwright/test'
import { pageRests } from '../hands.ts'
import type { House, Visit } from '../house.ts'
import { modelOf } from '../models.ts'
import type { Measured, Scenario } from './scenario.ts'

const size = {
  title: '300要素の図',
  cards: 150,
  chips: 120,
  containers: 30,
  bas: 6,
  isPlaced: true,
}

/** Opening a model of 300 elements: to interactive when warm, and LCP and CLS with a processor four times slower. */
export const open: Scenario = {
  id: 'open',
  title: 'Opening a model of 300 elements',
  async play({ house }) {
    const address = `${await house.model(modelOf(size))}/flow`
    const warm = await visit(house, address)
    await loaded(warm.page, address)
    const usual = await loaded(warm.page, address)
    const browser = await warm.context.newCDPSession(warm.page)
    await browser.send('Emulation.setCPUThrottlingRate', { rate: 4 })
    const slow = await loaded(warm.page, address)
    await warm.context.close()
    return [
      figure('open 300 elements to interactive, warm', usual.interactive, 900),
      figure('open 300 elements, LCP, CPU ÷ 4', slow.lcp, 1500, `of ${slow.lcpOf}`),
      { ...figure('open 300 elements, CLS', usual.cls, 0.02), unit: '' },
      { ...figure('open 300 elements, CLS, CPU ÷ 4', slow.cls, 0.02), unit: '' },
    ]
  },
}

function figure(what: string, value: number, goal: number, remark?: string): Measured {
  return { what, value, unit: 'ms', goal, ...(remark === undefined ? {} : { remark }) }
}

async function visit(house: House, address: string): Promise<Visit> {
  const visitor = await house.visit('tanaka')
  await visitor.page.addInitScript(watchOpening, address)
  return visitor
}

interface Loaded {
  readonly interactive: number
  readonly lcp: number
  readonly lcpOf: string
  readonly cls: number
}

/** Opens the page anew and says how it went, when it is live and rests. */
async function loaded(page: Page, address: string): Promise<Loaded> {
  await page.goto('about:blank')
  await page.goto(address)
  await page.waitForFunction(() => 'benchLive' in window, undefined, { timeout: 60_000 })
  await pageRests(page)
  return await page.evaluate(() => {
    const held = window as unknown as {
      benchLive: number
      benchLcp: number
      benchLcpOf: string
      benchCls: number
    }
    return {
      interactive: held.benchLive,
      lcp: held.benchLcp,
      lcpOf: held.benchLcpOf,
      cls: held.benchCls,
    }
  })
}

/**
 * In the page, before anything else: the largest paint, the shifts, and the moment from which a hand can do something: the first
 * frame in which all figures are live, each in the document or in the drawing from far, and may be dragged.
 */
function watchOpening(address: string): void {
  if (!location.href.includes(address)) return
  const held = window as unknown as {
    benchLive: number
    benchLcp: number
    benchLcpOf: string
    benchCls: number
  }
  held.benchCls = 0
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      held.benchLcp = entry.startTime
      const { element } = entry as PerformanceEntry & { element?: Element | null }
      held.benchLcpOf = element?.tagName.toLowerCase() ?? 'something gone'
    }
  }).observe({ type: 'largest-contentful-paint', buffered: true })
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & {
      value: number
      hadRecentInput: boolean
    })[])
      if (!entry.hadRecentInput) held.benchCls += entry.value
  }).observe({ type: 'layout-shift', buffered: true })
  const look = () => {
    const drawing = document.querySelector('[data-far]')?.getAttribute('data-far')
    const figures = document.querySelectorAll('.react-flow__node').length
    const isLive =
      Math.max(figures, Number(drawing ?? 0)) >= 300 &&
      document.querySelector('.react-flow__node.draggable') !== null
    if (!isLive) return void requestAnimationFrame(look)
    requestAnimationFrame(() => {
      held.benchLive = performance.now()
    })
  }
  requestAnimationFrame(look)
}
