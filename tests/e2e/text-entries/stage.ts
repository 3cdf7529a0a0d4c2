import type { Browser, Locator, Page } from '@playwright/test'
import type { WalkedEntry } from '../../support/walked-entries.ts'
import type { ModelAddress } from '../people/person.ts'

/** Where the entries of the product are walked. */
export interface Stage {
  readonly browser: Browser
  readonly page: Page
  readonly sample: ModelAddress
  /** path of a model of its own */
  readonly root: string
}

/** How one comes to the fields of an entry; one at a time, because the next may close the one before. */
export type Stop = (stage: Stage) => AsyncGenerator<Locator>

/** The ways to some of the entries. */
export type Stops = Readonly<Partial<Record<WalkedEntry, Stop>>>

export const box = (page: Page, name: string | RegExp) =>
  page.getByRole('textbox', { name, exact: typeof name === 'string' }).first()
export const cell = (page: Page, row: string, column: string) =>
  page.locator(`td[id$="-${row}-${column}"]`)

/** The editor of a cell, opened by keys. */
export async function editorOf({ page, root }: Stage, where: string, row: string, column: string) {
  await page.goto(`${root}/${where}`)
  await cell(page, row, column).click()
  await page.keyboard.press('Alt+ArrowDown')
}
