import { expect, type Page } from '@playwright/test'
import { box, type Stage } from './stage.ts'

let arrived: Promise<Page> | undefined

/** Somebody who has an invitation of a new organisation before them. */
export function invited(stage: Stage): Promise<Page> {
  arrived ??= arrive(stage)
  return arrived
}

async function arrive({ browser, page, sample }: Stage): Promise<Page> {
  const address = `kai-${process.pid}@k.example`
  await page.goto(`/w/${sample.workspace}/members`)
  await page.getByRole('button', { name: '組織を招待' }).click()
  const dialog = page.getByRole('dialog')
  await box(page, '組織の名前').fill('変換K社')
  await dialog.getByRole('textbox', { name: /宛先のメールアドレス/ }).fill(address)
  await dialog.getByRole('button', { name: '招待リンクを作る' }).click()
  const link = await dialog.getByRole('textbox', { name: '招待リンク' }).inputValue()
  const other = await (await browser.newContext()).newPage()
  await other.goto(new URL(link).pathname)
  await other.getByRole('link', { name: /サインイン/ }).click()
  await other.getByRole('textbox', { name: 'メールアドレス' }).fill(address)
  await other.getByRole('button', { name: 'メールでリンクを受け取る' }).click()
  await expect(other.getByRole('region', { name: 'メールをお送りしました' })).toBeVisible()
  await other.goto('/outbox')
  await other
    .getByRole('listitem')
    .filter({ hasText: 'サインイン' })
    .filter({ hasText: address })
    .first()
    .getByRole('link', { name: 'リンクを開く' })
    .click()
  await other.getByRole('button', { name: 'サインインする' }).click()
  return other
}
