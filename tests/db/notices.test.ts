import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { asAuthDb } from '#db/identity.ts'
import {
  type Addressee,
  claimLetters,
  endAttempt,
  makeLetter,
  type Post,
  waitingPost,
} from '#db/notices.ts'
import { settingOf, setSetting } from '#db/notice-settings.ts'
import { appendAudit } from '#db/repos/audit.ts'
import { insertNotices } from '#db/repos/notices.ts'
import { must } from '#lib/base/must.ts'
import { usualSetting } from '#lib/notices/setting.ts'
import type { TenantTx } from '#db/tenant.ts'
import { modelPeople } from '#tests/support/model-people.ts'
import { testDatabase } from '#tests/support/pg.ts'

const pg = await testDatabase()
const auth = asAuthDb(pg.auth.db)
const at = new Date('2026-12-02T00:00:00.000Z')
const later = (seconds: number) => new Date(at.getTime() + seconds * 1000)
const { person, as } = await modelPeople(
  pg,
  { tanaka: ['A', 'owner'], mori: ['B', 'editor'], sato: ['B', 'approver'] },
  { stranger: ['X', 'owner'] },
)
const to = (key: string): Addressee => person(key)
const all = ({ waiting }: Post) => ({ send: waiting, drop: [] })

/** An entry of the trail by somebody; its number. */
const entryBy = async (tx: TenantTx, by: string) => (await audited(tx, by)).idx
const audited = async (tx: TenantTx, by: string) => {
  const { userId, orgId } = person(by)
  return await appendAudit(tx, {
    kind: 'workspace.created',
    data: { name: { ja: '試験' } },
    at: at.toISOString(),
    by: { userId, name: by, orgId, orgName: { ja: by } },
  })
}
/** An entry of the trail by somebody and word of it for others, in one transaction. */
const tells = async (by: string, ...keys: string[]) =>
  await as(by, async (tx) => {
    const entry = await audited(tx, by)
    const people = keys.map((key) => person(key).userId)
    await insertNotices(tx, entry, 'split.proposed', people)
    return entry.idx
  })
const waits = async (key: string) =>
  (await waitingPost(auth, to(key))).flatMap(({ waiting }) => waiting.map(({ id }) => id))
const letterFor = async (key: string) => {
  const id = randomUUID()
  await tells('tanaka', key)
  expect(await makeLetter(auth, to(key), { id, at }, all)).toBe(true)
  return id
}

describe('what is left for somebody', () => {
  test('[T-135] is written by a member in their own name, for a member of the same workspace, and committed with the decision', async () => {
    const idx = await tells('tanaka', 'mori', 'sato')
    expect(await waits('mori')).toContain(idx)
    expect(await waits('sato')).toContain(idx)
    const before = await waits('mori')
    const undone = as('tanaka', async (tx) => {
      await insertRaw(tx, 'mori', 'tanaka', await entryBy(tx, 'tanaka'))
      throw new Error('undone')
    })
    await expect(undone).rejects.toThrow('undone')
    expect(await waits('mori')).toEqual(before)
    await expect(tells('tanaka', 'stranger')).rejects.toMatchObject({ code: '23503' })
    const forged = as('mori', async (tx) => await insertRaw(tx, 'sato', 'tanaka', idx))
    await expect(forged).rejects.toMatchObject({ code: '42501' })
    const foreign = as('stranger', async (tx) => await insertRaw(tx, 'sato', 'stranger', idx))
    await expect(foreign).rejects.toMatchObject({ code: '42501' })
  })

  test('[T-135] is read, changed and removed by nobody in a workspace', async () => {
    await tells('tanaka', 'mori')
    for (const table of ['notice_outbox', 'notice_letter']) {
      for (const statement of [
        `select ws_id from ${table}`,
        `update ${table} set to_user = to_user`,
        `delete from ${table}`,
      ]) {
        for (const key of ['tanaka', 'mori']) {
          const asked = as(key, async (tx) => await sql.raw(statement).execute(tx))
          await expect(asked).rejects.toMatchObject({ code: '42501' })
        }
        await expect(sql.raw(statement).execute(pg.collab.db)).rejects.toMatchObject({
          code: '42501',
        })
      }
    }
  })

  test('[T-136] never says something else, and is neither taken back nor removed', async () => {
    await letterFor('mori')
    for (const statement of [
      `update notice_outbox set kind = 'x'`,
      `update notice_outbox set to_user = by_user`,
      'delete from notice_outbox',
      'delete from notice_letter',
    ]) {
      await expect(sql.raw(statement).execute(auth)).rejects.toMatchObject({ code: '42501' })
    }
    for (const table of ['notice_outbox', 'notice_letter']) {
      const gone = sql.raw(`delete from ${table}`).execute(pg.owner.db)
      await expect(gone).rejects.toMatchObject({ code: '23001' })
      const emptied = sql.raw(`truncate ${table} cascade`).execute(pg.owner.db)
      await expect(emptied).rejects.toMatchObject({ code: '23001' })
    }
  })

  test('[T-136] goes into one letter or is dropped, once', async () => {
    const id = await letterFor('mori')
    const again = sql`update notice_outbox set letter_id = ${randomUUID()} where letter_id = ${id}`
    await expect(again.execute(auth)).rejects.toMatchObject({ code: '23001' })
    const back = sql`update notice_outbox set letter_id = null where letter_id = ${id}`
    await expect(back.execute(auth)).rejects.toMatchObject({ code: '23001' })
  })

  test('[T-136] of many who make letters for one person at once, each notice is in one', async () => {
    for (let n = 0; n < 5; n += 1) await tells('tanaka', 'sato')
    const before = await waits('sato')
    const made = await Promise.all(
      Array.from({ length: 8 }, async () => {
        let seen: readonly number[] = []
        await makeLetter(auth, to('sato'), { id: randomUUID(), at }, (post) => {
          seen = post.waiting.map(({ id }) => id)
          return { send: post.waiting, drop: [] }
        })
        return seen
      }),
    )
    expect(made.flat().toSorted((a, b) => a - b)).toEqual(before)
    expect(await waits('sato')).toEqual([])
  })
})

describe('letters', () => {
  test('[T-137] end once: sent or given up', async () => {
    const id = await letterFor('mori')
    const [claimed] = (await claimLetters(auth, { now: at, leaseMs: 1000, most: 50 })).filter(
      (letter) => letter.id === id,
    )
    const letter = must(claimed, 'the letter')
    expect(await endAttempt(auth, letter, { is: 'sent', at: later(1) })).toBe(true)
    expect(await endAttempt(auth, letter, { is: 'given-up', at: later(2) })).toBe(false)
    const again = sql`update notice_letter set sent_at = null where id = ${id}`.execute(auth)
    await expect(again).rejects.toMatchObject({ code: '23001' })
  })

  test('[T-138] of many who ask at once none gets the same, and none before it is due', async () => {
    const ids = await Promise.all(['mori', 'sato'].map(letterFor))
    const claimed = await Promise.all(
      Array.from({ length: 12 }, async () =>
        claimLetters(auth, { now: at, leaseMs: 60_000, most: 1 }),
      ),
    )
    const got = claimed.flat().map(({ id }) => id)
    expect(new Set(got).size).toBe(got.length)
    for (const id of ids) expect(got).toContain(id)
    const early = await claimLetters(auth, { now: later(59), leaseMs: 1000, most: 50 })
    for (const { id } of early) expect(ids).not.toContain(id)
  })

  test('[T-138] a lease that ran out gives the letter to another, and who had it ends nothing any more', async () => {
    const id = await letterFor('mori')
    const claim = async (now: Date) =>
      (await claimLetters(auth, { now, leaseMs: 60_000, most: 50 })).find((one) => one.id === id)
    const first = must(await claim(later(1000)), 'the first claim')
    expect(await claim(later(1059))).toBeUndefined()
    const second = must(await claim(later(1060)), 'the second claim')
    expect([first.attempts, second.attempts]).toEqual([1, 2])
    expect(await endAttempt(auth, first, { is: 'sent', at: later(1061) })).toBe(false)
    const again = later(2000)
    expect(await endAttempt(auth, second, { is: 'failed', again })).toBe(true)
    expect(await claim(later(1999))).toBeUndefined()
    expect(await claim(again)).toMatchObject({ id, attempts: 3 })
  })
})

test('[T-139] how somebody wants to be told is theirs, of no workspace, and bounded', async () => {
  const { userId } = person('mori')
  expect(await settingOf(auth, userId)).toEqual(usualSetting)
  const mine = { timeZone: 'Europe/Berlin', quiet: null, digestHour: 7, muted: ['news'] as const }
  await setSetting(auth, userId, mine)
  await setSetting(auth, userId, { ...mine, quiet: { from: 22, until: 6 } })
  expect(await settingOf(auth, userId)).toEqual({ ...mine, quiet: { from: 22, until: 6 } })
  for (const quiet of [
    { from: 24, until: 6 },
    { from: 6, until: 6 },
  ]) {
    await expect(setSetting(auth, userId, { ...mine, quiet })).rejects.toMatchObject({
      code: '23514',
    })
  }
  for (const { db } of [pg.web, pg.collab]) {
    const asked = sql`select user_id from notice_setting`.execute(db)
    await expect(asked).rejects.toMatchObject({ code: '42501' })
  }
})

async function insertRaw(tx: TenantTx, key: string, by: string, idx: number): Promise<void> {
  const { userId, orgId } = person(by)
  await sql`insert into notice_outbox (ws_id, to_user, audit_idx, kind, body, by_user, by_org, at)
    values (${person('tanaka').workspaceId}, ${person(key).userId}, ${idx}, 'split.proposed', '{}', ${userId}, ${orgId}, ${at})`.execute(
    tx,
  )
}
