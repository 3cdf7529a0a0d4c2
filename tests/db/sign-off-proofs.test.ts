import { randomUUID } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import { archiveModel } from '#db/repos/models.ts'
import { insertRound } from '#db/repos/rounds.ts'
import { findProof, insertProof } from '#db/repos/sign-off-proofs.ts'
import { inWorkspace } from '#db/tenant.ts'
import type { Proof } from '#lib/agreement/proof.ts'
import type { Statement } from '#lib/agreement/statement.ts'
import { must } from '#lib/base/must.ts'
import { testDatabase } from '#tests/support/pg.ts'
import { aRound, at, stated, wordFor, writeAct } from '#tests/support/round-rows.ts'
import { buildModel, buildWorkspace, type BuiltMember } from '#tests/support/rows.ts'

const pg = await testDatabase()
const web = pg.web.db
let people: Readonly<Record<string, BuiltMember>>
let stranger: BuiltMember
let model: string
const person = (key: string) => must(people[key], key)
const refused = (code: string) => ({ code })

beforeAll(async () => {
  const ours = await buildWorkspace(pg.owner.db, {
    boss: ['A', 'owner'],
    ap: ['A', 'approver'],
    ap2: ['A', 'approver'],
    apB: ['B', 'approver'],
  })
  const theirs = await buildWorkspace(pg.owner.db, { boss: ['X', 'owner', 'approver'] })
  people = ours.members
  stranger = must(theirs.members['boss'], 'stranger')
  model = await buildModel(pg.owner.db, person('boss'))
})

/** An act of `ap` in a new round. */
async function acted(): Promise<{ readonly id: string; readonly statement: Statement }> {
  const round = aRound(person('boss'))
  const text = { template: 'sign/1', locale: 'ja' } as const
  await inWorkspace(web, person('boss'), (tx) => insertRound(tx, model, round, text))
  const statement = stated(model, round, person('ap'))
  return { id: await writeAct(web, person('ap'), statement), statement }
}

const proves = async (key: string, id: string, proof: Proof, of = key) => {
  const { orgId, userId } = person(of)
  await inWorkspace(web, person(key), (tx) =>
    insertProof(tx, { id, modelId: model, orgId, userId }, proof),
  )
}

test('[T-131] what stands behind an act comes back as it was written, to every member and nobody else', async () => {
  const { id, statement } = await acted()
  const key: Proof = {
    level: 'K',
    statement: wordFor(statement).statement,
    passkeyId: randomUUID(),
    credentialId: 'AAAA',
    publicKey: 'AAAA',
    clientData: 'AAAA',
    authenticatorData: 'AAAA',
    signature: 'AAAA',
    party: 'localhost',
    at,
  }
  await expect(proves('ap', id, key)).rejects.toMatchObject(refused('23514'))
  await proves('ap', id, wordFor(statement))
  const seen = async (by: BuiltMember) => await inWorkspace(web, by, (tx) => findProof(tx, id))
  expect(await seen(person('apB'))).toEqual(wordFor(statement))
  expect(await seen(stranger)).toBeNull()
})

test('[T-132] it is written by who acted, in their own name', async () => {
  const { id, statement } = await acted()
  for (const [key, of] of [
    ['ap2', 'ap'],
    ['boss', 'boss'],
    ['apB', 'ap'],
  ] as const) {
    await expect(proves(key, id, wordFor(statement), of)).rejects.toMatchObject(refused('42501'))
  }
  await expect(proves('ap2', id, wordFor(statement))).rejects.toMatchObject(refused('23503'))
})

test('[T-133] it is of that very statement and as firm as the statement says, and there is one', async () => {
  const [{ id, statement }, other] = [await acted(), await acted()]
  const elsewhere = wordFor(other.statement)
  await expect(proves('ap', id, elsewhere)).rejects.toMatchObject(refused('23514'))
  await proves('ap', id, wordFor(statement))
  await expect(proves('ap', id, wordFor(statement))).rejects.toMatchObject(refused('23505'))
})

test('[T-134] it is closed with an archived model', async () => {
  const { id, statement } = await acted()
  const archive = async (when: Date | null) =>
    await inWorkspace(web, person('boss'), (tx) => archiveModel(tx, model, when))
  await archive(new Date(at))
  await expect(proves('ap', id, wordFor(statement))).rejects.toMatchObject(refused('YO002'))
  await archive(null)
  await proves('ap', id, wordFor(statement))
})
