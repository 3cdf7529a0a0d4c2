import { randomUUID } from 'node:crypto'
import { Writable } from 'node:stream'
import { beforeAll, expect, test } from 'vitest'
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
 * One organisation writes a note; whatever the others can ask for, hear or make is searched for its words and its id, and compared with
 * what it was before.
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
const inputs = inputsFor(subjects)
const { modelId } = subjects
const here = { workspaceId: home.id, modelId }
const walk = { ...here, inputs }
const anchor = `stakeholders/${subjects.stakeholderId}`

const writer = 'otherAdmin'
/** People of other organisations who hold every role between them: an owner who is also administrator, editor and approver; an auditor; a viewer. */
const others = ['owner', 'auditor', 'viewer'] as const
const canary = `canary-${randomUUID()}`
const rewritten = `canary-${randomUUID()}`
let noteId = ''
/** milliseconds for a walk of some hundreds of calls, on a busy machine too */
const long = 180_000
/** what must come out nowhere */
const secrets = () => [canary, rewritten, noteId].filter((text) => text !== '')

async function othersAsk(): Promise<ReadonlyMap<string, string>> {
  const answers = new Map<string, string>()
  for (const who of others) {
    for (const [at, answer] of await asks(walk, who, {
      caller: await as(who),
      cookie: cookie(who),
    }))
      answers.set(at, answer)
  }
  return answers
}

/** Somebody else of the writer's organisation, who only reads. */
async function colleague() {
  const userId = randomUUID()
  const { orgId } = person(writer)
  await pg.owner.db
    .insertInto('app_user')
    .values({ id: userId, email: `${userId}@example.test`, name: 'colleague', locale: 'ja' })
    .execute()
  await pg.owner.db
    .insertInto('workspace_member')
    .values({ ws_id: home.id, user_id: userId, org_id: orgId, roles: ['viewer'], status: 'active' })
    .execute()
  return await signIn(pg, time, userId)
}

const theirs = await colleague()
let before: ReadonlyMap<string, string>
beforeAll(async () => {
  before = await othersAsk()
}, long)

test('[PN-7] the walk asks every question, and most are answered', () => {
  expect(paths('query').length).toBeGreaterThan(30)
  const refused = paths('query').filter((path) =>
    others.every((who) => before.get(`${who} ${path}`)?.startsWith('refused') === true),
  )
  expect(refused).toEqual([])
})

test(
  '[PN-7] what others are answered is the same before a note and after it was written, rewritten and taken back',
  async () => {
    const call = await as(writer)
    noteId = (await call.note.write({ ...here, anchor, text: canary })).noteId
    const written = await othersAsk()
    await call.note.edit({ ...here, noteId, text: rewritten })
    const edited = await othersAsk()
    await call.note.remove({ ...here, noteId })
    const removed = await othersAsk()
    for (const answers of [written, edited, removed]) {
      expect(
        [...answers].filter(([at, answer]) => before.get(at) !== answer).map(([at]) => at),
      ).toEqual([])
      expect(holding(answers, secrets())).toEqual([])
    }
    await call.note.edit({ ...here, noteId, text: canary })
  },
  long,
)

test(
  '[PN-7] the same walk finds the note for its own organisation, and for others what is said to all',
  async () => {
    const own = await asks(walk, 'colleague', { caller: await callAs(theirs), cookie: theirs })
    expect(holding(own, [canary])).toEqual(['colleague note.list'])
    expect(holding(own, [noteId])).toEqual(['colleague note.list'])
    const said = `said-${randomUUID()}`
    const call = await as(writer)
    await call.comment.reply({ ...here, threadId: subjects.threadId, text: said, mentions: [] })
    expect(holding(await othersAsk(), [said])).toEqual(
      expect.arrayContaining(others.map((who) => `${who} comment.thread`)),
    )
  },
  long,
)

test(
  '[PN-7] nor does it come out by anything they do, in what they are answered or afterwards',
  async () => {
    const last = [
      'member.setRoles',
      'member.remove',
      'member.suspendOrganization',
      'member.leaveOrganization',
      'member.leave',
    ]
    const acts = paths('mutation').filter((path) => !last.includes(path))
    const answers = new Map<string, string>()
    let done = 0
    for (const path of [...acts, ...last]) {
      for (const who of others) {
        const input = inputs[path]
        const answer = await answerOf(await as(who), path, input)
        answers.set(`${who} ${path}`, answer)
        if (!answer.startsWith('refused')) done += 1
      }
    }
    expect(done).toBeGreaterThan(60)
    for (const who of others) {
      const caller = await as(who)
      for (const path of ['note.edit', 'note.remove']) {
        const answer = await answerOf(caller, path, { ...(inputs[path] as object), noteId })
        const unknown = await answerOf(caller, path, {
          ...(inputs[path] as object),
          noteId: randomUUID(),
        })
        expect(answer).toBe(unknown)
        answers.set(`${who} ${path} of theirs`, answer)
      }
    }
    expect(holding(answers, secrets())).toEqual([])
    expect(holding(await othersAsk(), secrets())).toEqual([])
    const own = await asks(walk, 'colleague', { caller: await callAs(theirs), cookie: theirs })
    expect(holding(own, [canary])).toEqual(['colleague note.list'])
  },
  long,
)

test('[PN-6] no hint is published and nothing is put on the trail; no table but its own holds the words or the id, in text or in bytes', async () => {
  const call = await as(writer)
  const told = time.hints.length
  const entries = async () =>
    (
      await pg.owner.db
        .selectFrom('audit_head')
        .select('size')
        .where('ws_id', '=', home.id)
        .executeTakeFirstOrThrow()
    ).size
  const size = await entries()
  const second = (await call.note.write({ ...here, anchor, text: `${canary} 2` })).noteId
  await call.note.edit({ ...here, noteId: second, text: `${canary} 3` })
  await call.note.remove({ ...here, noteId: second })
  expect(time.hints).toHaveLength(told)
  expect(await entries()).toBe(size)
  expect(await tablesHolding(pg, canary)).toEqual(['private_note'])
  expect(await tablesHolding(pg, noteId)).toEqual(['private_note'])
  // The search finds what stands in the bytes of a document.
  expect(await tablesHolding(pg, 'stakeholders')).toEqual(expect.arrayContaining(['doc_update']))
})

test('[PN-8] the stream of hints of others stays silent, and so does that of the own organisation', async () => {
  const streams = await Promise.all(
    [cookie('owner'), cookie('auditor'), theirs].map(async (one) => await listenTo(one, home.id)),
  )
  for (const { until } of streams) await until((text) => text.includes('connected'))
  const call = await as(writer)
  await call.note.edit({ ...here, noteId, text: rewritten })
  await call.note.edit({ ...here, noteId, text: canary })
  await runtime().hints.publish({
    workspaceId: home.id,
    area: 'agreement',
    modelId: 'the-next-hint',
  })
  for (const { until, stop } of streams) {
    const text = await until((seen) => seen.includes('the-next-hint'))
    expect(text.match(/^data: /gm)).toHaveLength(2)
    expect(secrets().filter((one) => text.includes(one))).toEqual([])
    stop()
  }
})

test('[PN-6] the log of the server holds no word of it, refused or not', async () => {
  const call = await as(writer)
  const tooLong = `${canary}${'x'.repeat(4000)}`
  expect(await answerOf(call, 'note.write', { ...here, anchor, text: tooLong })).toContain(
    'refused',
  )
  const gone = { ...here, anchor: 'states/nowhere', text: canary }
  expect(await answerOf(call, 'note.write', gone)).toContain('refused')
  runtime().log.info('the log is heard')
  expect(logged.join('')).toContain('the log is heard')
  expect(logged.filter((line) => secrets().some((one) => line.includes(one)))).toEqual([])
})
