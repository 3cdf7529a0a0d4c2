import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { inWorkspace } from '#db/tenant.ts'
import { auditWords } from '#lib/audit/audit-words.ts'
import { describer } from '#lib/audit/describe.ts'
import { must } from '#lib/base/must.ts'
import { canonicalJson } from '#lib/base/canonical-json.ts'
import { elderlySupport } from '#lib/catalog/use-cases/elderly-support.ts'
import { loadModel } from '#server/model/load-model.ts'
import { buildConsortium, refusalOf } from '#tests/support/consortium.ts'
import { testDatabase } from '#tests/support/pg.ts'
import { buildModel, buildWorkspace } from '#tests/support/rows.ts'

const pg = await testDatabase()
const { workspaceId, modelId, as, person, hints, edits } = await buildConsortium(pg)
const here = { workspaceId, modelId }
const say = describer('ja', auditWords('ja'))
const anchor = 'states/int-A'
const ba = must(Object.keys(elderlySupport.bas)[0], 'a ba')

const open = async (who: string, text = '確認したいです', mentions: string[] = [], at = anchor) =>
  (await as(who).comment.open({ ...here, anchor: at, text, mentions })).threadId
const threadOf = async (who: string, threadId: string) =>
  must(
    (await as(who).comment.threads(here)).threads.find((t) => t.id === threadId),
    'thread',
  )
const comments = async (threadId: string) =>
  (await as('kansa').comment.thread({ ...here, threadId })).comments
/** Opens a thread and sees all that is in it. */
const look = async (who: string, threadId: string) => {
  const { comments: said, rev } = await as(who).comment.thread({ ...here, threadId })
  return await as(who).comment.saw({ ...here, threadId, upTo: said.length, rev })
}
const trail = async () => (await as('tanaka').audit.list({ workspaceId, limit: 100 })).entries
const content = async () =>
  await inWorkspace(pg.web.db, person('kansa'), async (tx) => await loadModel(tx, modelId))

test('[S-50] who may only read comments too, is answered, and the model stays what it was', async () => {
  const before = await content()
  const threadId = await open('kansa', '  根拠はどこにありますか\n')
  await as('mori').comment.reply({ ...here, threadId, text: '規約の第3条です', mentions: [] })
  expect(await comments(threadId)).toMatchObject([
    { n: 1, text: '根拠はどこにありますか', by: { userId: person('kansa').userId } },
    { n: 2, text: '規約の第3条です', by: { orgId: person('mori').orgId } },
  ])
  const after = await content()
  expect(canonicalJson(after.model)).toBe(canonicalJson(before.model))
  expect(after.seq).toBe(before.seq)
})

test('[S-16] an id in capitals is the same id, and the trail that tells of it stays whole', async () => {
  const loud = {
    workspaceId: workspaceId.toUpperCase(),
    modelId: modelId.toUpperCase(),
  }
  const { threadId } = await as('kansa').comment.open({
    ...loud,
    anchor,
    text: 'x',
    mentions: [person('mori').userId.toUpperCase()],
  })
  await as('mori').comment.resolve({
    ...loud,
    threadId: threadId.toUpperCase(),
    isResolved: true,
  })
  expect((await trail())[0]).toMatchObject({ kind: 'comment.resolved', modelId })
  expect((await as('tanaka').audit.verify({ workspaceId })).ok).toBe(true)
})

test('[S-51] places the model holds are commented on, others are refused', async () => {
  const empty = 'attributes/int-A|usageTerm'
  for (const at of ['risks/r1#incident', empty, 'canvas/120,-40', `bas/${ba}`]) {
    expect((await threadOf('mori', await open('mori', 'x', [], at))).anchor).toBe(at)
  }
  for (const at of [
    'states/nowhere',
    'bas/int-A',
    'attributes/nowhere|purpose',
    'attributes/int-A|purpose|no-such-kind',
  ]) {
    expect(await refusalOf(open('mori', 'x', [], at))).toMatchObject({
      code: 'not-found',
      reason: 'unknown-place',
    })
  }
})

test('[S-200] a region of the canvas is commented on and changes nothing; one that is none, too small or too far is refused', async () => {
  const at = 'canvas/-120,40,300,200'
  expect(await threadOf('mori', await open('mori', 'この範囲', [], at))).toMatchObject({
    anchor: at,
    place: null,
  })
  for (const wrong of [
    'canvas/0,0,9,200',
    'canvas/0,0,200,100001',
    'canvas/1000001,0,20,20',
    'canvas/0,0,-20,20',
    'canvas/0,0,20',
    'canvas/0,0,20,20,20',
  ]) {
    await expect(open('mori', 'x', [], wrong)).rejects.toMatchObject({ code: 'BAD_REQUEST' })
  }
})

test('[S-51] a place that was removed keeps its thread, with the name it had', async () => {
  await edits('takahashi', {
    type: 'add',
    in: 'stakeholders',
    id: 'passing',
    value: {
      kind: 'organization',
      name: { ja: '一時の会社', en: 'Passing Inc.' },
      members: [],
    },
  })
  const threadId = await open('takahashi', '残しますか', [], 'stakeholders/passing')
  await edits('takahashi', { type: 'remove', in: 'stakeholders', id: 'passing' })
  expect((await threadOf('mori', threadId)).place).toEqual({ ja: '一時の会社', en: 'Passing Inc.' })
  await as('mori').comment.reply({ ...here, threadId, text: '外しました', mentions: [] })
})

test('[S-6] [S-52] hostile words, places and numbers are refused, never stored', async () => {
  const threadId = await open('mori')
  const stored = (await comments(threadId)).length
  const tries = async (input: object) =>
    await as('mori')
      .comment.reply({ ...here, threadId, text: 'x', mentions: [], ...input })
      .then(
        () => 'taken',
        () => 'refused',
      )
  for (const text of [
    '',
    ' \n\t',
    'あ'.repeat(4001),
    'a\u0000b',
    'a\u001bb',
    'a\u007fb',
    'a\r\nb',
    'a\ud800b',
  ]) {
    expect({ text: text.slice(0, 9), is: await tries({ text }) }).toEqual({
      text: text.slice(0, 9),
      is: 'refused',
    })
  }
  const many = Array.from({ length: 21 }, () => person('sato').userId)
  expect(await tries({ mentions: many })).toBe('refused')
  expect(await tries({ mentions: ['everybody'] })).toBe('refused')
  expect((await comments(threadId)).length).toBe(stored)
  const kept = '<script>alert(1)</script> {{7*7}} ${x} あ'.padEnd(4000, 'い')
  expect(await tries({ text: kept })).toBe('taken')
  expect((await comments(threadId)).at(-1)?.text).toBe(kept)
})

test('[S-51] what names no place at all is wrong input', async () => {
  for (const at of ['states', 'states/__proto__', 'places/int-A', 'canvas/1e9,0', 'javascript:0']) {
    await expect(open('mori', 'x', [], at)).rejects.toMatchObject({ code: 'BAD_REQUEST' })
  }
})

test('[S-52] a full thread and a full model take no more, and say so', async () => {
  const threadId = await open('mori')
  await grown(sql`update comment_thread set comments = 200 where id = ${threadId}`)
  const reply = as('mori').comment.reply({ ...here, threadId, text: 'もう一つ', mentions: [] })
  expect(await refusalOf(reply)).toMatchObject({ code: 'too-many', reason: 'thread-full' })
  const { userId, orgId } = person('mori')
  const many = async (first: number, last: number, org: string) =>
    await grown(sql`insert into comment_thread select ${workspaceId}, gen_random_uuid(), ${modelId}, 'canvas/0,0', '', '',
      ${userId}, ${org}, now(), 0, now(), null, null, null, n from generate_series(${first}::int, ${last}::int) n`)
  await many(10_001, 10_500, orgId)
  expect(await refusalOf(open('mori'))).toMatchObject({
    code: 'too-many',
    reason: 'comment-threads-organization',
  })
  expect(await refusalOf(open('sato'))).toMatchObject({ code: 'none' })
  await many(10_501, 12_000, person('tanaka').orgId)
  expect(await refusalOf(open('mori'))).toMatchObject({
    code: 'too-many',
    reason: 'comment-threads',
  })
  await sql`delete from comment_thread where comments = 0`.execute(pg.owner.db)
})

/** Makes rows as long use would, past the triggers that let a thread grow one by one. */
async function grown(statement: ReturnType<typeof sql>) {
  await pg.owner.db.transaction().execute(async (tx) => {
    await sql`alter table comment_thread disable trigger user`.execute(tx)
    await statement.execute(tx)
    await sql`alter table comment_thread enable trigger user`.execute(tx)
  })
}

test('[S-53] people of the workspace are called; outsiders and those who left are refused alike', async () => {
  const away = await buildWorkspace(pg.owner.db, { stranger: ['X', 'owner'] })
  const stranger = must(away.members['stranger'], 'stranger').userId
  const left = person('aoki').userId
  await pg.owner.db
    .updateTable('workspace_member')
    .set({ status: 'removed' })
    .where('user_id', '=', left)
    .execute()
  const nobody = crypto.randomUUID()
  for (const id of [stranger, left, nobody]) {
    expect(await refusalOf(open('mori', '@x', [person('sato').userId, id]))).toEqual({
      code: 'invalid',
      reason: 'unknown-person',
      details: undefined,
    })
  }
  const twice = [person('sato').userId, person('sato').userId]
  const threadId = await open('mori', '@sato @sato', twice)
  expect((await comments(threadId))[0]?.mentions).toEqual([{ userId: twice[0], name: 'sato' }])
})

test('[S-54] anybody resolves and reopens; a resolved thread takes no comment', async () => {
  const threadId = await open('mori')
  const set = async (who: string, isResolved: boolean) =>
    await as(who).comment.resolve({ ...here, threadId, isResolved })
  await set('kansa', true)
  await set('mori', true)
  expect((await threadOf('mori', threadId)).resolved?.by).toMatchObject({
    userId: person('kansa').userId,
    orgId: person('kansa').orgId,
  })
  const reply = () =>
    as('mori').comment.reply({ ...here, threadId, text: 'まだです', mentions: [] })
  expect(await refusalOf(reply())).toMatchObject({ code: 'conflict', reason: 'thread-resolved' })
  await set('mori', false)
  expect((await threadOf('mori', threadId)).resolved).toBeNull()
  expect(await refusalOf(reply())).toMatchObject({ code: 'none' })
})

test('[S-55] only the author edits and deletes; a deleted comment leaves its trace and no words', async () => {
  const threadId = await open('mori', '最初の言葉', [person('sato').userId])
  const at = { ...here, threadId, n: 1 }
  const edit = (who: string) => as(who).comment.edit({ ...at, text: '直した言葉', mentions: [] })
  const remove = (who: string) => as(who).comment.remove(at)
  for (const who of ['tanaka', 'sato', 'kansa']) {
    expect(await refusalOf(edit(who))).toMatchObject({ code: 'forbidden', reason: 'own-comment' })
    expect(await refusalOf(remove(who))).toMatchObject({ code: 'forbidden', reason: 'own-comment' })
  }
  await edit('mori')
  expect((await comments(threadId))[0]).toMatchObject({ text: '直した言葉', mentions: [] })
  expect((await comments(threadId))[0]?.editedAt).not.toBeNull()
  await remove('mori')
  expect((await comments(threadId))[0]).toMatchObject({ text: '', isDeleted: true, mentions: [] })
  expect(await refusalOf(edit('mori'))).toMatchObject({ reason: 'comment-deleted' })
  expect(await refusalOf(remove('mori'))).toMatchObject({ reason: 'comment-deleted' })
  expect(await threadOf('sato', threadId)).toMatchObject({ standing: 0, excerpt: null, unread: 0 })
  const { rows } = await sql`select text from comment where thread_id = ${threadId}`.execute(
    pg.owner.db,
  )
  expect(rows).toEqual([{ text: '' }])
})

test('[S-55] rewritten and taken back at once, a comment without words calls nobody', async () => {
  const sato = person('sato').userId
  for (let round = 0; round < 8; round += 1) {
    const at = { ...here, threadId: await open('mori', 'x', round % 2 === 0 ? [] : [sato]), n: 1 }
    const outcomes = await Promise.all([
      refusalOf(as('mori').comment.edit({ ...at, text: '@sato', mentions: [sato] })),
      refusalOf(as('mori').comment.remove(at)),
    ])
    expect(['none', 'conflict']).toContain(outcomes[0].code)
    expect(outcomes[1].code).toBe('none')
    expect((await comments(at.threadId))[0]).toMatchObject({ isDeleted: true, mentions: [] })
  }
})

test('[S-56] the trail tells every act and its place, and no word of what was said', async () => {
  const secret = '誰にも残らない言葉'
  const threadId = await open('mori', secret)
  const at = { ...here, threadId }
  await as('sato').comment.reply({ ...at, text: secret, mentions: [] })
  await as('sato').comment.edit({ ...at, n: 2, text: `${secret}2`, mentions: [] })
  await as('sato').comment.remove({ ...at, n: 2 })
  await as('tanaka').comment.resolve({ ...at, isResolved: true })
  await as('mori').comment.resolve({ ...at, isResolved: false })
  const told = (await trail()).slice(0, 6)
  expect(told.map((entry) => entry.kind)).toEqual([
    'comment.reopened',
    'comment.resolved',
    'comment.removed',
    'comment.edited',
    'comment.added',
    'comment.opened',
  ])
  const name = must(elderlySupport.states['int-A'], 'the state').name.ja
  for (const entry of told) expect(say(entry)).toContain(name)
  expect(JSON.stringify(await trail())).not.toContain(secret)
  expect((await as('tanaka').audit.verify({ workspaceId })).ok).toBe(true)
})

test('[S-57] [S-58] a mention waits on the home of its person until they have looked or it is resolved', async () => {
  const waiting = async (who: string) =>
    (await as(who).workspace.home({ workspaceId })).models.find((m) => m.id === modelId)?.myTurn
      .mentions ?? 0
  const [sato, takahashi] = [await waiting('sato'), await waiting('takahashi')]
  const threadId = await open('mori', '@sato @takahashi', [
    person('sato').userId,
    person('takahashi').userId,
    person('mori').userId,
  ])
  expect(await waiting('sato')).toBe(sato + 1)
  expect(await waiting('takahashi')).toBe(takahashi + 1)
  expect(await waiting('mori')).toBe(0)
  expect(await threadOf('sato', threadId)).toMatchObject({
    unread: 1,
    isCalled: true,
    mentionsMe: true,
    hasMine: false,
  })
  await look('sato', threadId)
  expect(await waiting('sato')).toBe(sato)
  expect(await threadOf('sato', threadId)).toMatchObject({ unread: 0, isCalled: false })
  await as('mori').comment.reply({ ...here, threadId, text: 'もう一度', mentions: [] })
  expect((await threadOf('sato', threadId)).unread).toBe(1)
  await as('kansa').comment.resolve({ ...here, threadId, isResolved: true })
  expect(await waiting('takahashi')).toBe(takahashi)
})

test('[S-59] open screens are told that comments changed, once a change, and never what', async () => {
  hints.length = 0
  const threadId = await open('mori')
  await as('sato').comment.reply({ ...here, threadId, text: 'はい', mentions: [] })
  await look('sato', threadId)
  expect(hints).toEqual([
    { workspaceId, area: 'comment', modelId },
    { workspaceId, area: 'comment', modelId },
  ])
})

test('[S-4] a thread is reached through its own model only', async () => {
  const threadId = await open('mori')
  const other = await buildModel(pg.owner.db, person('tanaka'))
  const elsewhere = { workspaceId, modelId: other, threadId }
  const { comment } = as('mori')
  for (const call of [
    () => comment.thread(elsewhere),
    () => comment.reply({ ...elsewhere, text: 'x', mentions: [] }),
    () => comment.edit({ ...elsewhere, n: 1, text: 'x', mentions: [] }),
    () => comment.remove({ ...elsewhere, n: 1 }),
    () => comment.resolve({ ...elsewhere, isResolved: true }),
    () => comment.saw({ ...elsewhere, upTo: 1, rev: 1 }),
  ]) {
    expect(await refusalOf(call())).toMatchObject({ code: 'not-found' })
  }
})

test('[F-53] [S-58] the last call is told with who called and what they said, whoever answers after it', async () => {
  const threadId = await open('mori', '@sato 確認を', [person('sato').userId])
  const first = (await threadOf('sato', threadId)).call
  expect(first).toMatchObject({ by: { userId: person('mori').userId }, excerpt: '@sato 確認を' })
  await as('kansa').comment.reply({ ...here, threadId, text: '私も見ます', mentions: [] })
  expect((await threadOf('sato', threadId)).call).toEqual(first)
  const calling = { text: '@sato もう一度', mentions: [person('sato').userId] }
  await as('takahashi').comment.reply({ ...here, threadId, ...calling })
  const second = (await threadOf('sato', threadId)).call
  expect(second).toMatchObject({ by: { userId: person('takahashi').userId } })
  expect(second?.rev).toBeGreaterThan(first?.rev ?? 0)
  expect((await threadOf('mori', threadId)).call).toBeNull()
  await look('sato', threadId)
  expect((await threadOf('sato', threadId)).call).toBeNull()
})
