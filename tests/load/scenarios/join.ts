import { seedUpdate } from '#lib/doc/seed.ts'
import type { Model } from '#lib/model/model.ts'
import { blank } from '#tests/support/arbitrary-commands.ts'
import { LightClient, type Ledger } from '../client.ts'
import { now, until } from '../clock.ts'
import { Histogram, round } from '../histogram.ts'
import { Observer } from '../observer.ts'
import { usage } from '../proc.ts'
import { schedule } from '../schedule.ts'
import type { Target } from '../servers.ts'
import { withServer, type Outcome, type Scenario } from './scenario.ts'

const joins = 200
const elements = 5000

export const joinStorm: Scenario = {
  id: 's6',
  title: `S6 ${joins} joins within 1 s of a document of ${elements.toLocaleString('en')} elements`,
  servers: ['ours', 'stock', 'hocuspocus'],
  play: async (stage) => await withServer(stage, storm),
}

async function storm(target: Target): Promise<Outcome> {
  const content = largeModel()
  const [doc = ''] = await target.docs(1, content)
  // Somebody is there already, as at the peers who brought the content in.
  const first = new Observer(target, doc, 0)
  await first.synced()
  const troubles: string[] = []
  const ledger: Ledger = {
    received: () => {},
    acknowledged: () => {},
    trouble: (what) => troubles.push(what),
  }
  const clients: { readonly client: LightClient; readonly due: number }[] = []
  const begin = now() + 100
  const before = usage(target)
  await schedule(joins, joins, (k) => {
    const due = begin + (k * 1000) / joins
    return {
      due,
      go: () => {
        const client = new LightClient(target, doc, k, ledger)
        clients.push({ client, due })
        client.open().catch((error: unknown) => troubles.push(String(error)))
      },
    }
  })
  const there = () => clients.filter(({ client }) => !Number.isNaN(client.syncedAt))
  await until(() => there().length === joins, 30_000)
  const after = usage(target)
  const times = new Histogram()
  for (const { client, due } of there()) times.add(client.syncedAt - due)
  const late = new Observer(target, doc, 1)
  await late.synced()
  const wanted = first.content()
  const same = await until(() => late.content() === wanted, 5000)
  const seed = seedUpdate(content).length
  for (const { client } of clients) client.close()
  const short = clients.filter(({ client }) => client.syncedBytes < seed * 0.9).length
  for (const observer of [first, late]) observer.close()
  const failures = [...new Set(troubles)].slice(0, 5)
  if (short > 0) failures.push(`${short} did not get the whole document`)
  if (!same) failures.push('a late provider has other content')
  const { p50, p99, max } = times.summary()
  return {
    figures: {
      'p50 ms': p50,
      'p99 ms': p99,
      'max ms': max,
      'CPU ms/join': round((after.server - before.server) / joins),
    },
    failures,
    remarks: [`document ${Math.round(seed / 1024)} KB`],
    raw: { ...times.summary(), seed },
  }
}

function largeModel(): Model {
  const stakeholders: Record<string, Model['stakeholders'][string]> = {}
  for (let i = 0; i < elements; i += 1) {
    stakeholders[`e${i}`] = {
      kind: 'organization',
      name: { ja: `見守りサービスの担当 ${i}` },
      members: [],
      description: { ja: '高齢者の生活を支える活動に参加し、記録を受け取る。' },
    }
  }
  return { ...blank, stakeholders }
}
