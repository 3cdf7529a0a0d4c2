import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { archiveModel } from '#db/repos/models.ts'
import {
  appendSeatAct,
  cancelRound,
  insertRound,
  listRounds,
  listSeatActs,
  replacePolicy,
} from '#db/repos/rounds.ts'
import { appendSignOff, listSignOffs } from '#db/repos/sign-offs.ts'
import { inWorkspace } from '#db/tenant.ts'
import type { Round } from '#lib/agreement/round/round.ts'
import type { KeptSignOff } from '#lib/agreement/status.ts'
import { must } from '#lib/base/must.ts'
import { testDatabase } from '#tests/support/pg.ts'
import { aRound, at, stated, texts, writeAct } from '#tests/support/round-rows.ts'
import { policyOf, rule } from '#tests/support/rounds.ts'
import { buildModel, buildWorkspace, type BuiltMember } from '#tests/support/rows.ts'

const pg = await testDatabase()
const web = pg.web.db
let people: Readonly<Record<string, BuiltMember>>
let stranger: BuiltMember
let model: string
const person = (key: string) => must(people[key], key)
const text = { template: 'sign/1', locale: 'ja' } as const
const refused = (code: string) => ({ code })

beforeAll(async () => {
  const ours = await buildWorkspace(pg.owner.db, {
    boss: ['A', 'owner', 'editor'],
    two: ['A', 'owner'],
    ap: ['A', 'approver'],
    ap2: ['A', 'approver'],
    ed: ['A', 'editor'],
    other: ['B', 'owner'],
    apB: ['B', 'approver'],
  })
  const theirs = await buildWorkspace(pg.owner.db, { boss: ['X', 'owner', 'approver'] })
  people = ours.members
  stranger = must(theirs.members['boss'], 'stranger')
  model = await buildModel(pg.owner.db, person('boss'))
})

async function opened(round: Round = aRound(person('boss')), key = 'boss'): Promise<Round> {
  await inWorkspace(web, person(key), (tx) => insertRound(tx, model, round, text))
  return round
}
const kept = async (key = 'apB') =>
  await inWorkspace(web, person(key), (tx) => listRounds(tx, model))
const acts = async (round: Round) =>
  await inWorkspace(web, person('apB'), (tx) => listSeatActs(tx, round.id))

test('[T-100] a round comes back as it was opened, numbered within its model, seen by every member and nobody else', async () => {
  const before = (await kept()).length
  const first = await opened()
  const second = await opened()
  const rows = await kept()
  expect(rows.slice(before)).toEqual([
    { n: before + 1, round: first },
    { n: before + 2, round: second },
  ])
  expect(await inWorkspace(web, stranger, (tx) => listRounds(tx, model))).toEqual([])
  const seats = await pg.owner.db
    .selectFrom('round_seat')
    .select(['org_id', 'seat', 'order_group'])
    .where('round_id', '=', first.id)
    .orderBy('seat')
    .execute()
  expect(seats.map((s) => [s.org_id, s.seat, s.order_group])).toEqual([
    [person('boss').orgId, 1, 1],
    [person('boss').orgId, 2, 1],
  ])
})

test('[T-101] it is opened by an owner in their own name, and changed and cancelled by owners of that organisation', async () => {
  await expect(opened(aRound(person('ed')), 'ed')).rejects.toMatchObject(refused('42501'))
  await expect(opened(aRound(person('boss')), 'two')).rejects.toMatchObject(refused('42501'))
  const round = await opened()
  const policy = policyOf(rule(person('ap').orgId), rule(person('apB').orgId, { group: 2 }))
  const next = { ...round, policy, due: null }
  const replaces = async (key: string) =>
    await inWorkspace(web, person(key), (tx) => replacePolicy(tx, model, next))
  expect(await replaces('other')).toBe(false)
  expect(await replaces('ap')).toBe(false)
  expect(await replaces('two')).toBe(true)
  expect((await kept()).at(-1)?.round).toEqual(next)
  const cancels = async (key: string, by = key) =>
    await inWorkspace(web, person(key), (tx) =>
      cancelRound(tx, round.id, { ...person(by), at }, '不要になったため'),
    )
  expect(await cancels('other')).toBe(false)
  await expect(cancels('two', 'boss')).rejects.toMatchObject(refused('42501'))
  expect(await cancels('two')).toBe(true)
  expect(await cancels('boss')).toBe(false)
  expect((await kept()).at(-1)?.round.cancelled).toEqual({
    userId: person('two').userId,
    orgId: person('two').orgId,
    at,
    reason: '不要になったため',
  })
})

test('[T-103] [T-107] an act comes back as its statement says, with the texts that the statement names', async () => {
  const round = await opened()
  const statement = stated(model, round, person('ap'), {
    intent: 'conditional',
    reason: '暗号化の後',
  })
  const id = await writeAct(web, person('ap'), statement, texts)
  expect(await acts(round)).toEqual([
    {
      id,
      userId: person('ap').userId,
      orgId: person('ap').orgId,
      at,
      seat: 1,
      intent: 'conditional',
      reason: '暗号化の後',
      digests: Object.fromEntries(statement.scope.map(({ name, sha256 }) => [name, sha256])),
      level: 'P',
      prevId: null,
    },
  ])
  const contents = await pg.owner.db
    .selectFrom('sign_off_content')
    .select(['name', 'closure'])
    .where('sign_off_id', '=', id)
    .orderBy('name')
    .execute()
  expect(Object.fromEntries(contents.map((one) => [one.name, one.closure]))).toEqual(texts)
  const other = { ...statement, seat: 2, signer: person('ap2').userId }
  for (const wrong of [{ 'risk:r3': texts['risk:r1'] }, { 'risk:r1': texts['risk:r2'] }]) {
    await expect(writeAct(web, person('ap2'), other, wrong)).rejects.toMatchObject(refused('23514'))
  }
})

test('[T-103] nobody acts for others, without the role, or at a seat that is not there', async () => {
  const round = await opened()
  const [ap, ap2] = [person('ap'), person('ap2')]
  const as = (by: BuiltMember, of: BuiltMember, more = {}) =>
    writeAct(web, by, stated(model, round, of, more))
  await expect(as(ap, ap2)).rejects.toMatchObject(refused('42501'))
  await expect(as(person('ed'), person('ed'))).rejects.toMatchObject(refused('42501'))
  await expect(as(person('apB'), person('apB'))).rejects.toMatchObject(refused('23503'))
  await expect(as(ap, ap, { seat: 3 })).rejects.toMatchObject(refused('23503'))
  await expect(as(ap, ap, { intent: 'reject' })).rejects.toMatchObject(refused('23514'))
  expect(await acts(round)).toEqual([])
})

test('[T-103] a row that says something else than its statement is refused, column by column', async () => {
  const round = await opened()
  const ap = person('ap')
  const statement = stated(model, round, ap)
  const id = await writeAct(web, ap, statement)
  const columns = ['seat = 2', `intent = 'renew'`, 'prev_id = id', `digest = repeat('0', 64)`]
  for (const change of [...columns, `org_id = '${person('apB').orgId}'`, `reason = 'x'`]) {
    // Past the rule that nothing is changed, as its owner.
    const changed = pg.owner.sql.begin(async (s) => {
      await s`alter table sign_off disable trigger append_only`
      await s.unsafe(`update sign_off set ${change} where id = '${id}'`)
    })
    await expect(changed).rejects.toMatchObject(refused('23514'))
  }
})

test('[T-102] once anybody has acted, policy, day and seats stay', async () => {
  const round = await opened()
  const boss = person('boss')
  await writeAct(web, person('ap'), stated(model, round, person('ap')))
  for (const next of [
    { ...round, policy: { ...round.policy, level: 'K' as const } },
    { ...round, due: null },
  ]) {
    const replaced = inWorkspace(web, boss, (tx) => replacePolicy(tx, model, next))
    await expect(replaced).rejects.toMatchObject(refused('42501'))
  }
  const seat = sql`insert into round_seat values (app.ws(), ${round.id}, ${model}, ${boss.orgId}, 9, 1)`
  for (const change of [
    seat,
    sql`delete from round_seat where round_id = ${round.id} and seat = 2`,
  ]) {
    const changed = inWorkspace(web, boss, async (tx) => await change.execute(tx))
    await expect(changed).rejects.toMatchObject(refused('42501'))
  }
  expect((await kept()).at(-1)?.round).toEqual(round)
})

test('[T-104] a seat has one first act, and each is followed once, by the same seat', async () => {
  const round = await opened()
  const [ap, ap2] = [person('ap'), person('ap2')]
  const first = await Promise.allSettled([
    writeAct(web, ap, stated(model, round, ap)),
    writeAct(web, ap2, stated(model, round, ap2)),
  ])
  expect(first.map((one) => one.status).toSorted()).toEqual(['fulfilled', 'rejected'])
  const { id, userId } = must((await acts(round))[0], 'the first act')
  const mine = userId === ap.userId ? ap : ap2
  const follows = (by: BuiltMember, more = {}) =>
    writeAct(
      web,
      by,
      stated(model, round, by, { intent: 'withdraw', reason: '誤り', prevId: id, ...more }),
    )
  await expect(follows(mine, { seat: 2 })).rejects.toMatchObject(refused('23514'))
  await follows(mine)
  await expect(follows(mine)).rejects.toMatchObject(refused('23505'))
  const elsewhere = await opened()
  const wrong = stated(model, elsewhere, mine, { intent: 'withdraw', reason: '誤り', prevId: id })
  await expect(writeAct(web, mine, wrong)).rejects.toMatchObject(refused('23514'))
})

test('[T-104] [T-108] outside rounds an organisation has one first signature about a risk, and acts in rounds are not told there', async () => {
  const ap = person('ap')
  const signOff = (more: Partial<KeptSignOff> = {}): KeptSignOff => ({
    id: randomUUID(),
    riskId: 'r-once',
    orgId: ap.orgId,
    userId: ap.userId,
    intent: 'approve',
    docSeq: 3,
    digest: 'a'.repeat(64),
    closure: '{"t":"yoriai.closure/1"}',
    prevId: null,
    at,
    ...more,
  })
  const adds = async (one: KeptSignOff) =>
    await inWorkspace(web, ap, (tx) => appendSignOff(tx, model, one))
  const one = signOff()
  await adds(one)
  await expect(adds(signOff())).rejects.toMatchObject(refused('23505'))
  await adds(signOff({ riskId: 'r-other' }))
  await expect(adds(signOff({ riskId: 'r-third', prevId: one.id }))).rejects.toMatchObject(
    refused('23514'),
  )
  await expect(adds(signOff({ intent: 'reject', riskId: 'r-fourth' }))).rejects.toMatchObject(
    refused('23514'),
  )
  const round = await opened()
  await writeAct(web, ap, stated(model, round, ap))
  const told = await inWorkspace(web, ap, (tx) => listSignOffs(tx, model))
  expect(told.map((s) => s.riskId).toSorted()).toEqual(['r-once', 'r-other'])
  expect(told.find((s) => s.riskId === 'r-once')).toEqual(one)
})

test('[T-105] one person never has two seats, also when they act at both at once', async () => {
  const ap = person('ap')
  for (const conditional of ['counts', 'waits', 'counts'] as const) {
    const first = aRound(person('boss'))
    const round = await opened({ ...first, policy: { ...first.policy, conditional } })
    const both = await Promise.allSettled(
      [1, 2].map((seat) => writeAct(web, ap, stated(model, round, ap, { seat }))),
    )
    expect(both.map((one) => one.status).toSorted()).toEqual(['fulfilled', 'rejected'])
    expect(await acts(round)).toHaveLength(1)
  }
})

test('[T-106] in a cancelled round nobody acts, nor under another policy, and cancelling waits for who is acting', async () => {
  const [ap, boss] = [person('ap'), person('boss')]
  const round = await opened()
  const other = { ...round, policy: { ...round.policy, conditional: 'waits' as const } }
  await expect(writeAct(web, ap, stated(model, other, ap))).rejects.toMatchObject(refused('42501'))
  await inWorkspace(web, ap, async (tx) => {
    await sql`select app.hold_round(${round.id}, ${model})`.execute(tx)
    const cancelled = pg.owner.sql.begin(async (s) => {
      await s`set local lock_timeout = '200ms'`
      await s`update signing_round set cancelled_by = opened_by, cancelled_org = opened_org,
        cancelled_at = opened_at, cancel_reason = 'x' where id = ${round.id}`
    })
    await expect(cancelled).rejects.toMatchObject(refused('55P03'))
  })
  await inWorkspace(web, boss, (tx) => cancelRound(tx, round.id, { ...boss, at }, '不要'))
  await expect(writeAct(web, ap, stated(model, round, ap))).rejects.toMatchObject(refused('42501'))
})

test('[T-109] nothing of a round is written in an archived model or a variant', async () => {
  const [ap, boss] = [person('ap'), person('boss')]
  const round = await opened()
  await inWorkspace(web, boss, (tx) => archiveModel(tx, model, new Date(at)))
  const inArchived = [
    () => opened(),
    () => inWorkspace(web, boss, (tx) => cancelRound(tx, round.id, { ...boss, at }, '不要')),
    () => writeAct(web, ap, stated(model, round, ap)),
  ]
  for (const act of inArchived) await expect(act()).rejects.toMatchObject(refused('YO002'))
  await inWorkspace(web, boss, (tx) => archiveModel(tx, model, null))
  const variant = await buildModel(pg.owner.db, boss)
  await pg.owner.db
    .updateTable('model')
    .set({ origin_id: model, origin_seq: 0 })
    .where('id', '=', variant)
    .execute()
  const inVariant = inWorkspace(web, boss, (tx) => insertRound(tx, variant, aRound(boss), text))
  await expect(inVariant).rejects.toMatchObject(refused('YO003'))
})

test('[T-152] a round about the whole model is on a revision, or it is no row', async () => {
  const whole: Round = { ...aRound(person('boss')), scope: { kind: 'model' } }
  await expect(opened(whole)).rejects.toMatchObject(refused('23514'))
})

test('[T-151] an act says of which revision it is as its round and the revision do', async () => {
  const round = await opened()
  for (const other of [{ rev: randomUUID() }, { rev_sha256: 'a'.repeat(64) }]) {
    const statement = { ...stated(model, round, person('ap')), ...other }
    await expect(
      inWorkspace(web, person('ap'), (tx) =>
        appendSeatAct(tx, { id: randomUUID(), docSeq: 0, statement }, texts),
      ),
    ).rejects.toMatchObject(refused('23514'))
  }
  const statement = stated(model, round, person('ap'))
  await inWorkspace(web, person('ap'), (tx) =>
    appendSeatAct(tx, { id: randomUUID(), docSeq: 0, statement }, texts),
  )
  expect(await acts(round)).toHaveLength(1)
})
