import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { asAuthDb } from '#db/identity.ts'
import { readCookie } from '#server/auth/cookie.ts'
import { hashToken } from '#server/auth/token.ts'
import { judge, judgeAll, type GateParts, type Knock } from '#server/collab/gate.ts'
import type { Connection, Person } from '#server/collab/person.ts'
import { Recheck } from '#server/collab/recheck.ts'
import { createLog } from '#server/log.ts'
import { must } from '#lib/base/must.ts'
import { testDatabase } from '#tests/support/pg.ts'
import { buildWorkspace, type BuiltMember } from '#tests/support/rows.ts'
import { afterAll, describe, expect, test } from 'vitest'
import { cookieName, serve } from './serve.ts'
import { model, raw, signIn, type Raw } from './support.ts'

const pg = await testDatabase()
const running = await serve(pg.urls, pg)
afterAll(async () => await running.stop())

let questions = 0
const counted = pg.auth.db.withPlugin({
  transformQuery: ({ node }) => {
    questions += 1
    return node
  },
  transformResult: async ({ result }) => await Promise.resolve(result),
})
const gate: GateParts = {
  auth: asAuthDb(counted),
  clock: () => new Date(),
  origins: ['https://yoriai.example'],
  signInOf: (cookie) => {
    const token = readCookie(cookie, cookieName)
    return token === undefined ? undefined : hashToken(token)
  },
}
const knock = (docId: string, cookie: string | undefined, more: Partial<Knock> = {}): Knock => ({
  docId,
  cookie,
  origin: 'https://yoriai.example',
  byBrowser: true,
  layout: 1,
  ...more,
})

async function arranged() {
  const w = await buildWorkspace(pg.owner.db, { mori: ['B', 'editor'], suzuki: ['E', 'viewer'] })
  const mori = must(w.members['mori'], 'mori')
  const suzuki = must(w.members['suzuki'], 'suzuki')
  return { mori, suzuki, docId: await model(pg, mori) }
}

async function set(who: BuiltMember, change: { roles?: string[]; status?: 'removed' | 'active' }) {
  await pg.owner.db
    .updateTable('workspace_member')
    .set(change)
    .where('user_id', '=', who.userId)
    .execute()
}

async function suspend(orgId: string): Promise<void> {
  await pg.owner.db
    .updateTable('workspace_org')
    .set({ status: 'suspended' })
    .where('org_id', '=', orgId)
    .execute()
}

async function inside(who: BuiltMember, docId: string): Promise<Person> {
  const verdict = await judge(gate, knock(docId, await signIn(pg, who.userId)))
  if ('refused' in verdict) throw new Error(verdict.refused)
  return verdict.person
}

describe('entry', () => {
  test('[C-11] who may enter, and as what, is one question to the database', async () => {
    const { mori, suzuki, docId } = await arranged()
    const cookie = await signIn(pg, mori.userId)
    questions = 0
    const { userId, workspaceId, orgId } = mori
    expect(await judge(gate, knock(docId, cookie))).toEqual({
      person: {
        userId,
        workspaceId,
        orgId,
        name: 'mori',
        orgName: { ja: 'B社', en: 'B Inc.' },
        signIn: gate.signInOf(cookie),
        canWrite: true,
        mayGather: false,
      },
      title: { ja: '高齢者生活支援', en: '' },
    })
    expect(questions).toBe(1)
    expect(await inside(suzuki, docId)).toMatchObject({ name: 'suzuki', canWrite: false })
  })

  test('[C-6] without a sign-in that lives: 4401, whether or not there is such a document', async () => {
    const { mori, docId } = await arranged()
    const ended = await signIn(pg, mori.userId, new Date(Date.now() - 1))
    const unknown = `${cookieName}=${'x'.repeat(43)}`
    const other = (await signIn(pg, mori.userId)).replace(cookieName, '__Host-other')
    const twice = `${await signIn(pg, mori.userId)}; ${await signIn(pg, mori.userId)}`
    const long = `${cookieName}=${'x'.repeat(8000)}`
    for (const cookie of [undefined, '', ended, unknown, other, twice, long]) {
      for (const id of [docId, randomUUID()]) {
        expect(await judge(gate, knock(id, cookie))).toEqual({ refused: 'unauthenticated' })
      }
    }
  })

  test('[C-6] a document of others is answered as one that does not exist', async () => {
    const { mori, suzuki, docId } = await arranged()
    const stranger = (await arranged()).mori
    const cookie = await signIn(pg, stranger.userId)
    const refused = { refused: 'notFound' }
    expect(await judge(gate, knock(docId, cookie))).toEqual(refused)
    expect(await judge(gate, knock(randomUUID(), cookie))).toEqual(refused)
    await set(mori, { status: 'removed' })
    expect(await judge(gate, knock(docId, await signIn(pg, mori.userId)))).toEqual(refused)
    await suspend(suzuki.orgId)
    expect(await judge(gate, knock(docId, await signIn(pg, suzuki.userId)))).toEqual(refused)
  })

  test('[C-6] a database that cannot be asked is no sign-out', async () => {
    const clock = () => new Date(Number.NaN)
    const cookie = `${cookieName}=${'x'.repeat(43)}`
    await expect(judge({ ...gate, clock }, knock(randomUUID(), cookie))).rejects.toThrow(
      'Invalid time value',
    )
  })

  test('[T-12] only the auth role may ask, and of a stranger it learns no more than that they are signed in', async () => {
    const { docId } = await arranged()
    const stranger = (await arranged()).mori
    const id = must(gate.signInOf(await signIn(pg, stranger.userId)), 'sign-in')
    const { rows } = await sql`select * from app.admit(${id}, ${docId}::uuid, now())`.execute(
      gate.auth,
    )
    expect(rows).toHaveLength(1)
    expect(Object.entries(rows[0] ?? {}).filter(([, value]) => value !== null)).toEqual([
      ['user_id', stranger.userId],
      ['user_name', 'mori'],
    ])
    for (const door of [pg.web.db, pg.collab.db]) {
      for (const question of [
        sql`select * from app.admit(${id}, ${docId}::uuid, now())`,
        sql`select * from app.standings(array[${id}], array[${docId}]::uuid[], now())`,
      ]) {
        await expect(question.execute(door)).rejects.toMatchObject({ code: '42501' })
      }
    }
  })

  const foreign = [
    '',
    'null',
    'http://yoriai.example',
    'https://yoriai.example:8443',
    'https://yoriai.example:443',
    'https://yoriai.example.',
    'https://yoriai.example/',
    'https://yoriai.example.evil',
    'https://evilyoriai.example',
    'https://sub.yoriai.example',
    'https://yoriai.example.evil.example',
    'https://yoriai.example@evil.example',
    'https://user@yoriai.example',
    'https://user:pass@yoriai.example',
    'HTTPS://yoriai.example',
    'https://YORIAI.example',
    'https://yoriaі.example',
    'https://xn--yoria-q4e.example',
    'https://yoriai.example, https://yoriai.example',
    'https://yoriai.example https://evil.example',
    ' https://yoriai.example',
    'https://yoriai.example\u0000',
    '//yoriai.example',
    'yoriai.example',
    'file://',
  ]

  test('[C-6] every name but our own is a foreign page, and so is a browser that names none', async () => {
    const { mori, docId } = await arranged()
    const cookie = await signIn(pg, mori.userId)
    questions = 0
    for (const origin of [...foreign, undefined]) {
      const verdict = await judge(gate, knock(docId, cookie, { origin }))
      expect({ origin, ...verdict }).toEqual({ origin, refused: 'forbidden' })
    }
    expect(questions).toBe(0)
    const program = knock(docId, cookie, { origin: undefined, byBrowser: false })
    expect(await judge(gate, program)).toHaveProperty('person')
  })
})

describe('staying', () => {
  test('[C-11] everybody is judged again in one question, each with their own answer', async () => {
    const first = await arranged()
    const second = await arranged()
    const people = [
      await inside(first.mori, first.docId),
      await inside(first.suzuki, first.docId),
      await inside(second.mori, second.docId),
      await inside(second.suzuki, second.docId),
      await inside(second.suzuki, second.docId),
    ] as const
    await set(first.mori, { status: 'removed' })
    await set(first.suzuki, { roles: ['editor'] })
    await suspend(second.mori.orgId)
    await pg.owner.db.deleteFrom('session').where('token_hash', '=', people[4].signIn).execute()
    questions = 0
    const found = await judgeAll(gate, [...people, { ...people[3] }])
    expect(questions).toBe(1)
    expect(people.map((person) => found.get(person))).toEqual([
      'forbidden',
      { ...people[1], canWrite: true },
      'forbidden',
      people[3],
      'unauthenticated',
    ])
    expect(found.size).toBe(6)
  })

  test('[C-11] nobody here is no question', async () => {
    questions = 0
    expect((await judgeAll(gate, [])).size).toBe(0)
    expect(questions).toBe(0)
  })

  test('[C-11] whatever is wanted while an answer is awaited is one question more, and no answer sends nobody away', async () => {
    const { mori, suzuki, docId } = await arranged()
    const seen: string[] = []
    const window = async (who: BuiltMember): Promise<Connection> => ({
      id: randomUUID(),
      person: await inside(who, docId),
      send: () => {},
      close: (code) => seen.push(`${who === mori ? 'mori' : 'suzuki'} ${code}`),
      backlog: () => 0,
    })
    const here = [await window(mori), await window(suzuki)] as const
    const room = { judged: () => void seen.push('judged') }
    const log = createLog('fatal')
    const rooms = { connections: () => here.map((connection) => ({ connection, room })) }
    const recheck = new Recheck({ ...gate, log }, rooms)
    const ask = async () => {
      questions = 0
      for (let i = 0; i < 5; i += 1) recheck.soon()
      recheck.late(here[1], room)
      await expect.poll(() => recheck.isAsking).toBe(false)
      return questions
    }
    expect(await ask()).toBe(2)
    expect(seen).toEqual([])
    await set(mori, { roles: ['viewer'] })
    await set(suzuki, { status: 'removed' })
    const away = new Recheck({ ...gate, log, clock: () => new Date(Number.NaN) }, rooms)
    away.soon()
    await expect.poll(() => away.isAsking).toBe(false)
    expect(seen).toEqual([])
    expect(recheck.asked).toBe(5)
    await ask()
    expect(seen.slice(0, 2)).toEqual(['mori 4503', 'suzuki 4403'])
  })

  test('[C-11] two hundred windows of a suspended organisation are closed within a second', async () => {
    const keys = Array.from({ length: 8 }, (_, i) => `m${i}`)
    const w = await buildWorkspace(
      pg.owner.db,
      Object.fromEntries(keys.map((key) => [key, ['B', 'editor'] as const])),
    )
    const members = keys.map((key) => must(w.members[key], key))
    const docId = await model(pg, must(members[0], 'member'))
    const sockets: Raw[] = []
    for (const { userId } of members) {
      const cookie = await signIn(pg, userId)
      for (let i = 0; i < 25; i += 1) {
        const headers = { cookie, origin: 'http://127.0.0.1' }
        sockets.push(raw(running.port, `/collab/${docId}`, headers))
      }
    }
    await expect
      .poll(() => sockets.filter((s) => s.received.length > 0).length, { timeout: 20_000 })
      .toBe(200)
    await suspend(must(w.orgs['B'], 'B'))
    const from = performance.now()
    await running.hints.publish({ workspaceId: w.id, area: 'member' })
    const ends = await Promise.all(sockets.map(async (socket) => await socket.closed))
    const took = performance.now() - from
    expect(new Set(ends.map((end) => end.code))).toEqual(new Set([4403]))
    expect(took).toBeLessThan(1000)
  })
})
