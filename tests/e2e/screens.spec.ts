import { expect, test, type Page } from '@playwright/test'
import { fitsItsWidth, isAccessible, isLegibleInTheDark } from './people/accessible.ts'
import { desktop, person, phone, sampleModel, type PersonaId } from './people/person.ts'

const inside = [
  '',
  '/members',
  '/inbox',
  '/audit',
  '/models/new',
  '/models/MODEL/flow',
  '/models/MODEL/flow?as=list',
  '/models/MODEL/flow?comments=open',
  '/models/MODEL/flow?lens=layer',
  '/models/MODEL/ba',
  '/models/MODEL/ba?tab=collected',
  '/models/MODEL/ba?tab=conditions&event=t-2',
  '/models/MODEL/ba?tab=gap&left=ba-appi&right=ba-dpa',
  '/models/MODEL/attributes?tab=matrix',
  '/models/MODEL/attributes?tab=table',
  '/models/MODEL/attributes?tab=trace',
  '/models/MODEL/risks',
  '/models/MODEL/risks?tab=register',
  '/models/MODEL/risks?tab=coverage',
  '/models/MODEL/risks?tab=heat',
  '/models/MODEL/responsibility',
  '/models/MODEL/responsibility?tab=carriers',
  '/models/MODEL/agreement',
  '/models/MODEL/agreement?view=board&card=r1',
  '/models/MODEL/agreement?view=list',
  '/models/MODEL/revisions',
  '/models/MODEL/history',
]

const readers: readonly { readonly who: PersonaId; readonly lang: string }[] = [
  { who: 'tanaka', lang: 'ja' },
  { who: 'emma', lang: 'en' },
]

for (const { who, lang } of readers) {
  for (const viewport of [desktop, phone]) {
    test(`[E-1] every screen in ${lang} at ${viewport.width} px: accessible, complete, quiet`, async ({
      browser,
    }) => {
      const me = await person(browser, who, viewport)
      const complaints = listen(me.page)
      const { workspace, model } = await sampleModel(me)
      for (const path of [...inside.map((p) => `/w/${workspace}${p}`), '/w', '/settings']) {
        await me.page.goto(path.replace('MODEL', model))
        await expect(me.page.locator('html')).toHaveAttribute('lang', lang)
        await settled(me.page)
        await test.step(path, async () => {
          await isAccessible(me.page)
          if (viewport === desktop) await isLegibleInTheDark(me.page)
          await fitsItsWidth(me.page)
        })
      }
      expect(complaints).toEqual([])
    })
  }
}

test('[E-2] the door in both languages and the page that is not there: accessible; one click and one is in', async ({
  page,
}) => {
  for (const path of ['/sign-in', '/sign-in/sent', '/outbox', '/invite/unknown', '/nowhere']) {
    await page.goto(path)
    await settled(page)
    await isAccessible(page)
    await fitsItsWidth(page)
  }
  await page.goto('/sign-in')
  await page.getByRole('button', { name: 'English' }).click()
  await expect(page.getByRole('heading', { name: 'Sign in', exact: true })).toBeVisible()
  expect(new URL(page.url()).pathname).toBe('/sign-in')
  await isAccessible(page)
  await page.locator('[data-persona="emma"]').click()
  await page.waitForURL(/\/w\/[0-9a-f-]{36}/)
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
})

/** What is loading has loaded: no skeleton is left, and everything that is shown has been taken over (settings are shown from then on). */
async function settled(page: Page) {
  await page.waitForLoadState('load')
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0)
  await page.waitForFunction(() =>
    [...document.querySelectorAll('main, main :is(a, button, input, h1, h2)')].every((one) =>
      Object.keys(one).some((key) => key.startsWith('__reactFiber$')),
    ),
  )
}

/** Collects what the browser complains about. */
function listen(page: Page): string[] {
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (line) => {
    if (line.type() === 'error') complaints.push(line.text())
  })
  return complaints
}
