import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { pace, threadPage } from '#server/comments/limits.ts'
import { translator } from '#lib/words/translator.ts'
import { buildConsortium, refusalOf } from '#tests/support/consortium.ts'
import { testDatabase } from '#tests/support/pg.ts'

const pg = await testDatabase()
const { workspaceId, modelId, as, person, hints } = await buildConsortium(pg)
const here = { workspaceId, modelId }

const open = async (who: string, text = 'x', mentions: string[] = []) =>
  (await as(who).comment.open({ ...here, anchor: 'states/int-A', text, mentions })).threadId
const reply = async (who: string, threadId: string) =>
  await as(who).comment.reply({ ...here, threadId, text: 'x', mentions: [] })
const threadsOf = async (who: string, after = 0) =>
  await as(who).comment.threads({ ...here, after })
const trailSize = async () =>
  (
    await pg.owner.db
      .selectFrom('audit_head')
      .select('size')
      .where('ws_id', '=', workspaceId)
      .executeTakeFirstOrThrow()
  ).size
/** As if this person or organisation had done so much up to a long time from now. */
const busy = async (who: string) =>
  await sql`insert into pace values (${workspaceId}, 'comment', ${who}, '2027-01-01')
    on conflict (ws_id, act, who) do update set until = excluded.until`.execute(pg.owner.db)
const calm = async () => await sql`delete from pace`.execute(pg.owner.db)

test('[S-68] one person’s flood ends after a while, says when it goes on, and leaves everybody else their words', async () => {
  const threadId = await open('mori')
  const before = await trailSize()
  let taken = 0
  let refusal = await refusalOf(reply('kansa', threadId))
  while (refusal.code === 'none') {
    taken += 1
    refusal = await refusalOf(reply('kansa', threadId))
  }
  // Each try is a second later by the clock of the tests: one more is allowed after each ten.
  expect(taken).toBeGreaterThanOrEqual(pace.person.burst)
  expect(taken).toBeLessThan(pace.person.burst * 1.2)
  expect(refusal).toMatchObject({ code: 'too-many', reason: 'comment-pace' })
  const seconds = Number(Object(refusal.details)['seconds'])
  expect(seconds).toBeGreaterThan(0)
  expect(seconds).toBeLessThanOrEqual(pace.person.each / 1000)
  expect(translator('ja', 'errors')('reason.comment-pace', { seconds })).toContain(
    `${seconds} 秒後`,
  )
  expect(await trailSize()).toBe(before + taken)
  expect(await refusalOf(reply('mori', threadId))).toMatchObject({ code: 'none' })
  await calm()
})

test('[S-68] every act that changes something is paced, and what is refused leaves no trace', async () => {
  const threadId = await open('mori', '元の言葉')
  await busy(person('mori').userId)
  const before = await trailSize()
  const at = { ...here, threadId }
  const { comment } = as('mori')
  for (const act of [
    () => open('mori'),
    () => reply('mori', threadId),
    () => comment.edit({ ...at, n: 1, text: '別', mentions: [] }),
    () => comment.remove({ ...at, n: 1 }),
    () => comment.resolve({ ...at, isResolved: true }),
  ]) {
    expect(await refusalOf(act())).toMatchObject({ code: 'too-many', reason: 'comment-pace' })
  }
  expect(await trailSize()).toBe(before)
  expect((await as('sato').comment.thread(at)).comments).toMatchObject([{ text: '元の言葉' }])
  expect(await refusalOf(comment.saw({ ...at, upTo: 1, rev: 1 }))).toMatchObject({ code: 'none' })
  await calm()
})

test('[S-68] an organisation’s people share a pace; other organisations go on', async () => {
  const threadId = await open('mori')
  await busy(person('sato').orgId)
  for (const who of ['sato', 'aoki', 'takahashi']) {
    expect(await refusalOf(reply(who, threadId))).toMatchObject({
      code: 'too-many',
      reason: 'comment-pace-organization',
    })
  }
  expect(await refusalOf(reply('mori', threadId))).toMatchObject({ code: 'none' })
  const own = await sql`select from pace where who = ${person('sato').userId}`.execute(pg.owner.db)
  expect(own.rows).toHaveLength(0)
  await calm()
})

test('[S-68] people of one organisation who act at once, on the same threads, wait for each other and never in a ring', async () => {
  const ids = [await open('mori'), await open('mori')]
  const acts = Array.from({ length: 24 }, async (_, i) => {
    const threadId = ids[i % 2] ?? ''
    const who = ['sato', 'aoki', 'takahashi'][i % 3] ?? 'sato'
    if (i % 4 === 3) {
      return await as(who).comment.resolve({ ...here, threadId, isResolved: i % 8 === 3 })
    }
    return await reply(who, threadId)
  })
  for (const outcome of await Promise.allSettled(acts)) {
    const said = outcome.status === 'fulfilled' ? 'done' : String(outcome.reason)
    expect(said).toMatch(/^done$|thread-resolved/)
  }
})

test('[S-71] an edit that says and calls what stands already is no edit: no entry in the trail, no news, no mark', async () => {
  const sato = person('sato').userId
  const threadId = await open('mori', '@sato 確認', [sato])
  const at = { ...here, threadId, n: 1 }
  const before = await trailSize()
  hints.length = 0
  await as('mori').comment.edit({ ...at, text: ' @sato 確認\n', mentions: [sato, sato] })
  await as('mori').comment.resolve({ ...here, threadId, isResolved: false })
  expect([await trailSize(), hints]).toEqual([before, []])
  const [comment] = (await as('sato').comment.thread({ ...here, threadId })).comments
  expect(comment?.editedAt).toBeNull()
  await as('mori').comment.edit({ ...at, text: '@sato 確認', mentions: [] })
  expect(await trailSize()).toBe(before + 1)
})

test('[S-53] an edit keeps those it called before, also who left since; nobody who left is called anew', async () => {
  const aoki = person('aoki').userId
  const threadId = await open('mori', '@aoki', [aoki])
  const other = await open('mori', 'x')
  await sql`update workspace_member set status = 'removed' where user_id = ${aoki}`.execute(
    pg.owner.db,
  )
  await as('mori').comment.edit({ ...here, threadId, n: 1, text: '@aoki さん', mentions: [aoki] })
  const { comments } = await as('mori').comment.thread({ ...here, threadId })
  expect(comments[0]).toMatchObject({ text: '@aoki さん', mentions: [{ userId: aoki }] })
  const anew = as('mori').comment.edit({
    ...here,
    threadId: other,
    n: 1,
    text: 'y',
    mentions: [aoki],
  })
  expect(await refusalOf(anew)).toMatchObject({ code: 'invalid', reason: 'unknown-person' })
})

test('[S-70] a mention that an edit adds waits for who had read on already, and goes when they have looked again', async () => {
  const sato = person('sato').userId
  const threadId = await open('mori', '最初')
  await reply('tanaka', threadId)
  const thread = { ...here, threadId }
  const look = async () => {
    const { comments, rev } = await as('sato').comment.thread(thread)
    return await as('sato').comment.saw({ ...thread, upTo: comments.length, rev })
  }
  const waiting = async () =>
    (await as('sato').workspace.home({ workspaceId })).models.find((m) => m.id === modelId)?.myTurn
      .mentions
  const start = await waiting()
  expect(await look()).toMatchObject({ unread: 0, isCalled: false })
  const shown = (await as('sato').comment.thread(thread)).rev
  await as('mori').comment.edit({ ...thread, n: 1, text: '@sato 最初', mentions: [sato] })
  expect(await waiting()).toBe((start ?? 0) + 1)
  // What was on the screen before the edit is not the mention.
  expect(await as('sato').comment.saw({ ...thread, upTo: 2, rev: shown })).toMatchObject({
    isCalled: true,
    unread: 0,
  })
  expect(await look()).toMatchObject({ isCalled: false })
  expect(await waiting()).toBe(start)
  await as('mori').comment.edit({ ...thread, n: 1, text: '@sato 最初に', mentions: [sato] })
  expect(await waiting()).toBe(start)
})

test('[S-69] only threads that changed since are told, each as it is now, and in the order of their changes', async () => {
  const { head } = await threadsOf('kansa')
  const ids = [await open('mori', '一'), await open('sato', '二')]
  const first = await threadsOf('kansa', head)
  expect(first.threads.map((thread) => thread.id)).toEqual(ids)
  const last = first.threads.at(-1)?.rev ?? 0
  expect(await threadsOf('kansa', last)).toEqual({ threads: [], hasMore: false, head: last })
  await as('tanaka').comment.resolve({ ...here, threadId: ids[0] ?? '', isResolved: true })
  const changed = await threadsOf('kansa', last)
  expect(changed.threads).toMatchObject([{ id: ids[0], resolved: { by: { name: 'tanaka' } } }])
})

test('[S-69] a long list comes page by page, every thread once', async () => {
  await calm()
  const { head } = await threadsOf('kansa')
  const { userId, orgId } = person('mori')
  const count = threadPage + 30
  await pg.owner.db.transaction().execute(async (tx) => {
    await sql`alter table comment_thread disable trigger user`.execute(tx)
    await sql`with made as (
        insert into comment_thread select ${workspaceId}, gen_random_uuid(), ${modelId}, 'canvas/0,0', '', '', ${userId},
          ${orgId}, now(), 1, now(), null, null, null, ${head}::int + n from generate_series(1, ${count}::int) n returning *
      ) insert into comment select ws_id, id, 1, opened_by, opened_org, now(), 'x', null, null from made`.execute(
      tx,
    )
    await sql`update comment_head set rev = ${head}::int + ${count}::int where model_id = ${modelId}`.execute(
      tx,
    )
  })
  await sql`alter table comment_thread enable trigger user`.execute(pg.owner.db)
  const first = await threadsOf('kansa', head)
  expect([first.threads.length, first.hasMore]).toEqual([threadPage, true])
  const second = await threadsOf('kansa', first.threads.at(-1)?.rev)
  expect([second.threads.length, second.hasMore]).toEqual([30, false])
  const ids = [...first.threads, ...second.threads].map((thread) => thread.id)
  expect(new Set(ids).size).toBe(count)
})
