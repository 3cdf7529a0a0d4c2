import { expect, test } from '@playwright/test'
import { isAccessible } from './people/accessible.ts'
import { hasItsParts, person, phone, sampleModel } from './people/person.ts'

const words = '受信箱で答えてもらう分担'

test('[E-141] [F-210] [F-211] [F-213] [F-214] [F-215] [F-216] [F-217] what waits comes to the inbox, is accepted there on a phone, and one chooses how one is told', async ({
  browser,
}) => {
  const tanaka = await person(browser, 'tanaka')
  const sato = await person(browser, 'sato', phone)
  const at = await sampleModel(tanaka)
  await sato.page.goto(`/w/${at.workspace}/inbox`)
  const list = sato.page.getByRole('region', { name: '対応をお待ちしています' })
  await expect(sato.page.getByRole('heading', { name: 'あなたの番です' })).toBeVisible()

  await tanaka.opens(at, 'responsibility')
  const cells = tanaka.page
    .getByRole('button')
    .filter({ has: tanaka.page.getByText('A社、対策「', { exact: false }) })
    .filter({ hasText: '分担なし' })
  await cells.first().click()
  const form = tanaka.page.getByRole('form', { name: 'A社に提案する' })
  await form.locator('label', { hasText: '協力' }).click()
  await form.getByRole('textbox', { name: '担う内容（日本語）' }).fill(words)
  await form.getByRole('button', { name: '提案する', exact: true }).click()

  const row = list.getByRole('listitem').filter({ hasText: words })
  await expect(row.getByText(words)).toBeVisible()
  await expect(sato.page.getByRole('link', { name: /^受信箱（\d+ 件）$/ })).toHaveAttribute(
    'aria-current',
    'page',
  )
  await isAccessible(sato.page)
  const accept = row.getByRole('button', { name: /^引き受ける/ })
  await sato.page.context().setOffline(true)
  await expect(sato.page.getByText(/オフラインのため、最後に受け取った一覧/)).toBeVisible()
  await expect(accept).toBeDisabled()
  await sato.page.context().setOffline(false)
  await expect(accept).toBeEnabled()
  const decline = row.getByRole('button', { name: /^断る/ })
  await accept.press('ArrowRight')
  await expect(decline).toBeFocused()
  await decline.press('Enter')
  await expect(row.getByRole('textbox', { name: /断る理由/ })).toBeFocused()
  await sato.page.keyboard.press('Escape')
  await expect(decline).toBeFocused()
  await decline.press('ArrowLeft')
  await expect(accept).toBeFocused()
  await sato.page.keyboard.press('Enter')
  await expect(row).toHaveCount(0)
  await expect(sato.page.getByText('分担を引き受けました')).toBeVisible()
  await expect(sato.page.locator('#main:focus, #main :focus')).toHaveCount(1)

  await sato.page.goto('/settings')
  const asks = sato.page.getByRole('checkbox', { name: '対応のお願い' })
  await expect(asks).toBeChecked()
  await asks.uncheck()
  await expect(sato.page.getByText('通知の設定を変更しました。')).toBeVisible()
  await isAccessible(sato.page)
  await sato.page.reload()
  await expect(asks).not.toBeChecked()
  await hasItsParts(sato.page)
  await asks.check()
  await expect(sato.page.getByText('通知の設定を変更しました。')).toBeVisible()
})
