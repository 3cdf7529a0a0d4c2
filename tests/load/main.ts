import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { goalsOf, type Numbers } from './goals.ts'
import { openHouse } from './house.ts'
import { median } from './measure.ts'
import { planOf } from './plan.ts'
import { report } from './report.ts'
import type { Name } from './target.ts'

const { values } = parseArgs({
  options: {
    repeat: { type: 'string', default: '3' },
    scale: { type: 'string', default: '1' },
    only: { type: 'string', default: '' },
    servers: { type: 'string', default: '' },
    seed: { type: 'string', default: '1' },
  },
})

const peers = path.join(import.meta.dirname, 'peers')
if (!existsSync(path.join(peers, 'node_modules'))) {
  say('installing the servers to compare with')
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--prefix', peers], {
    stdio: 'inherit',
  })
  if (status !== 0) throw new Error('the peers could not be installed')
}
// The generator and the database it starts share core 1; each server is alone on core 0.
spawnSync('taskset', ['-a', '-p', '-c', '1', String(process.pid)])

const plan = planOf(Number(values.scale)).filter(({ name }) =>
  values.only.split(',').some((part) => name.includes(part)),
)
const found: Record<string, Partial<Record<Name, Numbers[]>>> = {}
const house = await openHouse()
const random = chance(Number(values.seed))
const raw = {
  tight: median(await house.rawCommits(500, 0)),
  paced: median(await house.rawCommits(200, 25)),
}
for (let round = 0; round < Number(values.repeat); round += 1) {
  for (const scenario of plan) {
    const { name, servers } = scenario
    const chosen = servers.filter(
      (server) => values.servers === '' || values.servers.includes(server),
    )
    // Who comes first changes from round to round.
    const turned = chosen.map((_, i) => chosen[(i + round) % chosen.length] ?? 'ours')
    for (const server of turned) {
      const numbers = await scenario.run(server, house, random)
      const own = (found[name] ??= {})
      own[server] = [...(own[server] ?? []), numbers]
      say(`${round + 1} ${name} · ${server}: ${line(numbers)}`)
    }
  }
}
await house.close()
const goals = goalsOf(found, raw.paced)
const at = new Date().toISOString()
process.stdout.write(`\n${report({ at, options: values, rawCommitMs: raw, found, goals })}\n`)
const broken = Object.values(found)
  .flatMap((servers) => servers.ours ?? [])
  .filter((n) => (n['lost'] ?? 0) > 0)
if (broken.length > 0) {
  say('ours lost updates: this run does not count')
  process.exitCode = 1
}

function line(numbers: Numbers): string {
  return Object.entries(numbers)
    .map(([key, value]) => `${key} ${Math.round(value * 100) / 100}`)
    .join(' · ')
}

function say(text: string): void {
  process.stdout.write(`[load] ${text}\n`)
}

/** A seeded generator (mulberry32), so that kills fall at the same moments. */
function chance(seed: number): () => number {
  let a = seed >>> 0
  return () => {
    a = (a + 0x6d_2b_79_f5) >>> 0
    let t = Math.imul(a ^ (a >>> 15), 1 | a)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}
