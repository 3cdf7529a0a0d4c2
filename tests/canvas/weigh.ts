import { gzipSync } from 'node:zlib'
import type { Page } from '@playwright/test'

/** A script a page asked for. */
interface Script {
  readonly path: string
  /** bytes as sent: compressed by gzip at its usual level */
  readonly bytes: number
}

interface Asked extends Script {
  /** ms since 1970: when the page or a worker of it asked */
  readonly asked: number
}

/** What a page asks for before anybody has touched it. */
export interface Weight {
  /** largest first */
  readonly scripts: readonly Script[]
  /** what it needs to be live */
  readonly bytes: number
  /** what it fetches by itself when it is at rest, for what one may do next */
  readonly atRest: number
  /** bytes of web fonts */
  readonly fonts: number
}

/** Opens an address and weighs what it asks for until one can work on it: until it is at rest, `ready` being there. Each script counts once. */
export async function weigh(page: Page, address: string, ready: string): Promise<Weight> {
  const found = new Map<string, Promise<Asked>>()
  let fonts = 0
  page.on('response', (response) => {
    const { pathname } = new URL(response.url())
    const kind = response.request().resourceType()
    if (kind === 'font') {
      const sized = response.body().then((body) => (fonts += body.length))
      // It was still on its way when the page was left.
      sized.catch(() => {})
    }
    if (kind !== 'script' && !pathname.endsWith('.js')) return
    const asked = response.request().timing().startTime
    const script = response
      .body()
      .then((body) => ({ path: pathname, bytes: gzipSync(body).length, asked }))
    script.catch(() => {})
    found.set(pathname, script)
  })
  await page.goto(address)
  await page.locator(ready).first().waitFor({ timeout: 60_000 })
  await page.locator('html[data-parts="here"]').waitFor({ state: 'attached', timeout: 60_000 })
  const all = await Promise.all(found.values())
  // What comes later comes for what one may do next: parts nobody sees yet, and pages that links lead to.
  const rest = await page.evaluate(firstAtRest)
  const isBefore = ({ path, asked }: Asked) => rest.ofPage[path] ?? asked < rest.at
  const scripts = all.filter(isBefore).toSorted((a, b) => b.bytes - a.bytes)
  const bytes = sum(scripts)
  return { scripts, bytes, atRest: sum(all) - bytes, fonts }
}

/**
 * When the page was first at rest, by its own mark, in ms since 1970, and what it asked for itself by then, by the same clock: no matter
 * how fast whoever measures looks on. What its workers ask for it does not know.
 */
function firstAtRest() {
  const [mark] = performance.getEntriesByName('at-rest')
  if (mark === undefined) throw new Error('the page was never at rest')
  const asked = performance
    .getEntriesByType('resource')
    .map(({ name, startTime }) => [new URL(name).pathname, startTime < mark.startTime] as const)
  return {
    at: performance.timeOrigin + mark.startTime,
    ofPage: Object.fromEntries(asked) as Record<string, boolean | undefined>,
  }
}

function sum(scripts: readonly Script[]): number {
  return scripts.reduce((total, { bytes }) => total + bytes, 0)
}
