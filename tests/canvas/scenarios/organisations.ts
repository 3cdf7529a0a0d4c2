import type { Page } from '@playwright/test'
import type { House } from '../house.ts'

/** Brings so many organisations into the consortium of the sample, each by an invitation that somebody of it accepts. */
export async function organisationsUntil(
  house: House,
  owner: Page,
  { count, workspace }: { readonly count: number; readonly workspace: string },
): Promise<void> {
  const there = await organisationsIn(owner, workspace)
  for (let n = there; n < count; n += 1) await joins(house, owner, { n, workspace })
  const now = await organisationsIn(owner, workspace)
  if (now !== count) throw new Error(`${now} organisations instead of ${count}`)
}

async function organisationsIn(page: Page, workspace: string): Promise<number> {
  const input = encodeURIComponent(JSON.stringify({ json: { workspaceId: workspace.slice(3) } }))
  const answer = await page.request.get(`/api/trpc/workspace.orgs?input=${input}`)
  const told = (await answer.json()) as { result: { data: { json: readonly unknown[] } } }
  return told.result.data.json.length
}

async function joins(
  house: House,
  owner: Page,
  { n, workspace }: { readonly n: number; readonly workspace: string },
): Promise<void> {
  const address = `bench-${n}@bench.example`
  await owner.goto(`${workspace}/members`)
  await owner.getByRole('button', { name: '組織を招待' }).click()
  const dialog = owner.getByRole('dialog')
  await dialog.getByRole('textbox', { name: '組織の名前' }).fill(`計測${n}社`)
  await dialog.getByRole('textbox', { name: /宛先のメールアドレス/ }).fill(address)
  await dialog.getByRole('button', { name: '招待リンクを作る' }).click()
  const link = await dialog.getByRole('textbox', { name: '招待リンク' }).inputValue()
  const { page, context } = await house.window()
  await page.goto(new URL(link).pathname)
  await page.getByRole('link', { name: /サインイン/ }).click()
  await page.getByRole('textbox', { name: 'メールアドレス' }).fill(address)
  await page.getByRole('button', { name: 'メールでリンクを受け取る' }).click()
  await page.getByRole('region', { name: 'メールをお送りしました' }).waitFor()
  await page.goto('/outbox')
  const mail = page.getByRole('listitem').filter({ hasText: 'サインイン' })
  const opened = mail.filter({ hasText: address }).first()
  await opened.getByRole('link', { name: 'リンクを開く' }).click()
  await page.getByRole('button', { name: 'サインインする' }).click()
  await page.getByRole('textbox', { name: '名前', exact: true }).fill(`計測 ${n}`)
  const short = page.getByRole('textbox', { name: /短い呼び名/ }).first()
  await short.fill(`計${n}`)
  await page.getByRole('button', { name: '参加する' }).click()
  await page.waitForURL(/\/w\/[0-9a-f-]{36}/)
  await context.close()
}
