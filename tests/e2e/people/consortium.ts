import { expect, type Page } from '@playwright/test'
import { exportModel } from '#lib/exchange/json.ts'
import type { LocalText } from '#lib/model/local-text.ts'
import type { Model } from '#lib/model/model.ts'
import type { Role } from '#lib/policy/roles.ts'
import type { ModelAddress } from './person.ts'

/*
 * A consortium of one story alone, whose organisations may leave it. Its people come in through the same doors as everybody, without the
 * screens of these (E-15 and E-150 show them).
 */

export interface Organisation {
  readonly name: LocalText
  readonly short: LocalText
}

/** Signs in by the link of a mail; who is new there has an account from then on. */
export async function byMail(page: Page, email: string): Promise<void> {
  const { request } = page
  const { csrfToken } = (await (await request.get('/api/auth/csrf')).json()) as {
    readonly csrfToken: string
  }
  const asked = await request.post('/api/auth/signin/email', {
    form: { email, csrfToken, callbackUrl: '/w' },
    headers: { 'x-auth-return-redirect': '1' },
  })
  expect(asked.ok()).toBe(true)
  await page.goto('/outbox')
  const mail = page.getByRole('listitem').filter({ hasText: email }).first()
  const link = await mail.getByRole('link', { name: 'リンクを開く' }).getAttribute('href')
  const given = Object.fromEntries(new URL(link ?? '').searchParams)
  const entered = await request.post('/api/auth/callback/email', { form: given, maxRedirects: 0 })
  expect(entered.status()).toBe(302)
}

/** Founds a consortium for this organisation. */
export async function founds(page: Page, name: string, organization: Organisation) {
  const input = { name: { ja: name, en: name }, organization }
  return (await ask<{ readonly workspaceId: string }>(page, 'workspace.create', input)).workspaceId
}

/** Invites an organisation, or somebody into one's own; what it gives is shown once, to be handed over. */
export async function invites(
  page: Page,
  workspaceId: string,
  kind: 'organization' | 'person',
  roles: readonly Role[],
): Promise<string> {
  const input = { workspaceId, kind, roles }
  const { link } = await ask<{ readonly link: string }>(page, 'member.invite', input)
  return new URL(link).pathname.replace('/invite/', '')
}

/** Follows an invitation; an organisation that comes in says how it is called. */
export async function joins(page: Page, token: string, name: string, organization?: Organisation) {
  await ask(page, 'member.acceptInvitation', { token, name, ...(organization && { organization }) })
}

/** Says how one is called, and in which language one reads. */
export async function introduces(page: Page, name: string, locale: 'ja' | 'en') {
  await ask(page, 'me.setName', { name })
  await ask(page, 'me.setLocale', { locale })
}

/** A model of this content. */
export async function brings(page: Page, workspace: string, model: Model): Promise<ModelAddress> {
  const answer = await page.request.post(`/api/v1/workspaces/${workspace}/models`, {
    data: JSON.parse(exportModel(model)) as unknown,
  })
  expect(answer.status()).toBe(201)
  return { workspace, model: ((await answer.json()) as { readonly id: string }).id }
}

async function ask<T>(page: Page, procedure: string, input: object): Promise<T> {
  const answer = await page.request.post(`/api/trpc/${procedure}`, { data: { json: input } })
  expect(answer.ok(), `${procedure}: ${await answer.text()}`).toBe(true)
  const { result } = (await answer.json()) as { readonly result: { readonly data: { json: T } } }
  return result.data.json
}
