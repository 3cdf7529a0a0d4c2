import { expect, test, type Browser, type Page } from '@playwright/test'
import { isAccessible } from './people/accessible.ts'
import { desktop } from './people/person.ts'

const address = `ryo-${process.pid}@two.example`

test('[E-150] [F-256] who takes part in two consortia changes from the rail and from the palette, by keys alone', async ({
  browser,
}) => {
  const page = await newcomer(browser)
  const first = await founded(page, '国内の連携')
  await expect(page.getByRole('link', { name: 'コンソーシアムの一覧' })).toBeVisible()
  const second = await founded(page, '越境の連携')

  await page
    .getByRole('button', { name: /コンソーシアムを切り替える（表示中：越境の連携）/ })
    .focus()
  await page.keyboard.press('Enter')
  const menu = page.getByRole('menu')
  await expect(menu.getByRole('menuitem')).toHaveCount(3)
  await expect(menu.getByRole('menuitem', { name: /越境の連携.*表示中/ })).toBeVisible()
  // The open menu lies over the rail.
  await isAccessible(page, { behind: 'nav' })
  await menu.getByRole('menuitem', { name: /国内の連携/ }).press('Enter')
  await page.waitForURL(first)

  await expect(page.getByRole('button', { name: /表示中：国内の連携/ })).toBeVisible()
  await page.keyboard.press('Control+k')
  await page.keyboard.type('越境の連携')
  await page.keyboard.press('Enter')
  await page.waitForURL(second)
})

/** Somebody of this story alone: the people of the sample stay in one consortium for the others. */
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

async function founded(page: Page, name: string): Promise<string> {
  await page.goto('/w')
  await page.getByRole('button', { name: 'コンソーシアムを作る' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox', { name: 'コンソーシアムの名前' }).fill(name)
  await dialog.getByRole('textbox', { name: 'あなたの組織の名前' }).fill('二つの社')
  await dialog.getByRole('textbox', { name: '短い呼び名' }).fill('二社')
  await dialog.getByRole('button', { name: 'コンソーシアムを作る' }).click()
  await page.waitForURL(/\/w\/[0-9a-f-]{36}$/)
  return page.url()
}
