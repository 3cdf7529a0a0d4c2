import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { insertRound } from '#db/repos/rounds.ts'
import { inWorkspace } from '#db/tenant.ts'
import { testDatabase } from '#tests/support/pg.ts'
import { aRound, proofRow, stated, texts, writeAct } from '#tests/support/round-rows.ts'
import { buildModel, buildWorkspace } from '#tests/support/rows.ts'

const pg = await testDatabase()
const tables = [
  'doc_update',
  'agreement_event',
  'sign_off',
  'sign_off_content',
  'sign_off_proof',
  'finding_waiver',
  'finding_waiver_end',
  'own_risk_version',
  'scenario_consent',
  'revision',
  'audit_entry',
]

beforeAll(async () => {
  const built = await buildWorkspace(pg.owner.db, { a: ['A', 'owner'], b: ['B', 'editor'] })
  const [me, other] = [built.members['a'], built.members['b']]
  if (me === undefined || other === undefined) throw new Error('no member')
  const model = await buildModel(pg.owner.db, me)
  const at = new Date('2026-11-25T00:00:00Z')
  const who = { ws_id: built.id, user_id: me.userId, org_id: me.orgId, at }
  const zeros = '0'.repeat(64)
  await pg.owner.db
    .insertInto('doc_update')
    .values({
      ...who,
      doc_id: model,
      epoch: 1,
      seq: 1,
      batch_id: crypto.randomUUID(),
      session_id: null,
      client_ids: [],
      data: Buffer.from([0]),
      hash: Buffer.alloc(32),
    })
    .execute()
  await pg.owner.db
    .insertInto('agreement_event')
    .values({
      ...who,
      id: crypto.randomUUID(),
      model_id: model,
      risk_id: 'r1',
      type: 'proposed',
      body: { a: 1 },
    })
    .execute()
  await pg.owner.db
    .insertInto('sign_off')
    .values({
      ...who,
      id: crypto.randomUUID(),
      model_id: model,
      risk_id: 'r1',
      intent: 'approve',
      doc_seq: 1,
      digest: zeros,
      closure: '{}',
      prev_id: null,
      reason: null,
    })
    .execute()
  const round = aRound(me)
  await inWorkspace(pg.web.db, me, (tx) =>
    insertRound(tx, model, round, { template: 'sign/1', locale: 'ja' }),
  )
  const statement = stated(model, round, me)
  const actId = await writeAct(pg.owner.db, me, statement, texts)
  await pg.owner.db
    .insertInto('sign_off_proof')
    .values(proofRow(me, actId, statement))
    .execute()
  const waiverId = crypto.randomUUID()
  await pg.owner.db
    .insertInto('finding_waiver')
    .values({
      ...who,
      id: waiverId,
      model_id: model,
      n: 1,
      check_id: 'F-14',
      element: 't-1',
      about: '{}',
      content: '{}',
      reason: '契約で補う',
      doc_seq: 1,
    })
    .execute()
  await pg.owner.db
    .insertInto('finding_waiver_end')
    .values({ ...who, waiver_id: waiverId, model_id: model, reason: null })
    .execute()
  const riskId = crypto.randomUUID()
  const open = { archived_at: null, archived_by: null, archived_org: null }
  await pg.owner.db
    .insertInto('own_risk')
    .values({ ws_id: built.id, id: riskId, made_at: at, ...open })
    .execute()
  await pg.owner.db
    .insertInto('own_risk_version')
    .values({ ...who, risk_id: riskId, version: 1, content: { title: { ja: '宛先違い' } } })
    .execute()
  const scenario = await buildModel(pg.owner.db, me)
  await pg.owner.db
    .updateTable('model')
    .set({ origin_id: model, origin_seq: 0 })
    .where('id', '=', scenario)
    .execute()
  const adoptionId = crypto.randomUUID()
  const undecided = { decided_by: null, decided_at: null, reason: null, adopted_seq: null }
  await pg.owner.db
    .insertInto('scenario_adoption')
    .values({
      ws_id: built.id,
      id: adoptionId,
      model_id: model,
      scenario_id: scenario,
      asked_by: other.userId,
      asked_org: other.orgId,
      at,
      note: '',
      choices: {},
      digest: zeros,
      changes: 1,
      conflicts: 0,
      scenario_seq: 1,
      origin_seq: 1,
      status: 'open',
      ...undecided,
    })
    .execute()
  await pg.owner.db
    .insertInto('scenario_consent')
    .values({ ...who, adoption_id: adoptionId, model_id: model })
    .execute()
  const doc = pg.owner.db.updateTable('doc').set({ head_seq: 1 }).where('id', '=', model)
  await doc.execute()
  const content = Buffer.from('{}')
  await pg.owner.db
    .insertInto('revision')
    .values({
      ...who,
      id: crypto.randomUUID(),
      model_id: model,
      n: 1,
      name: '第1版',
      epoch: 1,
      doc_seq: 1,
      layout: 1,
      content,
      sha256: createHash('sha256').update(content).digest('hex'),
      client_key: crypto.randomUUID(),
    })
    .execute()
  await pg.owner.db
    .insertInto('audit_entry')
    .values({
      ...who,
      idx: 1,
      kind: 'workspace.created',
      model_id: null,
      body: '{}',
      prev_hash: zeros,
      hash: zeros,
    })
    .execute()
})

test.each(tables)('[T-6] %s refuses change, even from its owner', async (table) => {
  for (const statement of [
    sql`update ${sql.table(table)} set ws_id = ws_id`,
    sql`delete from ${sql.table(table)}`,
    sql`truncate ${sql.table(table)} cascade`,
  ]) {
    await expect(statement.execute(pg.owner.db)).rejects.toMatchObject({ code: '23001' })
  }
})

test.each(tables)('[T-6] no login role may change or delete rows of %s', async (table) => {
  for (const role of [pg.web, pg.collab, pg.auth]) {
    for (const statement of [
      sql`update ${sql.table(table)} set ws_id = ws_id`,
      sql`delete from ${sql.table(table)}`,
      sql`truncate ${sql.table(table)}`,
    ]) {
      await expect(statement.execute(role.db)).rejects.toMatchObject({ code: '42501' })
    }
  }
})
