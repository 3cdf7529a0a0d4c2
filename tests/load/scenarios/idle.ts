import { LightClient, type Ledger } from '../client.ts'
import { inGroups, pause } from '../clock.ts'
import { serverNames } from '../codec.ts'
import { round } from '../histogram.ts'
import { rssOf } from '../proc.ts'
import { withServer, type Outcome, type Scenario, type Stage } from './scenario.ts'

const perRoom = 10
const points = [500, 1000, 1500, 2000, 2500, 3000]

export const idle: Scenario = {
  id: 's1',
  title: 'S1 idle connections 500 → 3,000 in rooms of 10',
  servers: serverNames,
  play: async (stage) => await withServer(stage, async (target) => await climb(stage, target)),
}

async function climb(
  stage: Stage,
  target: Parameters<Parameters<typeof withServer>[1]>[0],
): Promise<Outcome> {
  const last = points.at(-1) ?? 0
  const docs = await target.docs(last / perRoom)
  const troubles: string[] = []
  const ledger: Ledger = {
    received: () => {},
    acknowledged: () => {},
    trouble: (what) => troubles.push(what),
  }
  const clients: LightClient[] = []
  const measured: {
    readonly connections: number
    readonly rss: number
    readonly collected: number
  }[] = []
  for (const point of points) {
    const more = Array.from({ length: point - clients.length }, (_, i) => {
      const index = clients.length + i
      return { doc: docs[Math.floor(index / perRoom)] ?? '', index }
    })
    await inGroups(more, async ({ doc, index }) => {
      const client = new LightClient(target, doc, index, ledger)
      clients.push(client)
      await client.open()
    })
    await pause(Math.max(1000, 2000 * stage.scale))
    const rss = rssOf(target.pid)
    process.kill(target.pid, 'SIGUSR2')
    await pause(500)
    measured.push({ connections: clients.length, rss, collected: rssOf(target.pid) })
  }
  for (const client of clients) client.close()
  return {
    figures: {
      'RSS KB/connection': slope(measured.map((m) => [m.connections, m.rss])),
      'RSS KB/connection, garbage collected': slope(
        measured.map((m) => [m.connections, m.collected]),
      ),
    },
    failures: troubles.slice(0, 5),
    remarks: [],
    raw: measured,
  }
}

/** Least squares, in KB for each connection. */
function slope(of: readonly (readonly [x: number, y: number])[]): number {
  const x = mean(of.map(([a]) => a))
  const y = mean(of.map(([, b]) => b))
  const up = of.reduce((sum, [a, b]) => sum + (a - x) * (b - y), 0)
  const down = of.reduce((sum, [a]) => sum + (a - x) ** 2, 0)
  return round(up / down / 1024)
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, v) => sum + v, 0) / values.length
}
