import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { buildConsortium, refusalOf } from '#tests/support/consortium.ts'
import { testDatabase } from '#tests/support/pg.ts'

const pg = await testDatabase()

/** takahashi stands in for sato of A, which aoki administers; both sign. */
async function stage(principal = 'sato') {
  const { workspaceId, as, person } = await buildConsortium(pg)
  const idOf = (key: string) => person(key).userId
  await pg.owner.db
    .updateTable('workspace_member')
    .set({ roles: ['orgAdmin', 'approver'] })
    .where('user_id', '=', idOf('aoki'))
    .execute()
  const deputationId = randomUUID()
  const days = { from: '2026-11-24', until: '2027-10-31' }
  const key = { workspaceId, key: deputationId, userId: idOf('takahashi') }
  await as(principal).deputy.name({ ...key, ...days })
  return {
    workspaceId,
    as,
    idOf,
    deputationId,
    /** newest first */
    trail: async (limit: number) =>
      (await as('kansa').audit.list({ workspaceId, limit })).entries.map(({ kind, by }) => [
        kind,
        by?.userId,
      ]),
    told: async () => {
      const rows = await pg.owner.db
        .selectFrom('notice_outbox')
        .select('to_user')
        .where('ws_id', '=', workspaceId)
        .where('kind', '=', 'deputy.ended')
        .execute()
      return rows.map((row) => row.to_user).toSorted()
    },
    listed: async () => await as('kansa').deputy.list({ workspaceId }),
  }
}

test('[F-157] a deputation that ends because the deputy is removed has an entry of its own, and the colleague word of it', async () => {
  const { workspaceId, as, idOf, trail, told, listed } = await stage()
  await as('aoki').member.remove({ workspaceId, userId: idOf('takahashi') })
  const by = idOf('aoki')
  expect(await trail(3)).toEqual([
    ['deputy.ended', by],
    ['member.removed', by],
    ['deputy.named', idOf('sato')],
  ])
  expect(await told()).toEqual([idOf('sato')])
  expect(await listed()).toMatchObject([{ is: 'ended', deputyName: 'takahashi', ended: { by } }])
})

test('[F-157] so has one that ends because the colleague leaves, or signs no more', async () => {
  const gone = await stage()
  await gone.as('sato').member.leave({ workspaceId: gone.workspaceId })
  const sato = gone.idOf('sato')
  expect(await gone.trail(2)).toEqual([
    ['deputy.ended', sato],
    ['member.left', sato],
  ])
  expect(await gone.told()).toEqual([gone.idOf('takahashi')])
  expect(await gone.listed()).toMatchObject([{ is: 'ended', principalName: 'sato' }])

  const { workspaceId, as, idOf, trail, told, listed } = await stage()
  const roles = async (...now: ('approver' | 'editor')[]) =>
    await as('aoki').member.setRoles({ workspaceId, userId: idOf('sato'), roles: now })
  await roles('approver', 'editor')
  expect(await listed()).toMatchObject([{ is: 'running' }])
  await roles('editor')
  expect((await trail(2)).map(([kind]) => kind)).toEqual(['deputy.ended', 'member.rolesChanged'])
  expect(await told()).toEqual([idOf('sato'), idOf('takahashi')].toSorted())
  expect(await listed()).toMatchObject([{ is: 'ended' }])
})

test('[F-157] when the organisation leaves it ends with an entry too, and nobody of it is told', async () => {
  const { workspaceId, as, trail, told, listed } = await stage()
  await as('aoki').member.leaveOrganization({ workspaceId })
  expect((await trail(2)).map(([kind]) => kind)).toEqual(['deputy.ended', 'organisation.left'])
  expect(await told()).toEqual([])
  expect(await listed()).toMatchObject([{ is: 'ended' }])
})

test('[F-157] where the leaving is refused nothing of it is written and the deputation runs on', async () => {
  const { workspaceId, as, trail, listed } = await stage('aoki')
  const before = await trail(1)
  expect(await refusalOf(as('aoki').member.leave({ workspaceId }))).toMatchObject({
    reason: 'last-admin',
  })
  expect(await trail(1)).toEqual(before)
  expect(await listed()).toMatchObject([{ is: 'running' }])
})

test('[S-209] [F-157] one whose last day was over before counts as over, with no entry of its end', async () => {
  const { workspaceId, as, idOf, deputationId, trail, listed } = await stage()
  await pg.owner.db
    .updateTable('deputation')
    .set({ from_day: '2026-11-02', until_day: '2026-11-09' })
    .where('id', '=', deputationId)
    .execute()
  await as('aoki').member.remove({ workspaceId, userId: idOf('takahashi') })
  expect((await trail(1)).map(([kind]) => kind)).toEqual(['member.removed'])
  expect(await listed()).toMatchObject([{ is: 'over' }])
})
