import { expect, test, type Browser, type Page } from '@playwright/test'
import { fitsItsWidth, isAccessible } from './people/accessible.ts'
import { figure } from './people/canvas.ts'
import { desktop, person, sampleModel } from './people/person.ts'

// One address a run: a sign-in mail is sent to an address only a few times.
const address = `gallery-${process.pid}@g.example`

test('[E-34] a consortium without models is offered the use cases; one chooses what to keep and stands in the model', async ({
  browser,
}) => {
  const page = await newcomer(browser)
  await foundConsortium(page)
  const home = page.url()
  await expect(page.getByRole('heading', { name: '何から始めますか' })).toBeVisible()
  const offered = page.getByRole('link', { name: /^使用例 \d/ })
  await expect(offered).toHaveCount(4)
  await arePainted(page, 4)
  await isAccessible(page)

  await offered.first().click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('checkbox', { name: 'リスクと対策' })).toBeDisabled()
  await dialog.getByRole('button', { name: '閉じる' }).click()
  await arePainted(page, 8)
  await isAccessible(page)
  await fitsItsWidth(page)

  await page.getByRole('button', { name: /^「使用例 1.*の中を見る$/ }).click()
  await expect(dialog.getByRole('region', { name: 'データ', exact: true })).toContainText(
    '統合販売データ',
  )
  await isAccessible(page)
  await dialog.getByRole('button', { name: 'コピーして始める' }).click()
  await dialog.getByRole('textbox', { name: '題名', exact: true }).fill('当社の販売データ')
  await dialog.getByRole('checkbox', { name: '属性（3-2 の表）' }).uncheck()
  await isAccessible(page)
  await dialog.getByRole('button', { name: 'コピーして始める' }).click()

  await page.waitForURL(/\/models\/[0-9a-f-]{36}\/flow/)
  await expect(figure(page, 'merged')).toBeVisible()
  const model = await modelOf(page)
  // Also for who reads English: the template's title in English is not that of the copy.
  expect(model.meta.title).toEqual({ ja: '当社の販売データ' })
  expect(Object.keys(model.bas)).toHaveLength(4)
  expect(model.attributes).toEqual({})

  await page.goto(`${home}/models/new`)
  await page.getByRole('button', { name: '「共同利用」をコピーして始める' }).click()
  await dialog.getByRole('button', { name: 'コピーして始める' }).click()
  await page.waitForURL(/\/models\/[0-9a-f-]{36}\/flow/)
  await expect(figure(page, 'shared-b')).toBeVisible()
  expect(Object.keys((await modelOf(page)).states)).toHaveLength(5)
})

test('[E-57] a model of the consortium is looked at and copied without what one leaves out', async ({
  browser,
}) => {
  const tanaka = await person(browser, 'tanaka')
  const { page } = tanaka
  const { workspace, model } = await sampleModel(tanaka)
  await page.goto(`/w/${workspace}/models/new?look=${model}`)
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText('このコンソーシアムのモデルです')
  await expect(dialog.getByRole('region', { name: 'データ', exact: true })).toContainText(
    '高次データ',
  )
  await isAccessible(page)
  await dialog.getByRole('button', { name: 'コピーして始める' }).click()
  await expect(dialog.getByRole('textbox', { name: '題名', exact: true })).toHaveValue(/（写し）$/)
  await dialog.getByRole('checkbox', { name: 'リスクと対策' }).uncheck()
  const begun = performance.now()
  await dialog.getByRole('button', { name: 'コピーして始める' }).click()
  await page.waitForURL(/\/models\/[0-9a-f-]{36}\/flow/)
  await expect(figure(page, 'int-A')).toBeVisible()
  test.info().annotations.push({
    type: 'measured',
    description: `a copy opened in ${Math.round(performance.now() - begun)} ms`,
  })
  const copy = await modelOf(page)
  expect(copy.meta.title.ja).toMatch(/（写し）$/)
  expect(Object.keys(copy.bas)).toHaveLength(7)
  expect(copy.risks).toEqual({})
})

/** Somebody who takes part in nothing yet, signed in by a link in a mail. */
async function newcomer(browser: Browser): Promise<Page> {
  const page = await (await browser.newContext({ viewport: desktop })).newPage()
  await page.goto('/sign-in')
  await page.getByRole('textbox', { name: 'メールアドレス' }).fill(address)
  await page.getByRole('button', { name: 'メールでリンクを受け取る' }).click()
  await expect(page.getByRole('region', { name: 'メールをお送りしました' })).toBeVisible()
  await page.goto('/outbox')
  const mail = page.getByRole('listitem').filter({ hasText: address }).first()
  await mail.getByRole('link', { name: 'リンクを開く' }).click()
  await page.getByRole('button', { name: 'サインインする' }).click()
  await page.waitForURL(/\/w$/)
  return page
}

/** A consortium of one's own, without any model. */
async function foundConsortium(page: Page) {
  await page.goto('/w')
  await page.getByRole('button', { name: 'コンソーシアムを作る' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox', { name: 'コンソーシアムの名前' }).fill('試しの場')
  await dialog.getByRole('textbox', { name: 'あなたの組織の名前' }).fill('試し社')
  await dialog.getByRole('textbox', { name: '短い呼び名' }).fill('試し')
  await dialog.getByRole('button', { name: 'コンソーシアムを作る' }).click()
  await page.waitForURL(/\/w\/[0-9a-f-]{36}$/)
}

/** So many pictures of templates are there and were drawn by the server. */
async function arePainted(page: Page, count: number) {
  const pictures = page.locator('img[src^="/api/pictures/templates/"]')
  await expect(pictures).toHaveCount(count)
  for (const picture of await pictures.all()) {
    await picture.scrollIntoViewIfNeeded()
    await expect
      .poll(() => picture.evaluate((img) => (img as HTMLImageElement).naturalWidth))
      .toBeGreaterThan(300)
  }
}

async function modelOf(page: Page) {
  const id = /models\/([0-9a-f-]{36})/.exec(page.url())?.[1] ?? ''
  const answer = await page.request.get(`/api/v1/models/${id}`)
  expect(answer.status()).toBe(200)
  const { model } = (await answer.json()) as {
    model: {
      meta: { title: { ja: string } }
      bas: object
      states: object
      attributes: object
      risks: object
    }
  }
  return model
}
