import { expect, type Page, test } from '@playwright/test'
import { fitsItsWidth, isAccessible } from './people/accessible.ts'
import { withDevice } from './people/device.ts'
import { person, phone } from './people/person.ts'

/** The next removal is answered as if the last proof were too long ago. */
async function asAfterAWhile(page: Page): Promise<void> {
  const app = { code: 'refused', reason: 'passkey', details: { why: 'not-fresh' } }
  const data = { code: 'UNPROCESSABLE_CONTENT', httpStatus: 422, path: 'passkeys.remove', app }
  const error = { json: { message: 'passkey', code: -32_600, data } }
  await page.route(
    '**/api/trpc/passkeys.remove*',
    (route) => route.fulfill({ status: 422, json: [{ error }] }),
    {
      times: 1,
    },
  )
}

test('[E-138] [F-180] [F-181] [F-182] [F-183] [F-184] a passkey is added, named, proves its person and is removed, by keyboard; where none can be used it is said', async ({
  browser,
  baseURL,
}) => {
  const { page: atAddress } = await person(browser, 'sato')
  const context = atAddress.context()
  const settings = new URL('/settings', baseURL)
  settings.hostname = 'localhost'
  await atAddress.goto('/settings')
  await expect(atAddress.getByText(`パスキーは ${settings.origin} でだけ使えます`)).toBeVisible()
  await expect(atAddress.getByRole('button', { name: 'パスキーを追加' })).toHaveCount(0)

  const door = new URL('/api/demo/session', settings).href
  expect((await atAddress.request.post(door, { data: { persona: 'sato' } })).ok()).toBe(true)
  const without = await context.newPage()
  await without.addInitScript(() => {
    Object.defineProperty(window, 'PublicKeyCredential', { value: undefined })
  })
  await without.goto(settings.href)
  await expect(without.getByText('このブラウザー、またはこの接続では')).toBeVisible()

  const page = await context.newPage()
  await page.setViewportSize(phone)
  await withDevice(page)
  await page.goto(settings.href)
  await expect(page.getByText('登録したパスキーはありません')).toBeVisible()
  await isAccessible(page)
  const add = page.getByRole('button', { name: 'パスキーを追加' })
  await add.press('Enter')
  await expect(page.getByText('パスキーを追加しました。')).toBeVisible()
  const own = page.getByRole('list', { name: 'パスキー' }).getByRole('listitem')
  await expect(own).toHaveCount(1)
  await expect(own).toContainText('まだ使っていません')
  await own.getByRole('button', { name: /パスキー 1$/ }).press('F2')
  await page.keyboard.type('仕事用の電話')
  await page.keyboard.press('Enter')
  await expect(own.getByRole('button', { name: /仕事用の電話$/ })).toBeVisible()
  await add.press('Enter')
  await expect(page.getByText('この端末のパスキーはすでに登録されています。')).toBeVisible()
  await fitsItsWidth(page)
  await isAccessible(page)

  await asAfterAWhile(page)
  await own.getByRole('button', { name: '「仕事用の電話」を削除' }).press('Enter')
  const question = page.getByRole('alertdialog')
  await expect(question).toContainText('これが最後のパスキーです')
  await question.getByRole('button', { name: '削除' }).press('Enter')
  const proof = page.getByRole('dialog', { name: '本人確認が必要です' })
  await isAccessible(page)
  await proof.getByRole('button', { name: 'パスキーで確認' }).press('Enter')
  await expect(page.getByText('パスキーを削除しました。')).toBeVisible()
  await expect(own).toHaveCount(0)
  await expect(page.getByText('登録したパスキーはありません')).toBeVisible()
})
