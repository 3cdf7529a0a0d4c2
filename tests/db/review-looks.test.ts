import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { keepLook, listLooks } from '#db/repos/review-looks.ts'
import { modelPeople } from '#tests/support/model-people.ts'
import { testDatabase } from '#tests/support/pg.ts'

const pg = await testDatabase()
const at = new Date('2026-12-01T00:00:00Z')
const { modelId, person, as } = await modelPeople(
  pg,
  {
    author: ['A', 'editor'],
    signer: ['B', 'approver'],
    reader: ['B', 'viewer'],
    auditor: ['C', 'auditor'],
    owner: ['C', 'owner'],
  },
  { stranger: ['X', 'owner'] },
)
const looks = async (who: string, key: string, seq: number, epoch = 1) =>
  await as(who, async (tx) => await keepLook(tx, modelId, { key, epoch, seq }, at))
const seen = async (who: string, key: string) =>
  (await as(who, async (tx) => await listLooks(tx, modelId))).find((one) => one.key === key)

test('[T-85] a look is seen by every member of its workspace, and kept by those whose role may', async () => {
  for (const who of ['author', 'signer', 'owner'])
    expect(await looks(who, `by ${who}`, 1)).toBe(true)
  for (const who of ['reader', 'auditor'])
    await expect(looks(who, 'x', 1)).rejects.toMatchObject({ code: '42501' })
  await expect(looks('stranger', 'x', 1)).rejects.toMatchObject({ code: '23503' })
  for (const who of ['author', 'reader', 'auditor'])
    expect(await seen(who, 'by signer')).toEqual({ key: 'by signer', epoch: 1, seq: 1 })
  expect(await seen('stranger', 'by signer')).toBeUndefined()
})

test('[T-85] nobody looks in another’s name, neither anew nor over what stands', async () => {
  await looks('author', 'mine', 1)
  const { userId, orgId } = person('signer')
  const raw = (statement: 'insert' | 'update') =>
    as('author', async (tx) => {
      await (
        statement === 'insert'
          ? sql`insert into review_look values (app.ws(), ${modelId}, 'theirs', 1, 1, ${userId}, ${orgId}, ${at})`
          : sql`update review_look set seq = 9, by_user = ${userId}, by_org = ${orgId} where key = 'mine'`
      ).execute(tx)
    })
  await expect(raw('insert')).rejects.toMatchObject({ code: '42501' })
  await expect(raw('update')).rejects.toMatchObject({ code: '42501' })
  expect(await looks('signer', 'mine', 2)).toBe(true)
})

test('[T-86] a look never goes back, whichever statement says so', async () => {
  expect(await looks('author', 'k', 5)).toBe(true)
  expect(await looks('signer', 'k', 5)).toBe(false)
  expect(await looks('signer', 'k', 4)).toBe(false)
  expect(await looks('signer', 'k', 1, 2)).toBe(true)
  const back = as('author', async (tx) => {
    const { userId, orgId } = person('author')
    await sql`update review_look set epoch = 1, seq = 9, by_user = ${userId}, by_org = ${orgId}
      where key = 'k'`.execute(tx)
  })
  await expect(back).rejects.toMatchObject({ code: '23514' })
  expect(await seen('reader', 'k')).toEqual({ key: 'k', epoch: 2, seq: 1 })
})
