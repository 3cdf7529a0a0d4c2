import { expect, test } from '@playwright/test'
import { isAccessible } from './people/accessible.ts'
import { atHome } from './people/person.ts'

// One address a run: a sign-in mail is sent to an address only a few times.
const hanasAddress = `hana-${process.pid}@h.example`

test('[E-15] an invitation says who will see what; the invited person signs in by an e-mail link and arrives', async ({
  browser,
}) => {
  const tanaka = await atHome(browser, 'tanaka')
  await tanaka.page.getByRole('link', { name: '組織と参加者' }).click()
  await tanaka.page.getByRole('button', { name: '組織を招待' }).click()
  const dialog = tanaka.page.getByRole('dialog')
  await dialog.getByRole('textbox', { name: '組織の名前' }).fill('見守りサービスH社')
  await dialog.getByRole('textbox', { name: /宛先のメールアドレス/ }).fill(hanasAddress)
  await dialog.getByRole('button', { name: '招待リンクを作る' }).click()
  const link = await dialog.getByRole('textbox', { name: '招待リンク' }).inputValue()

  const context = await browser.newContext()
  const hana = await context.newPage()
  await hana.goto(new URL(link).pathname)
  await expect(hana.getByText(/田中さん（PF事業者）から/)).toBeVisible()
  await expect(hana.getByText('ほかの参加者に見えるもの')).toBeVisible()
  await isAccessible(hana)
  await hana.getByRole('link', { name: /サインイン/ }).click()
  await hana.getByRole('textbox', { name: 'メールアドレス' }).fill(hanasAddress)
  await hana.getByRole('button', { name: 'メールでリンクを受け取る' }).click()
  await expect(hana.getByRole('region', { name: 'メールをお送りしました' })).toBeVisible()

  const mails = await context.newPage()
  await mails.goto('/outbox')
  await mails
    .getByRole('listitem')
    .filter({ hasText: 'サインイン' })
    .filter({ hasText: hanasAddress })
    .first()
    .getByRole('link', { name: 'リンクを開く' })
    .click()
  await mails.getByRole('button', { name: 'サインインする' }).click()
  const organisation = mails.getByRole('textbox', { name: /参加する組織の名前/ }).first()
  await expect(organisation).toHaveValue('見守りサービスH社')
  await mails.getByRole('textbox', { name: '名前', exact: true }).fill('花田')
  await mails
    .getByRole('textbox', { name: /短い呼び名/ })
    .first()
    .fill('H社')
  await mails.getByRole('button', { name: '参加する' }).click()
  await expect(mails.getByRole('heading', { name: '高齢者生活支援コンソーシアム' })).toBeVisible()

  await tanaka.page.reload()
  await expect(tanaka.page.getByText('見守りサービスH社').first()).toBeVisible()
})
