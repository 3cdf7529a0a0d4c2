import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { sha256Hex } from '#db/hash.ts'
import { parseStatement } from '#lib/agreement/statement.ts'
import { must } from '#lib/base/must.ts'
import { whyRefused } from '#tests/support/passkey-stage.ts'
import { testDatabase } from '#tests/support/pg.ts'
import { roundStage } from '#tests/support/round-stage.ts'
import { postNotices } from '#server/notices/worker.ts'
import { editAgainstSign, quorum } from '../races/races.ts'

const pg = await testDatabase()
const stage = await roundStage(pg)
const { as, device, edits, here, listed, open, person, prepared, says, seat, send, time } = stage

const count = async (table: 'sign_off' | 'sign_off_proof' | 'audit_entry' | 'agreement_event') => {
  const { n } = await pg.owner.db
    .selectFrom(table)
    .select(({ fn }) => fn.countAll<string>().as('n'))
    .executeTakeFirstOrThrow()
  return Number(n)
}
const policy = (...seats: ReturnType<typeof seat>[]) => ({
  seats,
  level: 'P' as const,
  conditional: 'counts' as const,
  validDays: null,
})
const manages = (roundId: string) => ({ ...here, roundId, key: randomUUID() })

describe('a round', () => {
  test('[S-176] [S-177] is opened once under its key, with its event and entry', async () => {
    const key = randomUUID()
    const before = [await count('agreement_event'), await count('audit_entry')]
    expect(await open([seat('sato')], { key })).toBe(key)
    expect(await open([seat('sato')], { key })).toBe(key)
    const after = [await count('agreement_event'), await count('audit_entry')]
    expect(after.map((n, i) => n - (before[i] ?? 0))).toEqual([1, 1])
    const { round, standing } = await listed(key)
    expect(round.scope).toEqual({ kind: 'risks', ids: ['r1', 'r2'] })
    expect(standing.status).toBe('open')
    expect(await whyRefused(open([seat('sato')], { key, by: 'boss' }))).toBe('key-used')
  })

  test('[S-186] its policy and its end are for owners of the organisation that opened it', async () => {
    const roundId = await open([seat('sato')])
    const set = { ...manages(roundId), policy: policy(seat('mori')), due: null }
    expect(await whyRefused(as('mori').round.setPolicy(set))).toBe('forbidden')
    expect(await whyRefused(as('boss').round.setPolicy(set))).toBe('other-organisation')
    await as('tanaka').round.setPolicy(set)
    await as('tanaka').round.setPolicy(set)
    expect((await listed(roundId)).round.policy.seats).toEqual([seat('mori')])
    await says('mori', roundId)
    const late = { ...set, key: randomUUID() }
    expect(await whyRefused(as('tanaka').round.setPolicy(late))).toBe('policy-frozen')
    const end = { ...manages(roundId), reason: '対象を見直すため' }
    await as('tanaka').round.cancel(end)
    await as('tanaka').round.cancel(end)
    expect((await listed(roundId)).standing.status).toBe('cancelled')
    expect(await whyRefused(says('mori', roundId))).toBe('round-cancelled')
    const again = { ...end, key: randomUUID() }
    expect(await whyRefused(as('tanaka').round.cancel(again))).toBe('round-cancelled')
  })

  test('[S-182] what cannot be is refused with a reason', async () => {
    const nobody = { ...seat('sato'), orgId: randomUUID() }
    expect(await whyRefused(open([nobody]))).toBe('seats-inactive')
    expect(await whyRefused(open([seat('sato')], { riskIds: ['nothing'] }))).toBe('scope-unknown')
    expect(await whyRefused(open([seat('sato', { needed: 2 })]))).toBe('quorum')
    const many = Array.from({ length: 51 }, (_, i) => `x${i}`)
    expect(await whyRefused(open([seat('sato')], { riskIds: many }))).toBe('scope-too-large')
    expect(await whyRefused(says('sato', randomUUID()))).toBe('unknown-round')
  })
})

describe('acting at a seat', () => {
  test('[S-205] until one has signed, a round waits in the inbox and on the home of who may sign in it, and of nobody else', async () => {
    const waiting = async (who: string, roundId: string) => {
      const inbox = await as(who).notice.inbox({ workspaceId: here.workspaceId })
      const rows = inbox.filter((row) => row.is === 'round' && row.roundId === roundId)
      const { models } = await as(who).workspace.home({ workspaceId: here.workspaceId })
      const { rounds } = must(models.find(({ id }) => id === here.modelId)?.myTurn, 'a turn')
      return [rows.length, rounds]
    }
    const [, before = 0] = await waiting('aoki', '')
    const roundId = await open([seat('sato', { seats: 2, needed: 2 })])
    expect(await waiting('sato', roundId)).toEqual([1, before + 1])
    expect(await waiting('aoki', roundId)).toEqual([1, before + 1])
    for (const who of ['mori', 'viewer']) expect((await waiting(who, roundId))[0]).toBe(0)
    await says('sato', roundId)
    expect(await waiting('sato', roundId)).toEqual([0, before])
    expect(await waiting('aoki', roundId)).toEqual([1, before + 1])
    await says('aoki', roundId)
    expect(await waiting('aoki', roundId)).toEqual([0, before])
  })

  test('[S-176] [S-185] with the word of the platform: act, texts, proof, event and entry, labelled P', async () => {
    const roundId = await open([seat('sato')])
    const before = [
      await count('sign_off'),
      await count('sign_off_proof'),
      await count('audit_entry'),
    ]
    const id = await says('sato', roundId)
    const after = [
      await count('sign_off'),
      await count('sign_off_proof'),
      await count('audit_entry'),
    ]
    expect(after.map((n, i) => n - (before[i] ?? 0))).toEqual([1, 1, 1])
    const receipt = await as('viewer').round.receipt({ ...here, signOffId: id })
    expect(receipt.proof).toMatchObject({ level: 'P', means: 'sign-in' })
    expect(receipt.statement).toMatchObject({ level: 'P', intent: 'approve', seat: 1, prev: null })
    expect((await listed(roundId)).standing.status).toBe('complete')
    expect(await whyRefused(says('mori', roundId))).toBe('no-seat')
    expect(await whyRefused(says('aoki', roundId))).toBe('seats-taken')
  })

  test('[S-185] where a key is asked for the key signs the statement, and nothing weaker does', async () => {
    const roundId = await open([seat('mori')], { level: 'K' })
    expect(await whyRefused(says('mori', roundId))).toBe('level-too-low')
    expect(await whyRefused(says('mori', roundId, { level: 'K' }))).toBe('no-passkey')
    const options = await as('mori').passkeys.beginRegister()
    await as('mori').passkeys.finishRegister(device('mori').make(options))
    const id = await says('mori', roundId, { level: 'K' })
    const receipt = await as('viewer').round.receipt({ ...here, signOffId: id })
    expect(receipt).toMatchObject({ holds: true, proof: { level: 'K', statement: receipt.digest } })
    expect((await listed(roundId)).standing.status).toBe('complete')
  })

  test('[S-185] an answer to another statement signs nothing', async () => {
    const roundId = await open([seat('mori')], { level: 'K' })
    const [one, two] = [
      await prepared('mori', roundId, { level: 'K' }),
      await prepared('mori', roundId, { level: 'K' }),
    ]
    if ('done' in one || 'done' in two) throw new Error('nothing is signed yet')
    const crossed = { ...one, call: { ...one.call, statement: two.call.statement } }
    expect(await whyRefused(send('mori', crossed))).toBe('other-statement')
    const { answer: _answer, ...bare } = { answer: undefined, ...two.call }
    expect(await whyRefused(as('mori').round.sign(bare))).toBe('proof-missing')
    expect((await listed(roundId)).isUntouched).toBe(true)
  })

  test('[S-185] who proved themselves too long ago is asked to do so again', async () => {
    const roundId = await open([seat('aoki')])
    time.pass(301_000)
    expect(await whyRefused(says('aoki', roundId))).toBe('not-fresh')
    await stage.renewSession('aoki')
    await says('aoki', roundId)
    for (const key of ['tanaka', 'sato', 'kato', 'mori']) await stage.renewSession(key)
  })

  test('[S-177] a request that is sent again is answered alike, also when the content has moved on', async () => {
    const roundId = await open([seat('sato')], { riskIds: ['r3'] })
    const made = await prepared('sato', roundId)
    const id = await send('sato', made)
    const value = { ja: '別の事象' }
    await edits('mori', { type: 'set', in: 'risks', id: 'r3', field: 'incident', value })
    const before = await count('audit_entry')
    expect(await send('sato', made)).toBe(id)
    expect(await count('audit_entry')).toBe(before)
    expect((await listed(roundId)).standing.orgs[0]?.seats[0]?.status).toBe('stale')
    const other = await prepared('aoki', roundId)
    if ('done' in other) throw new Error('aoki has not signed')
    const stolen = { ...other, call: { ...other.call, key: id } }
    expect(await whyRefused(send('aoki', stolen))).toBe('key-used')
  })

  test('[S-178] a statement that is none, or another person’s, is not signed', async () => {
    const roundId = await open([seat('sato', { seats: 2, needed: 2 })])
    const made = await prepared('sato', roundId)
    if ('done' in made) throw new Error('nothing is signed yet')
    const sent = (statement: string) => as('sato').round.sign({ ...made.call, statement })
    const { statement } = made.call
    for (const text of ['', '{}', `${statement} `, statement.replace('approve', 'reject')]) {
      expect(await whyRefused(sent(text))).toBe('statement-unread')
    }
    expect(await whyRefused(as('aoki').round.sign(made.call))).toBe('statement-unread')
    expect(await whyRefused(as('sato').round.reject(made.call))).toBe('statement-unread')
  })

  test('[S-179] a statement is signed within two minutes, and never before its time', async () => {
    const roundId = await open([seat('sato')])
    const made = await prepared('sato', roundId)
    if ('done' in made) throw new Error('nothing is signed yet')
    const later = made.call.statement.replace(
      must(parseStatement(made.call.statement), 'it').issued_at,
      new Date(time.now().getTime() + 1000).toISOString(),
    )
    const early = as('sato').round.sign({ ...made.call, statement: later })
    expect(await whyRefused(early)).toBe('statement-expired')
    time.pass(120_001)
    expect(await whyRefused(send('sato', made))).toBe('statement-expired')
    for (const key of ['tanaka', 'sato', 'aoki', 'kato', 'mori']) await stage.renewSession(key)
  })

  test('[S-180] a statement that the round would not write now is not signed', async () => {
    const roundId = await open([seat('sato', { seats: 2, needed: 2 })])
    const made = await prepared('sato', roundId)
    if ('done' in made) throw new Error('nothing is signed yet')
    const twist = (change: object) => {
      const read = must(parseStatement(made.call.statement), 'a statement')
      const all: Record<string, unknown> = { ...read, ...change }
      const names = Object.keys(all).toSorted()
      return JSON.stringify(Object.fromEntries(names.map((name) => [name, all[name]])))
    }
    for (const change of [
      { seat: 2 },
      { origin: 'https://elsewhere.example' },
      { prev: randomUUID() },
      { text_sha256: '0'.repeat(64) },
      { policy_sha256: '0'.repeat(64) },
    ]) {
      const statement = twist(change)
      const why = await whyRefused(as('sato').round.sign({ ...made.call, statement }))
      expect([change, why]).toEqual([change, 'statement-outdated'])
    }
    await says('aoki', roundId)
    expect(await whyRefused(send('sato', made))).toBe('statement-outdated')
    await says('sato', roundId)
    expect((await listed(roundId)).standing.status).toBe('complete')
  })

  test('[S-181] what has changed since it was shown is not signed: the refusal names it, and the trail has it', async () => {
    const roundId = await open([seat('sato')])
    const made = await prepared('sato', roundId)
    const value = { ja: '変わった事象' }
    await edits('mori', { type: 'set', in: 'risks', id: 'r2', field: 'incident', value })
    const error: unknown = await send('sato', made).then(
      () => null,
      (thrown: Error) => thrown.cause,
    )
    expect(error).toMatchObject({
      code: 'stale',
      reason: 'round',
      details: { why: 'stale', changed: ['risk:r2'] },
    })
    const { entries } = await as('tanaka').audit.list({ workspaceId: here.workspaceId, limit: 1 })
    expect(entries[0]).toMatchObject({ kind: 'round.refusedStale', data: { changes: 1 } })
    expect((await listed(roundId)).isUntouched).toBe(true)
  })

  test('[S-176] conditions, rejection, taking back are statements of the seat, each after the one before', async () => {
    const roundId = await open([seat('sato')])
    expect(await whyRefused(says('sato', roundId, { intent: 'reject' }))).toBe('reason-needed')
    const first = await says('sato', roundId, { intent: 'conditional', reason: '暗号化の後' })
    expect((await listed(roundId)).standing.conditions.map(({ id }) => id)).toEqual([first])
    const second = await says('sato', roundId, { intent: 'reject', reason: '分担が違う' })
    expect((await listed(roundId)).standing.status).toBe('rejected')
    const third = await says('sato', roundId, { intent: 'withdraw', reason: '誤り' })
    expect((await listed(roundId)).standing.status).toBe('open')
    const receipt = async (signOffId: string) =>
      (await as('sato').round.receipt({ ...here, signOffId })).statement
    expect(await receipt(second)).toMatchObject({ prev: first, intent: 'reject' })
    expect(await receipt(third)).toMatchObject({ prev: second, intent: 'withdraw', reason: '誤り' })
    expect(await whyRefused(says('sato', roundId, { intent: 'renew' }))).toBe('nothing-to-renew')
  })

  test('[S-183] the sitting tells what is signed, what was signed last about it, and the words above it', async () => {
    const first = await open([seat('kato')], { riskIds: ['r1'] })
    await says('kato', first)
    const signed = must(
      (await as('kato').round.sitting({ ...here, roundId: first })).contents[0],
      'r1',
    )
    const value = { ja: 'その後に変わった事象' }
    await edits('mori', { type: 'set', in: 'risks', id: 'r1', field: 'incident', value })
    const second = await open([seat('kato')], { riskIds: ['r1', 'r4'] })
    const {
      contents,
      words,
      seat: mine,
      gaps,
    } = await as('kato').round.sitting({
      ...here,
      roundId: second,
    })
    expect(contents.map(({ name }) => name)).toEqual(['risk:r1', 'risk:r4'])
    expect(contents[0]?.before?.text).toBe(signed.text)
    expect(contents[0]?.text).not.toBe(signed.text)
    expect(contents[1]?.before).toBeNull()
    for (const { text, digest } of contents) expect(sha256Hex(text)).toBe(digest)
    const { round } = await listed(second)
    expect(sha256Hex(must(words, 'words'))).toBe(round.textSha256)
    expect(mine).toMatchObject({ seat: 1, status: 'none' })
    expect(new Set(gaps.map(({ riskId }) => riskId))).toEqual(new Set(['r1', 'r4']))
  })

  test('[S-184] the receipt names statement, proof and place on the trail, and is mailed to who acted', async () => {
    const roundId = await open([seat('kato')])
    const id = await says('kato', roundId)
    const receipt = await as('viewer').round.receipt({ ...here, signOffId: id })
    expect(sha256Hex(receipt.text)).toBe(receipt.digest)
    expect(parseStatement(receipt.text)).toEqual(receipt.statement)
    const entry = await pg.owner.db
      .selectFrom('audit_entry')
      .select(['kind', 'hash', 'body'])
      .where('ws_id', '=', here.workspaceId)
      .where('idx', '=', receipt.log.idx)
      .executeTakeFirstOrThrow()
    expect(entry).toMatchObject({ kind: 'round.acted', hash: receipt.log.hash })
    expect(entry.body).toContain(id)
    await postNotices()
    const mails = await pg.owner.db
      .selectFrom('mail_outbox')
      .select(['subject', 'body'])
      .where('to_email', '=', person('kato').email)
      .execute()
    const mail = must(
      mails.find(({ body }) => body.includes(id)),
      'the mail',
    )
    for (const part of [receipt.digest, `${receipt.log.idx} 番目の記録`]) {
      expect(mail.body).toContain(part)
    }
    expect(mail.body).toContain(`/models/${here.modelId}/agreement?receipt=${id}`)
    expect(await whyRefused(as('viewer').round.receipt({ ...here, signOffId: randomUUID() }))).toBe(
      'unknown-round',
    )
  })
})

test('[S-189] word of a round is left for who signs in it, and once however often it is asked for', async () => {
  const told = async (key: string) =>
    (
      await pg.owner.db
        .selectFrom('notice_outbox')
        .select(['kind'])
        .where('to_user', '=', person(key).userId)
        .where('letter_id', 'is', null)
        .where('dropped_at', 'is', null)
        .orderBy('audit_idx')
        .execute()
    ).map(({ kind }) => kind)
  await pg.owner
    .sql`update notice_outbox set dropped_at = now() where letter_id is null and dropped_at is null`
  const key = randomUUID()
  const roundId = await open([seat('sato'), seat('mori')], { key })
  await open([seat('sato'), seat('mori')], { key })
  expect(await told('mori')).toEqual(['round.opened'])
  expect(await told('viewer')).toEqual([])
  await says('sato', roundId)
  expect(await told('mori')).toEqual(['round.opened', 'round.acted'])
  expect(await told('sato')).toEqual(['round.opened', 'round.receipt'])
  expect(await told('aoki')).toEqual(['round.opened'])
  await says('mori', roundId, { intent: 'reject', reason: '分担が違う' })
  expect(await told('sato')).toEqual(['round.opened', 'round.receipt', 'round.sentBack'])
  expect(await told('tanaka')).toEqual(['round.acted', 'round.sentBack'])
})

test('[S-187] of three people who take two seats at once two have them, one each', async () => {
  expect(await quorum(stage, 3)).toEqual({ wrong: [] })
})

test('[S-188] while somebody edits, nobody signs what they have not seen', async () => {
  const { wrong, signed, refused } = await editAgainstSign(stage, 6)
  expect(wrong).toEqual([])
  expect(signed + refused).toBe(6)
})
