import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Page } from '@playwright/test'

const folder = path.resolve(import.meta.dirname, 'results', 'profiles')

/** Does something while the page's processor profile is taken; without a name it is only done. */
export async function profiled<T>(
  page: Page,
  name: string | undefined,
  act: () => Promise<T>,
): Promise<T> {
  if (name === undefined) return await act()
  const browser = await page.context().newCDPSession(page)
  await browser.send('Profiler.enable')
  await browser.send('Profiler.start')
  const result = await act()
  const { profile } = await browser.send('Profiler.stop')
  await browser.detach()
  mkdirSync(folder, { recursive: true })
  writeFileSync(path.join(folder, `${name}.cpuprofile`), JSON.stringify(profile))
  return result
}
