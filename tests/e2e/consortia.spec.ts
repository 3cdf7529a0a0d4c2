import { expect, test } from '@playwright/test'
import { isAccessible } from './people/accessible.ts'
import { atHome } from './people/person.ts'

test('[E-150] [F-256] who takes part in two consortia changes from the rail and from the palette, by keys alone', async ({
  browser,
}) => {
  const { page } = await atHome(browser, 'suzuki')
  const first = page.url()
  await expect(page.getByRole('link', { name: 'コンソーシアムの一覧' })).toBeVisible()
  await page.goto('/w')
  await page.getByRole('button', { name: 'コンソーシアムを作る' }).click()
  const dialog = page.getByRole('dialog')
  const texts = dialog.getByRole('textbox')
  await texts.nth(0).fill('越境の連携')
  await texts.nth(2).fill('鈴木商会')
  await texts.nth(4).fill('鈴木')
  await dialog.getByRole('button', { name: 'コンソーシアムを作る' }).click()
  await page.waitForURL((url) => url.href !== first && /\/w\/[0-9a-f-]{36}/.test(url.pathname))
  const second = page.url()

  const rail = page.getByRole('button', {
    name: /コンソーシアムを切り替える（表示中：越境の連携）/,
  })
  await rail.focus()
  await page.keyboard.press('Enter')
  const menu = page.getByRole('menu')
  await expect(menu.getByRole('menuitem')).toHaveCount(3)
  await expect(menu.getByRole('menuitem', { name: /越境の連携.*表示中/ })).toBeVisible()
  await isAccessible(page)
  await menu
    .getByRole('menuitem')
    .filter({ hasNotText: /越境|一覧/ })
    .press('Enter')
  await page.waitForURL(first)

  await page.keyboard.press('Control+k')
  await page.keyboard.type('越境の連携')
  await page.keyboard.press('Enter')
  await page.waitForURL(second)
})
