import { expect, type Page } from '@playwright/test'
import { withDevice, type Device } from './device.ts'

/** What stands on the way through a sitting, in the reader's language. */
export const japanese = {
  add: 'パスキーを追加',
  added: 'パスキーを追加しました。',
  next: /^次へ: /,
  changes: '前回から変わったこと',
  sit: '署名する: 署名の回 1',
  look: '自組織の署名を確認する: 署名の回 1',
  approve: '署名する',
  renew: '署名を更新する',
  reject: '差し戻す',
  withdraw: '署名・差し戻しを取り下げる',
  why: /理由（必須。全員が読みます）/,
  receipt: '受領書',
}
type Words = typeof japanese

export const english: Words = {
  add: 'Add a passkey',
  added: 'The passkey was added.',
  next: /^Next: /,
  changes: 'What has changed',
  sit: 'Sign: round of signing 1',
  look: 'Look at your signature: round of signing 1',
  approve: 'Sign',
  renew: 'Renew the signature',
  reject: 'Send it back',
  withdraw: 'Take back what was said',
  why: /required; everybody reads it/,
  receipt: 'Receipt',
}

/** Adds the passkey somebody signs with from now on. */
export async function addsPasskey(page: Page, words: Words): Promise<Device> {
  const device = await withDevice(page)
  await page.goto('/settings')
  await page.getByRole('button', { name: words.add }).click()
  await expect(page.getByText(words.added)).toBeVisible()
  return device
}

interface Saying {
  readonly says?: 'approve' | 'renew' | 'reject' | 'withdraw'
  /** why it is sent back or taken back */
  readonly why?: string
  /** looks at what has changed since the last time */
  readonly seen?: (page: Page) => Promise<void>
  /** looks at the words above the signature */
  readonly chosen?: (page: Page) => Promise<void>
}

/** Goes through a sitting that is open, and leaves the receipt on the screen. */
export async function sits(page: Page, words: Words, saying: Saying = {}): Promise<void> {
  const { says = 'approve', why, seen, chosen } = saying
  const step = page.getByRole('heading', { level: 3, name: /\/ 5|of 5/ })
  const next = page.getByRole('button', { name: words.next })
  await next.click()
  await expect(step).toContainText(words.changes)
  await seen?.(page)
  await next.click()
  await next.click()
  await page.getByRole('radio', { name: words[says], exact: true }).check()
  await chosen?.(page)
  if (why !== undefined) await page.getByRole('textbox', { name: words.why }).fill(why)
  await next.click()
  await page.getByRole('button', { name: words[says], exact: true }).click()
  await expect(page.getByRole('article', { name: words.receipt })).toBeVisible()
}
