import { expect, test, type Page } from '@playwright/test'
import { desktop, person, phone, sampleModel, type PersonaId } from './people/person.ts'

/** The main screens as pictures. They are taken before any story has changed the sample (playwright.config.ts). */
const screens = {
  home: '',
  gallery: '/models/new',
  flow: '/models/MODEL/flow',
  'flow-risk': '/models/MODEL/flow?lens=risk',
  'flow-layer': '/models/MODEL/flow?lens=layer',
  'flow-list': '/models/MODEL/flow?as=list',
  ba: '/models/MODEL/ba',
  matrix: '/models/MODEL/attributes?tab=matrix',
  values: '/models/MODEL/attributes?tab=table',
  trace: '/models/MODEL/attributes?tab=trace',
  risks: '/models/MODEL/risks',
  responsibility: '/models/MODEL/responsibility',
  agreement: '/models/MODEL/agreement',
} as const
const onThePhone = ['home', 'flow', 'values', 'agreement'] as const

const readers: readonly { readonly who: PersonaId; readonly lang: string }[] = [
  { who: 'tanaka', lang: 'ja' },
  { who: 'emma', lang: 'en' },
]

for (const { who, lang } of readers) {
  test(`[E-62] the main screens look as they did: ${lang}`, async ({ browser }) => {
    const { page } = await person(browser, who, desktop)
    const address = await sampleModel({ page })
    for (const [name, path] of Object.entries(screens)) {
      await arrive(page, inside(address, path))
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme })
        await looksAsBefore(page, `${name}-${lang}-${colorScheme}.png`)
      }
      await page.emulateMedia({ colorScheme: 'light' })
    }
  })

  test(`[E-62] the main screens look as they did: ${lang}, on a phone`, async ({ browser }) => {
    const { page } = await person(browser, who, phone)
    const address = await sampleModel({ page })
    for (const name of onThePhone) {
      await arrive(page, inside(address, screens[name]))
      await looksAsBefore(page, `${name}-${lang}-phone.png`)
    }
  })
}

function inside(at: { workspace: string; model: string }, path: string): string {
  return `/w/${at.workspace}${path.replace('MODEL', at.model)}`
}

async function looksAsBefore(page: Page, baseline: string) {
  await test.step(baseline, async () => {
    await expect.soft(page).toHaveScreenshot(baseline, {
      // The age of the last change is the one thing that differs from day to day.
      mask: [page.locator('article p').getByText(/(前|ago)$/)],
    })
  })
}

/** What the bottom bar counts of the sample. */
const checked = /^(指摘：誤り7・注意87・参考34|Findings: 7 errors, 87 warnings, 34 notes)$/

/** Opens a screen at a fixed hour, until everything is there: no placeholder, no picture under way, the live model where one is expected. */
async function arrive(page: Page, path: string) {
  await page.clock.setFixedTime(new Date('2026-12-01T03:00:00Z'))
  await page.goto(path)
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0)
  if (page.url().includes('/models/') && !page.url().endsWith('/new')) {
    await expect(page.getByText(/^(保存済み|Saved) /)).toBeVisible()
    // What the checks say of the model and of what was decided on it has come.
    await expect(page.getByRole('button', { name: checked })).toBeVisible()
  }
  await page.waitForFunction(() => [...document.images].every((img) => img.complete))
  await page.evaluate(() => document.fonts.ready)
}
