import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { Book } from '../book.ts'
import { LightClient } from '../client.ts'
import { dice, inGroups, now, pause } from '../clock.ts'
import { Observer } from '../observer.ts'
import { schedule } from '../schedule.ts'
import { start } from '../servers.ts'
import { findStamps } from '../stamp.ts'
import type { Outcome, Scenario, Stage } from './scenario.ts'

const people = 8
const perSecond = 20

interface Score {
  readonly sent: number
  readonly saved: number
  readonly savedLost: number
  readonly seen: number
  readonly seenLost: number
}

/** Everybody goes with the server and nobody comes back with what they had: what is in the server's store counts. */
export const kills: Scenario = {
  id: 's9',
  title: `S9 kill -9 while ${people} write ${perSecond}/s each; peers with their own persistence switched on`,
  servers: ['ours', 'stock', 'hocuspocus'],
  once: true,
  play: async (stage) => {
    const scores: Score[] = []
    const chance = dice(stage.seed)
    const store = path.join(stage.scratch, `${stage.name}-store`)
    mkdirSync(store, { recursive: true })
    for (let i = 0; i < stage.kills; i += 1)
      scores.push(await round(stage, store, 500 + chance() * 2000))
    return outcome(stage, scores)
  },
}

function outcome(stage: Stage, scores: readonly Score[]): Outcome {
  const sum = (of: (score: Score) => number) => scores.reduce((all, score) => all + of(score), 0)
  const figures = {
    kills: scores.length,
    acknowledged: sum((s) => s.saved),
    'acknowledged, then lost': sum((s) => s.savedLost),
    'seen by others': sum((s) => s.seen),
    'seen by others, then lost': sum((s) => s.seenLost),
  }
  const lost = figures['acknowledged, then lost'] + figures['seen by others, then lost']
  return {
    figures,
    failures: stage.name === 'ours' && lost > 0 ? [`${lost} were lost`] : [],
    remarks: [],
    raw: scores,
  }
}

async function round(stage: Stage, store: string, after: number): Promise<Score> {
  const target = await start({ ...stage, store })
  const [doc = ''] = await target.docs(1)
  const book = new Book(people)
  const clients = Array.from({ length: people }, (_, i) => new LightClient(target, doc, i, book))
  await inGroups(clients, async (client) => await client.open())
  const begin = now() + 20
  let dead = false
  const die = async () => {
    await pause(after)
    dead = true
    await target.kill('SIGKILL')
  }
  const killed = die()
  const all = people * perSecond
  await schedule(Math.ceil((after / 1000) * all), all, (k) => {
    const due = begin + (k * 1000) / all
    return {
      due,
      go: () => {
        if (!dead) clients[k % people]?.write(due, 'small', true)
      },
    }
  })
  await killed
  // What was on its way when the server died has arrived by now.
  await pause(100)
  for (const client of clients) client.close()
  const there = await storedIn(stage, store, doc)
  const missing = (writer: number, last: number) =>
    Array.from({ length: last + 1 }, (_, n) => n).filter((n) => !there.has(`${writer} ${n}`)).length
  const each = <T>(of: (writer: number) => T) => clients.map(({ index }) => of(index))
  const total = (values: readonly number[]) => values.reduce((sum, v) => sum + v, 0)
  return {
    sent: total(clients.map((c) => c.sent)),
    saved: total(each((w) => book.savedOf(w) + 1)),
    savedLost: total(each((w) => missing(w, book.savedOf(w)))),
    seen: total(each((w) => book.seenOf(w) + 1)),
    seenLost: total(each((w) => missing(w, book.seenOf(w)))),
  }
}

/** `writer n` of everything that a new server has and tells somebody new. */
async function storedIn(stage: Stage, store: string, doc: string): Promise<ReadonlySet<string>> {
  const target = await start({ ...stage, store })
  const observer = new Observer(target, doc, 0)
  try {
    if (!(await observer.synced())) throw new Error(`${stage.name} did not come back`)
    // Stock reads its store after it has greeted.
    await pause(700)
    const there = new Set<string>()
    for (const key of observer.keys()) {
      const bytes = Buffer.from(key, 'latin1')
      findStamps(bytes, 0, bytes.length, (writer, n) => there.add(`${writer} ${n}`))
    }
    return there
  } finally {
    observer.close()
    await target.kill('SIGKILL')
  }
}
