import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { must } from '#lib/base/must.ts'
import { asAuthDb, deleteSession, insertSession } from '#db/identity.ts'
import {
  findChallenge,
  insertChallenge,
  type Purpose,
  takeChallenge,
} from '#db/passkey-challenges.ts'
import { removePasskey, usePasskey } from '#db/passkeys.ts'
import { givePasskey } from '#tests/support/passkey-rows.ts'
import { testDatabase } from '#tests/support/pg.ts'
import { buildWorkspace } from '#tests/support/rows.ts'

const pg = await testDatabase()
const auth = asAuthDb(pg.auth.db)
const at = new Date('2026-12-02T00:00:00.000Z')
const later = (seconds: number) => new Date(at.getTime() + seconds * 1000)
const { members } = await buildWorkspace(pg.owner.db, {
  sato: ['A', 'editor'],
  mori: ['B', 'editor'],
})
const sato = must(members['sato'], 'sato').userId
const mori = must(members['mori'], 'mori').userId
const pace = { most: 10, within: 900_000 }

async function session(userId: string): Promise<string> {
  const tokenHash = randomBytes(32).toString('hex')
  await insertSession(auth, { tokenHash, userId, createdAt: at, expiresAt: later(3600) })
  return tokenHash
}

async function challengeFor(userId: string, purpose: Purpose = 'step-up', now = at) {
  const given = {
    challenge: randomBytes(32).toString('base64url'),
    sessionId: await session(userId),
    userId,
    purpose,
    statement: purpose === 'sign' ? 'a'.repeat(64) : null,
    createdAt: now,
    expiresAt: new Date(now.getTime() + 120_000),
  }
  expect(await insertChallenge(auth, given, { ...pace, most: 1000 })).toBe('kept')
  return given
}

describe('passkeys', () => {
  test('[T-123] no role but the auth role reads or writes them', async () => {
    await givePasskey(pg, sato, at)
    for (const table of ['passkey', 'passkey_challenge']) {
      for (const { db } of [pg.web, pg.collab]) {
        for (const statement of [
          `select * from ${table}`,
          `delete from ${table}`,
          `update ${table} set user_id = user_id`,
        ]) {
          await expect(sql.raw(statement).execute(db)).rejects.toMatchObject({ code: '42501' })
        }
      }
    }
    expect(await auth.selectFrom('passkey').select('id').execute()).not.toEqual([])
  })

  test('[T-124] key, person and id never change, no row is deleted, and the counter never goes back', async () => {
    const id = await givePasskey(pg, sato, at)
    for (const change of [
      `update passkey set public_key = '\\x01'`,
      `update passkey set user_id = '${mori}'`,
      `update passkey set credential_id = 'AAAA'`,
      `delete from passkey`,
    ]) {
      await expect(sql.raw(change).execute(auth)).rejects.toMatchObject({ code: '42501' })
    }
    expect(await usePasskey(auth, id, { counter: 5, isBackedUp: true, at })).toBe(true)
    const back = auth.updateTable('passkey').set({ counter: 4 }).where('id', '=', id).execute()
    await expect(back).rejects.toMatchObject({ code: '23001' })
  })

  test('[T-124] one that was removed stays as it was', async () => {
    const id = await givePasskey(pg, sato, at)
    expect(await removePasskey(auth, mori, id, at)).toBeUndefined()
    expect(await removePasskey(auth, sato, id, at)).toBe('端末の鍵')
    expect(await usePasskey(auth, id, { counter: 9, isBackedUp: false, at })).toBe(false)
    const back = auth
      .updateTable('passkey')
      .set({ removed_at: null })
      .where('id', '=', id)
      .execute()
    await expect(back).rejects.toMatchObject({ code: '23001' })
  })

  test('[T-124] of twenty uses with the same count one goes through', async () => {
    const id = await givePasskey(pg, sato, at)
    const seen = { counter: 1, isBackedUp: false, at }
    const used = await Promise.all(
      Array.from({ length: 20 }, async () => await usePasskey(auth, id, seen)),
    )
    expect(used.filter(Boolean)).toHaveLength(1)
  })
})

describe('challenges', () => {
  test('[T-125] one is taken once, of many at once by one, and stays taken', async () => {
    const given = await challengeFor(sato)
    const taken = await Promise.all(
      Array.from({ length: 50 }, async () => takeChallenge(auth, given.challenge, given, later(1))),
    )
    expect(taken.filter(Boolean)).toHaveLength(1)
    const again = sql`update passkey_challenge set used_at = null where challenge = ${given.challenge}`
    await expect(again.execute(auth)).rejects.toMatchObject({ code: '23001' })
  })

  test('[T-125] only for whom, where and for what it was given, and in time', async () => {
    const given = await challengeFor(sato, 'sign')
    const take = async (change: object, now = later(1)) =>
      await takeChallenge(auth, given.challenge, { ...given, ...change }, now)
    expect(await take({ userId: mori })).toBe(false)
    expect(await take({ sessionId: await session(sato) })).toBe(false)
    expect(await take({ purpose: 'step-up', statement: null })).toBe(false)
    expect(await take({ statement: 'b'.repeat(64) })).toBe(false)
    expect(await take({}, later(120))).toBe(false)
    expect(await take({}, later(119))).toBe(true)
  })

  test('[T-125] it ends with its session', async () => {
    const given = await challengeFor(sato)
    await deleteSession(auth, given.sessionId)
    expect(await findChallenge(auth, given.challenge)).toBeUndefined()
  })

  test('[T-126] it lasts 120 seconds at most, and names a statement when it signs one', async () => {
    const given = await challengeFor(sato)
    const row = {
      challenge: 'A'.repeat(43),
      session_hash: given.sessionId,
      user_id: sato,
      purpose: 'step-up' as const,
      statement: null,
      created_at: at,
      expires_at: later(120),
    }
    for (const wrong of [
      { expires_at: later(121) },
      { statement: 'a'.repeat(64) },
      { purpose: 'sign' as const },
    ]) {
      const insert = auth.insertInto('passkey_challenge').values({ ...row, ...wrong })
      await expect(insert.execute()).rejects.toMatchObject({ code: '23514' })
    }
  })

  test('[T-126] of many at once no more are given than may; what is older is forgotten', async () => {
    const { userId } = must(
      (await buildWorkspace(pg.owner.db, { emma: ['C', 'editor'] })).members['emma'],
      'emma',
    )
    const sessionId = await session(userId)
    const ask = async (now: Date) =>
      await insertChallenge(
        auth,
        {
          challenge: randomBytes(32).toString('base64url'),
          sessionId,
          userId,
          purpose: 'register',
          statement: null,
          createdAt: now,
          expiresAt: new Date(now.getTime() + 120_000),
        },
        pace,
      )
    const given = await Promise.all(Array.from({ length: 25 }, async () => await ask(at)))
    expect(given.filter((outcome) => outcome === 'kept')).toHaveLength(10)
    expect(await ask(later(899))).toBe('too-many')
    expect(await ask(later(900))).toBe('kept')
    const held = await auth
      .selectFrom('passkey_challenge')
      .select('challenge')
      .where('user_id', '=', userId)
      .execute()
    expect(held).toHaveLength(1)
  })
})
