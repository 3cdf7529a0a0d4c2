import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { must } from '#lib/base/must.ts'
import { whyRefused } from '#tests/support/passkey-stage.ts'
import { testDatabase } from '#tests/support/pg.ts'
import { roundStage } from '#tests/support/round-stage.ts'

const pg = await testDatabase()
const { as, here, listed, open, person, says, seat, shownTo } = await roundStage(pg)
const { workspaceId } = here
const idOf = (key: string) => person(key).userId
/** boss of A, who does not sign, stands in for sato. */
const named = async (deputy = 'boss') => {
  const key = randomUUID()
  const days = { from: '2026-11-24', until: '2027-10-31' }
  await as('sato').deputy.name({ workspaceId, key, userId: idOf(deputy), ...days })
  return key
}
const acts = async (roundId: string) => {
  const { standing } = await listed(roundId)
  const org = must(standing.orgs[0], 'the organisation that signs')
  return {
    isMet: org.isMet,
    said: org.seats.map(({ latest }) => latest && [latest.userId, latest.deputyFor]),
  }
}
const waits = async (who: string, roundId: string) =>
  (await as(who).notice.inbox({ workspaceId })).find(
    (row) => row.is === 'round' && row.roundId === roundId,
  )

test('[S-207] [AG-55] a deputy signs in a round at the seat of the colleague, which says so in the round, on the trail and in the receipt', async () => {
  const roundId = await open([seat('sato', { seats: 2, needed: 2 })])
  expect(await waits('boss', roundId)).toBeUndefined()
  expect(await whyRefused(shownTo('boss', roundId))).toBe('forbidden')
  const deputationId = await named()
  expect(await waits('boss', roundId)).toMatchObject({ inPlaceOf: 'sato' })
  const signOffId = await says('boss', roundId)
  expect(await acts(roundId)).toEqual({
    isMet: false,
    said: [[idOf('boss'), idOf('sato')], null],
  })
  const { entries } = await as('tanaka').audit.list({ workspaceId, limit: 1 })
  expect(entries).toMatchObject([
    { kind: 'round.acted', by: { userId: idOf('boss'), deputyFor: { userId: idOf('sato') } } },
  ])
  const { statement, text } = await as('viewer').round.receipt({ ...here, signOffId })
  expect(statement).toMatchObject({ signer: idOf('boss'), deputy_for: idOf('sato') })
  expect(text).toContain(idOf('sato'))

  // Neither of the two fills the other seat.
  expect(await waits('sato', roundId)).toBeUndefined()
  await says('sato', roundId)
  expect((await acts(roundId)).said).toEqual([[idOf('sato'), undefined], null])
  expect(await whyRefused(says('boss', roundId))).toBe('principal-stands')
  await says('aoki', roundId)
  expect(await acts(roundId)).toMatchObject({ isMet: true })
  await as('sato').deputy.end({ workspaceId, deputationId })
})

test('[AG-52] [AG-55] when its days are over, or it is ended, the seat is offered no more, and what was signed there stands', async () => {
  const roundId = await open([seat('sato', { seats: 2, needed: 2 })])
  const later = await open([seat('sato', { seats: 2, needed: 2 })])
  const deputationId = await named()
  await says('boss', roundId)
  const shown = await shownTo('boss', later)
  expect(await waits('boss', later)).toBeDefined()
  // Days pass, also for the clock of the database.
  await pg.owner.db
    .updateTable('deputation')
    .set({ from_day: '2026-11-02', until_day: '2026-11-09' })
    .where('id', '=', deputationId)
    .execute()
  expect(await as('sato').deputy.list({ workspaceId })).toContainEqual(
    expect.objectContaining({ id: deputationId, is: 'over' }),
  )
  expect(await waits('boss', later)).toBeUndefined()
  expect(await whyRefused(says('boss', later, { shown }))).toBe('forbidden')
  expect((await acts(later)).said).toEqual([null, null])
  expect((await acts(roundId)).said).toEqual([[idOf('boss'), idOf('sato')], null])
  expect(await waits('sato', later)).toMatchObject({ is: 'round' })
  expect(await waits('sato', later)).not.toHaveProperty('inPlaceOf')
  // Of the round in which the deputy has spoken nothing more is asked of the colleague, who may say otherwise.
  expect(await waits('sato', roundId)).toBeUndefined()
  await says('sato', roundId, { intent: 'reject', reason: '自分で確かめたい' })
  expect((await acts(roundId)).said).toEqual([[idOf('sato'), undefined], null])
})

test('[AG-55] who has come to sign in their own name fills no second seat', async () => {
  const roundId = await open([seat('sato', { seats: 3, needed: 3 })])
  await named()
  await says('boss', roundId)
  const roles = ['owner', 'approver'] as const
  await pg.owner.db
    .updateTable('workspace_member')
    .set({ roles: [...roles] })
    .where('ws_id', '=', workspaceId)
    .where('user_id', '=', idOf('boss'))
    .execute()
  await says('boss', roundId)
  await says('aoki', roundId)
  const { said, isMet } = await acts(roundId)
  expect(isMet).toBe(false)
  expect(said).toEqual([[idOf('boss'), undefined], [idOf('aoki'), undefined], null])
})
