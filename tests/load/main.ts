import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { inspection, rawCommit, selfTest, type Baseline } from './baseline.ts'
import type { ServerName } from './codec.ts'
import { show } from './goals.ts'
import { median, round } from './histogram.ts'
import { buildHouse, type House } from './house.ts'
import { raised } from './limits.ts'
import { readOptions, type Options } from './options.ts'
import { hottest } from './profile.ts'
import { loadAverage, pinMyself } from './proc.ts'
import { markdown, save } from './report.ts'
import type { Played } from './results.ts'
import { idle } from './scenarios/idle.ts'
import { joinStorm } from './scenarios/join.ts'
import { kills } from './scenarios/kill.ts'
import { hotRooms, manyRooms, presence } from './scenarios/rooms.ts'
import type { Scenario, Stage } from './scenarios/scenario.ts'
import { slowReaders } from './scenarios/slow.ts'
import { stepUp } from './scenarios/step-up.ts'
import { endServers, installPeers } from './servers.ts'

/** `npm run bench:collab`: see README.md beside this file. */
const scenarios: readonly Scenario[] = [
  ...hotRooms,
  manyRooms,
  stepUp,
  presence,
  joinStorm,
  slowReaders,
  idle,
  kills,
]

async function main(): Promise<number> {
  const options = readOptions(process.argv.slice(2), path.resolve(import.meta.dirname, 'results'))
  const begin = performance.now()
  const startedAt = new Date().toISOString()
  selfTest()
  // Each real provider listens for the end of the process.
  process.setMaxListeners(0)
  installPeers()
  const pinned = pinMyself()
  const loadBefore = loadAverage()
  say(
    `load average ${loadBefore}; ${pinned ? 'pinned' : 'NOT pinned'}; our caps: ${JSON.stringify(raised)}`,
  )
  const house = await buildHouse()
  const scratch = mkdtempSync(path.join(os.tmpdir(), 'load-'))
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      endServers()
      rmSync(scratch, { recursive: true, force: true })
      void house.stop().finally(() => process.exit(130))
    })
  }
  try {
    const { played, baseline } = await playAll(options, { house, pinned, scratch })
    const seconds = (performance.now() - begin) / 1000
    // Not where it was written: that is a path of this machine.
    const { out, ...told } = options
    const report = { options: told, startedAt, seconds, pinned, loadBefore, baseline, played }
    process.stdout.write(`\n${markdown(report)}\n`)
    if (out !== null) say(`written: ${save(out, report)}`)
    return played.some((p) => p.server === 'ours' && p.outcome.failures.length > 0) ? 1 : 0
  } finally {
    await house.stop()
    rmSync(scratch, { recursive: true, force: true })
  }
}

interface Around {
  readonly house: House
  readonly pinned: boolean
  readonly scratch: string
}

/** Scenario by scenario, so that servers that are compared run close to each other; who is first changes. */
async function playAll(
  options: Options,
  around: Around,
): Promise<{ readonly played: readonly Played[]; readonly baseline: Baseline }> {
  const played: Played[] = []
  const commits: Baseline['commit'][] = []
  const { only, servers, repetitions, scale, seed, kills: killCount } = options
  const chosen = scenarios.filter(
    ({ id }) => only.length === 0 || only.some((name) => id.startsWith(name)),
  )
  for (let repetition = 1; repetition <= repetitions; repetition += 1) {
    commits.push(rawCommit(around.house, around.pinned))
    for (const [nth, scenario] of chosen.entries()) {
      if (scenario.once === true && repetition > 1) continue
      const able = servers.filter((name) => scenario.servers.includes(name))
      for (const name of rotated(able, repetition + nth)) {
        const stage: Stage = {
          ...around,
          name,
          scale,
          seed: seed * 1000 + repetition,
          kills: killCount,
          ...(options.profile
            ? { profile: profileFolder(options, `${scenario.id}-${name}-${repetition}`) }
            : {}),
        }
        played.push(await playOne(scenario, stage, repetition))
      }
    }
  }
  const commit = {
    p50: round(median(commits.map((c) => c.p50))),
    p99: round(median(commits.map((c) => c.p99))),
    paced: round(median(commits.map((c) => c.paced))),
  }
  return { played, baseline: { commit, inspection: inspection() } }
}

/** A new folder beside the results, one for each server that is profiled. */
function profileFolder({ out }: Options, name: string): string {
  const folder = path.join(out ?? os.tmpdir(), 'profiles', name)
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  return folder
}

async function playOne(scenario: Scenario, stage: Stage, repetition: number): Promise<Played> {
  const { id, title } = scenario
  const load = loadAverage()
  const outcome = await scenario.play(stage).catch((error: unknown) => ({
    figures: {},
    failures: [String(error)],
    remarks: [],
    raw: null,
  }))
  if (stage.profile !== undefined) {
    for (const line of hottest(stage.profile)) say(`  ${line}`)
  }
  const told = Object.entries(outcome.figures).map(([name, value]) => `${name} ${show(value)}`)
  say(
    `${repetition} ${id} ${stage.name}: ${[...told, ...outcome.failures, ...outcome.remarks].join(', ')}`,
  )
  return { scenario: id, title, server: stage.name, repetition, load, outcome }
}

function rotated(names: readonly ServerName[], by: number): readonly ServerName[] {
  const at = by % Math.max(1, names.length)
  return [...names.slice(at), ...names.slice(0, at)]
}

function say(text: string): void {
  process.stdout.write(`[load] ${text}\n`)
}

process.exitCode = await main()
