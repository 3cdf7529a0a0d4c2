import {
  expect,
  test,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
} from '@playwright/test'
import type { Model } from '#lib/model/model.ts'

export type PersonaId = 'sato' | 'takahashi' | 'tanaka' | 'mori' | 'suzuki' | 'kansa' | 'emma'
type Step =
  | 'flow'
  | 'ba'
  | 'attributes'
  | 'risks'
  | 'responsibility'
  | 'agreement'
  | 'revisions'
  | 'history'

/** Somebody who is signed in. */
interface Visitor {
  readonly page: Page
}

/** One person of the sample in a browser of their own. */
export interface Person extends Visitor {
  /** opens a step of a model and waits until the live model is there */
  opens(model: ModelAddress, step: Step, query?: string): Promise<void>
  /** waits until everything this person changed is durable */
  isSaved(): Promise<void>
}

export interface ModelAddress {
  readonly workspace: string
  readonly model: string
}

export const desktop = { width: 1440, height: 900 }
export const phone = { width: 390, height: 844 }

const open = new Map<BrowserContext, string>()

/** Windows of stories that are over are closed: they would go on working beside the next one. */
async function leaveEarlier(): Promise<void> {
  for (const [context, story] of open) {
    if (story === test.info().testId) continue
    open.delete(context)
    await context.close()
  }
}

/** Somebody in a window of their own, come in by a door. */
export async function enters(
  browser: Browser,
  options: BrowserContextOptions,
  door: (page: Page) => Promise<void>,
): Promise<Person> {
  await leaveEarlier()
  const context = await browser.newContext({ viewport: desktop, ...options })
  open.set(context, test.info().testId)
  const page = await context.newPage()
  await door(page)
  return of(page)
}

/** Signs in through the door of the sample, without its screen (E-2 shows that one): most stories begin elsewhere. */
export async function person(
  browser: Browser,
  persona: PersonaId,
  viewport = desktop,
  at: BrowserContextOptions = {},
): Promise<Person> {
  return await enters(browser, { viewport, ...at }, async (page) => {
    const entered = await page.request.post('/api/demo/session', { data: { persona } })
    expect(entered.ok()).toBe(true)
  })
}

/** Signs in, and is on the home. */
export async function atHome(browser: Browser, persona: PersonaId): Promise<Person> {
  const who = await person(browser, persona)
  await who.page.goto('/')
  await who.page.waitForURL(/\/w\/[0-9a-f-]{36}/)
  return who
}

function of(page: Page): Person {
  return {
    page,
    async opens({ workspace, model }, step, query = '') {
      await page.goto(`/w/${workspace}/models/${model}/${step}${query}`)
      await expect(page.getByText(/保存済み|Saved|閲覧のみ|View only/).first()).toBeVisible()
    },
    async isSaved() {
      await expect(page.getByText(/^(保存済み|Saved) /)).toBeVisible()
    },
  }
}

/** Everything that comes when a page is at rest has come: from now on it needs no network for what one may do. */
export async function hasItsParts(page: Page): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('data-parts', 'here')
}

/** The model the sample begins with. */
export async function sampleModel(who: Visitor): Promise<ModelAddress> {
  const { workspaces } = await get<{ workspaces: { id: string }[] }>(who, '/api/v1/workspaces')
  const workspace = first(workspaces).id
  const { models } = await get<{ models: { id: string; template: string | null }[] }>(
    who,
    `/api/v1/workspaces/${workspace}/models`,
  )
  return { workspace, model: first(models.filter((m) => m.template !== null)).id }
}

/** A copy of the sample's model for one test alone, changed as the test needs it, made through the door for programs. */
export async function copyOfSample(
  who: Visitor,
  title: string,
  change: (model: Model) => Model = (model) => model,
): Promise<ModelAddress> {
  const { workspace, model } = await sampleModel(who)
  const exported = await get<{ model: Model }>(who, `/api/v1/models/${model}`)
  const { meta, ...rest } = change(exported.model)
  const copy = {
    ...exported,
    model: { ...rest, meta: { ...meta, title: { ja: title, en: title } } },
  }
  const answer = await who.page.request.post(`/api/v1/workspaces/${workspace}/models`, {
    data: copy,
  })
  expect(answer.status()).toBe(201)
  const { id } = (await answer.json()) as { id: string }
  return { workspace, model: id }
}

async function get<T>(who: Visitor, url: string): Promise<T> {
  const answer = await who.page.request.get(url)
  expect(answer.status()).toBe(200)
  return (await answer.json()) as T
}

function first<T>(list: readonly T[]): T {
  const [one] = list
  if (one === undefined) throw new Error('the sample is empty')
  return one
}
