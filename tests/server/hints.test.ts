import type { Bus, Hint } from '#server/hints/bus.ts'
import { startHints } from '#server/hints/start.ts'
import { createLog } from '#server/log.ts'
import { testDatabase } from '#tests/support/pg.ts'
import { freePort } from '#tests/support/program.ts'
import { testValkey } from '#tests/support/valkey.ts'
import { afterAll, afterEach, describe, expect, test, vi } from 'vitest'

const pg = await testDatabase()
const valkey = await testValkey()
afterAll(async () => await valkey.kill())

const times = { watch: 100, patience: 1000 }
const hint: Hint = { workspaceId: 'w', area: 'model', modelId: 'm', seq: 7 }
const open: Bus[] = []

async function start(busUrl?: string, databaseUrl = pg.urls.app_web): Promise<Bus> {
  const bus = await startHints(databaseUrl, createLog('silent'), busUrl, times)
  open.push(bus)
  return bus
}

afterEach(async () => {
  await Promise.all(open.splice(0).map(async (bus) => await bus.close()))
})

const until = async (what: () => unknown) => {
  await vi.waitUntil(what, { timeout: 15_000, interval: 10 })
}

/** Says it again until it is heard: it may be lost, and the bus be on its way back. */
async function untilHeard(from: Bus, heard: readonly Hint[]): Promise<void> {
  await vi.waitUntil(
    async () => {
      await from.publish(hint)
      return heard.length > 0
    },
    { timeout: 15_000, interval: 50 },
  )
}

function heardBy(bus: Bus) {
  const hints: Hint[] = []
  const texts: string[] = []
  const gaps: number[] = []
  bus.subscribeAll((heard) => hints.push(heard))
  bus.line.listen((text) => texts.push(text))
  bus.onGap(() => gaps.push(1))
  return { hints, texts, gaps }
}

const buses = [
  {
    name: 'NOTIFY',
    url: undefined,
    begin: () => Promise.resolve(),
    /** ends it under everybody; it is back at once */
    lose: async () => {
      await pg.owner.sql`select pg_terminate_backend(pid) from pg_stat_activity
        where application_name = 'yoriai hints' and datname = current_database()`
    },
    back: () => Promise.resolve(),
  },
  {
    name: 'Valkey',
    url: valkey.url,
    begin: async () => await valkey.start(),
    lose: async () => await valkey.kill(),
    back: async () => await valkey.start(),
  },
]

describe.each(buses)('over $name', ({ url, begin, lose, back }) => {
  test('[S-40] what one process says, all hear, itself included; a workspace only its own', async () => {
    await begin()
    const [a, b] = [await start(url), await start(url)]
    const [atA, atB] = [heardBy(a), heardBy(b)]
    const own: Hint[] = []
    b.subscribe('w', (heard) => own.push(heard))
    const leave = b.subscribe('w', () => expect.unreachable())
    leave()
    b.subscribeAll(() => {
      throw new Error('a listener that fails keeps nothing from the others')
    })
    await a.publish({ ...hint, workspaceId: 'other' })
    await a.publish(hint)
    a.line.say('x'.repeat(a.line.most))
    await until(() => atA.hints.length === 2 && atB.hints.length === 2 && atB.texts.length === 1)
    expect(own).toEqual([hint])
    expect(atB.texts[0]).toHaveLength(a.line.most)
    expect(await a.alive()).toBe(true)
  })

  test('[S-41] after a loss it comes back by itself and says that something was missed', async () => {
    const [a, b] = [await start(url), await start(url)]
    const atB = heardBy(b)
    await lose()
    await a.publish(hint)
    a.line.say('nobody hears it')
    await back()
    await until(() => atB.gaps.length > 0)
    atB.hints.length = 0
    await untilHeard(a, atB.hints)
    await until(async () => await b.alive())
    expect(await b.alive()).toBe(true)
  })
})

test('[S-41] a Valkey that is not there stops nothing, and is used when it comes', async () => {
  await valkey.kill()
  const bus = await start(valkey.url)
  const heard = heardBy(bus)
  await bus.publish(hint)
  bus.line.say('nobody hears it')
  expect(await bus.alive()).toBe(false)
  await valkey.start()
  await until(() => heard.gaps.length > 0)
  await untilHeard(bus, heard.hints)
})

test('[S-41] a database that cannot be reached does not stop it either', async () => {
  const bus = await start(undefined, `postgres://app_web:geheim@127.0.0.1:${await freePort()}/app`)
  await bus.publish(hint)
  expect(await bus.alive()).toBe(false)
})

test('[S-41] a wrong password is an outage, told without the password', async () => {
  const lines: string[] = []
  const log = createLog('debug', { write: (line) => lines.push(line) })
  const bus = await startHints(pg.urls.app_web, log, valkey.url.replace('geheim', 'falsch'), times)
  open.push(bus)
  await bus.publish(hint)
  await until(() => lines.some((line) => line.includes('bus lost')))
  expect(lines.join('')).not.toMatch(/falsch|geheim/)
  expect(lines.filter((line) => line.includes('was not published'))).toHaveLength(1)
})

test('[S-40] many hints at once all arrive, in their order', async () => {
  const bus = await start()
  const { hints } = heardBy(bus)
  await Promise.all(Array.from({ length: 200 }, (_, seq) => bus.publish({ ...hint, seq })))
  await until(() => hints.length === 200)
  expect(hints.map((heard) => heard.seq)).toEqual(Array.from({ length: 200 }, (_, seq) => seq))
})
