import { expect, test } from '@playwright/test'
import { person, sampleModel } from './people/person.ts'

test('[E-30] [P-16] the home shows the real flow of a model in the language of the reader, and to nobody else', async ({
  browser,
  request,
}) => {
  const tanaka = await person(browser, 'tanaka')
  const emma = await person(browser, 'emma')
  const { workspace, model } = await sampleModel(tanaka)
  const readers = [
    { who: tanaka, says: '統合データ', alt: /のデータの流れ$/ },
    { who: emma, says: 'Integrated data', alt: /^Data flow of/ },
  ]
  for (const { who, says, alt } of readers) {
    await who.page.goto(`/w/${workspace}`)
    const card = who.page
      .getByRole('article')
      .filter({ has: who.page.locator(`a[href*="${model}"]`) })
    const picture = card.getByRole('img', { name: alt })
    await picture.scrollIntoViewIfNeeded()
    await expect
      .poll(() => picture.evaluate((img: HTMLImageElement) => img.complete && img.naturalWidth))
      .toBeGreaterThan(400)
    const src = (await picture.getAttribute('src')) ?? ''
    const answer = await who.page.request.get(src)
    expect(answer.headers()['content-type']).toContain('image/svg+xml')
    expect(await answer.text()).toContain(says)
    expect((await request.get(src)).status()).toBe(401)
  }
})
