import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { appendAudit } from '#db/repos/audit.ts'
import {
  endConsultation,
  insertConsultation,
  keepOpinion,
  listConsultations,
  listConsulting,
} from '#db/repos/consultations.ts'
import type { ConsultSubject } from '#lib/agreement/consult/consultation.ts'
import { archiveModel } from '#db/repos/models.ts'
import { insertProposal } from '#db/repos/edit-proposals.ts'
import { insertRound } from '#db/repos/rounds.ts'
import { insertSplit } from '#db/repos/splits.ts'
import { modelPeople } from '#tests/support/model-people.ts'
import { testDatabase } from '#tests/support/pg.ts'
import { aRound } from '#tests/support/round-rows.ts'
import { rule } from '#tests/support/rounds.ts'
import { buildModel } from '#tests/support/rows.ts'

const pg = await testDatabase()
const at = '2026-12-03T00:00:00.000Z'
const { modelId, person, as } = await modelPeople(
  pg,
  {
    owner: ['B', 'owner', 'orgAdmin', 'editor', 'approver'],
    sato: ['A', 'approver'],
    ito: ['A', 'approver'],
    hayashi: ['A', 'viewer'],
    admin: ['A', 'orgAdmin'],
    auditor: ['C', 'auditor'],
  },
  { stranger: ['X', 'owner'] },
)
const others = ['owner', 'auditor', 'stranger']
const refused = { code: '42501' }

async function offered(orgId = person('sato').orgId): Promise<string> {
  const id = randomUUID()
  const { userId, orgId: proposedOrg } = person('owner')
  const proposed = { proposedBy: userId, proposedOrg, proposedAt: at, status: 'proposed' } as const
  const terms = { role: 'accountable', split: 'own', text: { ja: '暗号化する' } } as const
  const cell = { riskId: 'r1', measureId: `m-${id}`, orgId }
  await as('owner', async (tx) => {
    await insertSplit(tx, modelId, { id, ...cell, ...terms, ...proposed })
  })
  return id
}

interface More {
  readonly by?: string
  readonly asked?: readonly string[]
  readonly due?: string
  readonly inOrder?: boolean
  readonly subject?: ConsultSubject
}

async function begins(splitId: string, more: More = {}): Promise<string> {
  const { by = 'sato', asked = ['ito', 'hayashi'], due = null, inOrder = true } = more
  const id = randomUUID()
  await as(by, async (tx) => {
    const data = { name: { ja: 'その記録' } }
    const entry = await appendAudit(tx, { kind: 'workspace.created', data, at, by: null })
    await insertConsultation(tx, {
      id,
      modelId,
      orgId: person(by).orgId,
      subject: more.subject ?? { kind: 'split', id: splitId },
      begun: { by: person(by).userId, at },
      inOrder,
      due,
      ended: null,
      auditIdx: entry.idx,
      asked: asked.map((key) => ({ userId: person(key).userId, opinion: null })),
    })
  })
  return id
}
const says = async (key: string, id: string, text = '人手が足りない') =>
  await as(key, async (tx) => await keepOpinion(tx, id, { stance: 'against', text, at }))
const ends = async (key: string, id: string) =>
  await as(key, async (tx) => await endConsultation(tx, id, new Date(at)))
const list = async (key: string) =>
  await as(key, async (tx) => await listConsultations(tx, modelId))
const consulting = async (key: string) =>
  await as(key, async (tx) => await listConsulting(tx, modelId))

test('[S-226] it comes back as it was begun for the members of its organisation, and is not there for anybody else', async () => {
  const splitId = await offered()
  const id = await begins(splitId, { due: '2026-12-10' })
  expect(await says('ito', id)).toBe(true)
  for (const key of ['sato', 'hayashi', 'admin']) {
    expect((await list(key)).find((one) => one.id === id)).toMatchObject({
      orgId: person('sato').orgId,
      subject: { kind: 'split', id: splitId },
      begun: { by: person('sato').userId, at },
      due: '2026-12-10',
      asked: [
        {
          userId: person('ito').userId,
          opinion: { stance: 'against', text: '人手が足りない', at },
        },
        { userId: person('hayashi').userId, opinion: null },
      ],
      ended: null,
    })
  }
  for (const key of others) {
    expect(await list(key)).toEqual([])
    const seen = await as(key, async (tx) => {
      const { rows } = await sql<{ n: number }>`select (select count(*) from consultation)::int
        + (select count(*) from consultation_opinion)::int as n`.execute(tx)
      const first = await sql`update consultation_opinion set text = 'x', said_at = now()`.execute(
        tx,
      )
      const second =
        await sql`update consultation set ended_by = app.person(), ended_at = now()`.execute(tx)
      return [rows[0]?.n, first.numAffectedRows, second.numAffectedRows]
    })
    expect(seen).toEqual([0, 0n, 0n])
    expect(await says(key, id)).toBe(false)
    expect(await ends(key, id)).toBe(false)
  }
  await ends('sato', id)
})

test('[S-226] a policy that lets everybody in lets nobody in past the lock of the organisation', async () => {
  const id = await begins(await offered())
  const tables = ['consultation', 'consultation_opinion']
  for (const table of tables) {
    await sql`create policy mistake on ${sql.table(table)} to app_web using (true) with check (true)`.execute(
      pg.owner.db,
    )
  }
  try {
    for (const key of others) expect(await list(key)).toEqual([])
    expect((await list('ito')).some((one) => one.id === id)).toBe(true)
  } finally {
    for (const table of tables) {
      await sql`drop policy mistake on ${sql.table(table)}`.execute(pg.owner.db)
    }
  }
  await ends('sato', id)
})

test('[S-227] every member is told which organisation consults on what while it runs, and nothing else; strangers nothing', async () => {
  const splitId = await offered()
  const id = await begins(splitId)
  const told = { orgId: person('sato').orgId, subject: { kind: 'split', id: splitId } }
  for (const key of ['owner', 'auditor', 'hayashi']) expect(await consulting(key)).toEqual([told])
  expect(await consulting('stranger')).toEqual([])
  await says('ito', id)
  expect(await consulting('owner')).toEqual([told])
  await ends('sato', id)
  expect(await consulting('owner')).toEqual([])
})

test('[S-226] only on what its organisation is to answer or sign, in one’s own name, among colleagues who are there, and one at a time', async () => {
  const splitId = await offered()
  await expect(begins(splitId, { by: 'owner', asked: ['auditor'] })).rejects.toMatchObject(refused)
  await expect(begins(await offered(person('owner').orgId))).rejects.toMatchObject(refused)
  await expect(begins(splitId, { asked: ['owner'] })).rejects.toMatchObject(refused)
  await expect(begins(splitId, { asked: ['sato'] })).rejects.toMatchObject(refused)
  const opened = async (orgId: string) => {
    const round = aRound(person('owner'), rule(orgId, { seats: 1 }))
    await as('owner', async (tx) => {
      await insertRound(tx, modelId, round, { template: 'sign/1', locale: 'ja' })
    })
    return { subject: { kind: 'round', id: round.id } } as const
  }
  const theirs = await opened(person('owner').orgId)
  await expect(begins('', theirs)).rejects.toMatchObject(refused)
  const proposed = async (ownerOrg: string) => {
    const edit = {
      id: randomUUID(),
      ownerOrg,
      at: new Date(at),
      commands: [],
      preview: [],
      note: '',
    }
    const { userId: proposedBy, orgId: proposedOrg } = person('owner')
    await as('owner', async (tx) => {
      await insertProposal(tx, modelId, { ...edit, proposedBy, proposedOrg })
    })
    return { subject: { kind: 'edit', id: edit.id } } as const
  }
  await expect(begins('', await proposed(person('owner').orgId))).rejects.toMatchObject(refused)
  const edit = await proposed(person('sato').orgId)
  const onEdit = await begins('', edit)
  expect(await consulting('owner')).toEqual([{ orgId: person('sato').orgId, ...edit }])
  await expect(begins('', { ...edit, by: 'ito', asked: ['sato'] })).rejects.toMatchObject({
    code: '23505',
  })
  await ends('sato', onEdit)
  const ours = await opened(person('sato').orgId)
  const inRound = await begins('', ours)
  expect(await consulting('owner')).toEqual([{ orgId: person('sato').orgId, ...ours }])
  await ends('sato', inRound)
  const id = await begins(splitId)
  await expect(begins(splitId, { by: 'ito', asked: ['sato'] })).rejects.toMatchObject({
    code: '23505',
  })
  await ends('sato', id)
  await ends('ito', await begins(splitId, { by: 'ito', asked: ['sato'] }))
})

test('[S-226] each gives their own opinion once, in order after those before who are still there; it ends by itself, by who began it or an administrator', async () => {
  const splitId = await offered()
  const id = await begins(splitId)
  await expect(says('hayashi', id)).rejects.toMatchObject(refused)
  expect(await says('sato', id)).toBe(false)
  expect(await says('ito', id)).toBe(true)
  expect(await says('ito', id, 'やはり賛成')).toBe(false)
  await expect(ends('ito', id)).rejects.toMatchObject(refused)
  expect(await says('hayashi', id)).toBe(true)
  expect(await ends('hayashi', id)).toBe(true)
  expect(await ends('sato', id)).toBe(false)
  const second = await begins(splitId)
  expect(await ends('admin', second)).toBe(true)
  await expect(says('ito', second)).rejects.toMatchObject(refused)
  const third = await begins(splitId)
  const status = async (to: 'active' | 'removed') =>
    await pg.owner.db
      .updateTable('workspace_member')
      .set({ status: to })
      .where('user_id', '=', person('ito').userId)
      .execute()
  await status('removed')
  expect(await says('hayashi', third)).toBe(true)
  await status('active')
  const forged = as('ito', async (tx) => {
    await sql`update consultation_opinion set user_id = app.person() where consultation_id = ${third}`.execute(
      tx,
    )
  })
  await expect(forged).rejects.toMatchObject(refused)
  await ends('sato', third)
})

test('[S-226] it is bounded, belongs to its model and is closed with it', async () => {
  const splitId = await offered()
  const id = await begins(splitId)
  for (const text of ['', 'x'.repeat(4001)]) {
    await expect(says('ito', id, text)).rejects.toMatchObject({ code: '23514' })
  }
  const foreign = await buildModel(pg.owner.db, person('stranger'))
  const elsewhere = as('sato', async (tx) => {
    await sql`update consultation set model_id = ${foreign} where id = ${id}`.execute(tx)
  })
  await expect(elsewhere).rejects.toMatchObject(refused)
  const archive = async (when: Date | null) =>
    await as('owner', async (tx) => await archiveModel(tx, modelId, when))
  await archive(new Date(at))
  await expect(says('ito', id)).rejects.toMatchObject({ code: 'YO002' })
  await expect(ends('sato', id)).rejects.toMatchObject({ code: 'YO002' })
  expect(await consulting('owner')).toHaveLength(1)
  await archive(null)
  expect(await ends('sato', id)).toBe(true)
})
