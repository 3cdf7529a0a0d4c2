import { randomUUID } from 'node:crypto'
import { Writable } from 'node:stream'
import { beforeAll, expect, test } from 'vitest'
import { must } from '#lib/base/must.ts'
import { createLog } from '#server/log.ts'
import { runtime } from '#server/runtime.ts'
import { buildActors, callAs, signIn } from '#tests/support/actors.ts'
import { listenTo } from '#tests/support/listen-to.ts'
import { testDatabase } from '#tests/support/pg.ts'
import { testRuntime } from '#tests/support/runtime.ts'
import { inputsFor } from './inputs.ts'
import { subjectsIn } from './subjects.ts'
import { answerOf, asks, holding, paths, tablesHolding } from './walk.ts'

/*
 * One organisation consults on an offer it is to answer; whatever the others can ask for, hear or make is compared with what it was before, and searched
 * for what was said, for the consultation and for who takes part in it.
 */
const pg = await testDatabase()
const time = testRuntime(pg)
const actors = await buildActors(pg, time)
const { home, as, person, cookie } = actors
const logged: string[] = []
const sink = new Writable({
  write: (chunk: Buffer, _encoding, done) => {
    logged.push(chunk.toString())
    done()
  },
})
time.replace({ log: createLog('trace', sink) })

const subjects = await subjectsIn(
  { pg, time, as, person },
  { owner: 'owner', colleague: 'viewer', workspaceId: home.id },
)
const { modelId } = subjects
const here = { workspaceId: home.id, modelId }
const beginner = 'otherAdmin'
/** People of other organisations who hold every role between them. */
const others = ['owner', 'auditor', 'viewer'] as const
const first = randomUUID()
const second = randomUUID()
const key = randomUUID()
const said = [`canary-${randomUUID()}`, `canary-${randomUUID()}`] as const
/** milliseconds for a walk of some hundreds of calls, on a busy machine too */
const long = 180_000

/** Two more people of the organisation that consults, who only read. */
async function colleague(userId: string, name: string): Promise<string> {
  await pg.owner.db
    .insertInto('app_user')
    .values({ id: userId, email: `${userId}@example.test`, name, locale: 'ja' })
    .execute()
  const { orgId } = person(beginner)
  await pg.owner.db
    .insertInto('workspace_member')
    .values({ ws_id: home.id, user_id: userId, org_id: orgId, roles: ['viewer'], status: 'active' })
    .execute()
  return await signIn(pg, time, userId)
}
const firstCookie = await colleague(first, 'first')
const secondCookie = await colleague(second, 'second')
const owner = await as('owner')
const { splitId } = await owner.agreement.propose({
  ...here,
  riskId: subjects.riskId,
  measureId: subjects.measureId,
  orgId: person(beginner).orgId,
  role: 'responsible',
  split: 'own',
  text: { ja: '実施する' },
})
const subject = { kind: 'split', id: splitId } as const
const inputs = {
  ...inputsFor(subjects),
  'consultation.ofSubject': { ...here, subject },
  'audit.list': { workspaceId: home.id, limit: 50 },
  'audit.chain': { workspaceId: home.id, after: 0, limit: 500 },
}
const walk = { ...here, inputs }

async function othersAsk(): Promise<ReadonlyMap<string, string>> {
  const answers = new Map<string, string>()
  for (const who of others) {
    const asked = await asks(walk, who, { caller: await as(who), cookie: cookie(who) })
    for (const [at, answer] of asked) answers.set(at, answer)
  }
  return answers
}
const changed = (from: ReadonlyMap<string, string>, to: ReadonlyMap<string, string>) =>
  [...to].filter(([at, answer]) => from.get(at) !== answer).map(([at]) => at)
/** What of the answers is not the trail, nor a page that says how long it is. */
const beyondTrail = (asked: readonly string[]) =>
  asked.filter((at) => !/ .*audit/i.test(at)).toSorted()
const marks = others.map((who) => `${who} consultation.running`).toSorted()
/** What must come out nowhere. */
const secrets = [...said, key]

/** The last entries of the trail, as it is stored. */
async function trail(last: number) {
  const rows = await pg.owner.db
    .selectFrom('audit_entry')
    .select(['kind', 'body', 'user_id', 'org_id'])
    .where('ws_id', '=', home.id)
    .orderBy('idx', 'desc')
    .limit(last)
    .execute()
  return rows
}

let before: ReadonlyMap<string, string>
let begun: ReadonlyMap<string, string>
beforeAll(async () => {
  before = await othersAsk()
}, long)

test(
  '[AG-59] [S-227] that it begins is told by the mark and by the trail alone, without anybody’s name',
  async () => {
    const call = await as(beginner)
    await call.consultation.begin({
      ...here,
      key,
      subject,
      colleagues: [first, second],
      inOrder: true,
      due: '2099-12-10',
    })
    begun = await othersAsk()
    expect(beyondTrail(changed(before, begun))).toEqual(marks)
    expect(holding(begun, [...secrets, '2099-12-10'])).toEqual([])
    const [entry] = await trail(1)
    expect(entry).toMatchObject({ kind: 'consultation.begun', user_id: null, org_id: null })
    const { userId } = person(beginner)
    const body = must(entry, 'an entry').body
    for (const secret of [first, second, userId, key]) expect(body).not.toContain(secret)
    for (const who of others) {
      const running = await (await as(who)).consultation.running(here)
      expect(running).toContainEqual({ orgId: person(beginner).orgId, subject })
      expect(running.every((one) => Object.keys(one).length === 2)).toBe(true)
    }
  },
  long,
)

test(
  '[AG-59] [S-228] a single opinion changes nothing of what others are answered or hear, and stands on no trail',
  async () => {
    const streams = await Promise.all(
      [cookie('owner'), cookie('auditor'), secondCookie].map(
        async (one) => await listenTo(one, home.id),
      ),
    )
    for (const { until } of streams) await until((text) => text.includes('connected'))
    const size = (await trail(1000)).length
    const call = await callAs(firstCookie)
    const which = { ...here, consultationId: key }
    await call.consultation.say({ ...which, stance: 'against', text: said[0] })
    expect(time.hints.at(-1)).toEqual({
      workspaceId: home.id,
      area: 'agreement',
      modelId,
      orgId: person(beginner).orgId,
    })
    await runtime().hints.publish({ workspaceId: home.id, area: 'view', modelId: 'the-next' })
    const heard: number[] = []
    for (const { until, stop } of streams) {
      const text = await until((seen) => seen.includes('the-next'))
      heard.push(text.match(/"area":"agreement"/g)?.length ?? 0)
      stop()
    }
    expect(heard).toEqual([0, 0, 1])
    expect(await trail(1000)).toHaveLength(size)
    const answers = await othersAsk()
    expect(changed(begun, answers)).toEqual([])
    expect(holding(answers, secrets)).toEqual([])
  },
  long,
)

test(
  '[AG-59] [S-228] nor does anything come out by what others do, or by asking for it under its id',
  async () => {
    const which = { ...here, consultationId: key }
    const unknown = { ...here, consultationId: randomUUID() }
    for (const who of others) {
      const caller = await as(who)
      for (const [path, more] of [
        ['consultation.say', { stance: 'for' }],
        ['consultation.close', {}],
      ] as const) {
        const answer = await answerOf(caller, path, { ...which, ...more })
        expect(answer).toBe(await answerOf(caller, path, { ...unknown, ...more }))
        expect(answer).toContain('unknown-consultation')
      }
      const theirs = await caller.consultation.ofSubject({ ...here, subject })
      expect(theirs).toMatchObject({ mayBegin: false, consultations: [] })
    }
    const own = await callAs(secondCookie)
    const asked = await asks(walk, 'second', { caller: own, cookie: secondCookie })
    expect(holding(asked, [said[0]]).toSorted()).toEqual([
      'second consultation.ofSubject',
      'second notice.inbox',
    ])
  },
  long,
)

test(
  '[AG-59] [S-227] [S-228] when it ends the mark goes, and nothing of it is left for others, in tables, notices and the log neither',
  async () => {
    const call = await callAs(secondCookie)
    await call.consultation.say({
      ...here,
      consultationId: key,
      stance: 'remark',
      text: said[1],
    })
    expect(time.hints.at(-1)).toEqual({ workspaceId: home.id, area: 'agreement', modelId })
    const ended = await othersAsk()
    expect(beyondTrail(changed(begun, ended))).toEqual(marks)
    expect(beyondTrail(changed(before, ended))).toEqual([])
    expect(holding(ended, secrets)).toEqual([])
    const [entry] = await trail(1)
    expect(entry).toMatchObject({ kind: 'consultation.ended', user_id: null, org_id: null })
    for (const secret of [first, second, key]) {
      expect(must(entry, 'an entry').body).not.toContain(secret)
    }
    for (const text of said) expect(await tablesHolding(pg, text)).toEqual(['consultation_opinion'])
    expect(await tablesHolding(pg, key)).toEqual(['consultation', 'consultation_opinion'])
    const told = await pg.owner.db
      .selectFrom('notice_outbox')
      .select(['to_user', 'kind'])
      .where('kind', 'like', 'consultation.%')
      .orderBy('audit_idx')
      .orderBy('at')
      .execute()
    expect(told).toEqual([
      { to_user: first, kind: 'consultation.asked' },
      { to_user: second, kind: 'consultation.asked' },
      { to_user: person(beginner).userId, kind: 'consultation.ended' },
    ])
    runtime().log.info('the log is heard')
    const log = logged.join('')
    expect(log).toContain('the log is heard')
    expect(secrets.filter((text) => log.includes(text))).toEqual([])
  },
  long,
)

test('[AG-59] the walk asks for what it is to find', () => {
  expect(paths('query')).toEqual(
    expect.arrayContaining(['consultation.running', 'consultation.ofSubject', 'notice.inbox']),
  )
  expect([...before.keys()].filter((at) => / .*audit/i.test(at)).length).toBeGreaterThan(3)
})
