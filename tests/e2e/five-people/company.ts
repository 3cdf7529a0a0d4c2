import { randomUUID } from 'node:crypto'
import type { Browser, BrowserContext } from '@playwright/test'
import { templates } from '#lib/catalog/templates.ts'
import type { Model } from '#lib/model/model.ts'
import { brings, byMail, founds, introduces, invites, joins } from '../people/consortium.ts'
import { withDevice, type Device, type Passkey } from '../people/device.ts'
import { desktop, enters, type ModelAddress, type Person } from '../people/person.ts'

export const title = '五人の合意'

const organisations = {
  PF: { name: { ja: 'PF事業者', en: 'Platform company' }, short: { ja: 'PF', en: 'PF' } },
  A: { name: { ja: 'A社', en: 'Company A' }, short: { ja: 'A社', en: 'A' } },
  B: { name: { ja: 'B社', en: 'Company B' }, short: { ja: 'B社', en: 'B' } },
  C: { name: { ja: 'C社', en: 'Company C' }, short: { ja: 'C社', en: 'C' } },
}
const names = { tanaka: '田中', sato: '佐藤', takahashi: '高橋', mori: '森', emma: 'Emma' }
type Who = keyof typeof names

// Addresses of this run alone: a sign-in mail is sent to an address only a few times.
const run = randomUUID().slice(0, 8)
const sessions = new Map<Who, Awaited<ReturnType<BrowserContext['storageState']>>>()
const passkeys = new Map<Who, readonly Passkey[]>()

interface Hall {
  readonly browser: Browser
  readonly baseURL: string | undefined
}

/** Signs in anew, by a mail. */
export async function arrives({ browser, baseURL }: Hall, who: Who, viewport = desktop) {
  const come = await enters(browser, { viewport, baseURL: named(baseURL) }, (page) =>
    byMail(page, `${who}-${run}@five.example`),
  )
  sessions.set(who, await come.page.context().storageState())
  return come
}

/** Comes back in a new window, with the passkeys of before. */
export async function returns({ browser, baseURL }: Hall, who: Who, viewport = desktop) {
  const storageState = sessions.get(who)
  const options = { viewport, baseURL: named(baseURL), ...(storageState && { storageState }) }
  return await enters(browser, options, async (page) => {
    await withDevice(page, passkeys.get(who))
  })
}

/** Holds on to the passkeys of a device as they are now. */
export async function keeps(who: Who, device: Device): Promise<void> {
  passkeys.set(who, await device.keys())
}

type Arrived = Readonly<Record<Exclude<Who, 'takahashi'>, Person>>

/** Four organisations come together around a flow; A社 with a second person. */
export async function assembles(hall: Hall, arrived: Arrived): Promise<ModelAddress> {
  const { tanaka, sato, mori, emma } = arrived
  await introduces(tanaka.page, names.tanaka, 'ja')
  const workspace = await founds(tanaka.page, `五人の連携 ${run}`, organisations.PF)
  const join = async ({ page }: Person, who: Who, org: 'A' | 'B' | 'C') => {
    const roles = ['orgAdmin', 'editor', 'approver'] as const
    const token = await invites(tanaka.page, workspace, 'organization', roles)
    await joins(page, token, names[who], organisations[org])
  }
  await join(sato, 'sato', 'A')
  await join(mori, 'mori', 'B')
  await join(emma, 'emma', 'C')
  await introduces(emma.page, names.emma, 'en')
  const takahashi = await arrives(hall, 'takahashi')
  const token = await invites(sato.page, workspace, 'person', ['editor'])
  await joins(takahashi.page, token, names.takahashi)
  await takahashi.page.close()
  return await brings(tanaka.page, workspace, twoRisks(templates['uc2-elderly'].model))
}

/** Passkeys work at a name only. */
function named(baseURL: string | undefined): string {
  const url = new URL(baseURL ?? '')
  url.hostname = 'localhost'
  return url.origin
}

/** Two risks of the elderly-support flow, with one measure each. */
function twoRisks({ meta, risks, measures, ...rest }: Model): Model {
  const only = <T>(all: Readonly<Record<string, T>>, ids: readonly string[]) =>
    Object.fromEntries(Object.entries(all).filter(([id]) => ids.includes(id)))
  return {
    ...rest,
    meta: { ...meta, title: { ja: title, en: 'Five people agree' } },
    risks: only(risks, ['r1', 'r2']),
    measures: only(measures, ['m1', 'm2']),
  }
}
