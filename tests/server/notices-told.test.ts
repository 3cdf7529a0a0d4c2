import { randomUUID } from 'node:crypto'
import { beforeEach, expect, test } from 'vitest'
import { inWorkspace } from '#db/tenant.ts'
import { must } from '#lib/base/must.ts'
import { partsByController } from '#lib/agreement/by-rule.ts'
import { elderlySupport } from '#lib/catalog/use-cases/elderly-support.ts'
import type { Command } from '#lib/model/commands.ts'
import { editDoc } from '#server/collab/server-edit.ts'
import { buildConsortium } from '#tests/support/consortium.ts'
import { testDatabase } from '#tests/support/pg.ts'

const pg = await testDatabase()
const { workspaceId, modelId, as, person } = await buildConsortium(pg)
const here = { workspaceId, modelId }
const people = ['sato', 'aoki', 'takahashi', 'tanaka', 'mori', 'kansa']
const named = new Map(people.map((key) => [person(key).userId, key]))
const rename = (id: string, ja: string): Command => ({
  type: 'set',
  in: 'states',
  id,
  field: 'name',
  value: { ja },
})
let before = 0

const size = async () =>
  (
    await pg.owner.db
      .selectFrom('audit_head')
      .select('size')
      .where('ws_id', '=', workspaceId)
      .executeTakeFirstOrThrow()
  ).size

beforeEach(async () => {
  before = await size()
})

/** What was left for whom since the test began, as `kind: people`. */
async function left(): Promise<readonly string[]> {
  const rows = await pg.owner.db
    .selectFrom('notice_outbox')
    .select(['kind', 'to_user', 'audit_idx'])
    .where('audit_idx', '>', before)
    .orderBy('audit_idx')
    .execute()
  const grouped = Map.groupBy(rows, (row) => `${row.audit_idx} ${row.kind}`)
  return [...grouped].map(([at, list]) => {
    const keys = list.map((row) => named.get(row.to_user) ?? '?').toSorted()
    return `${at.split(' ')[1]}: ${keys.join(' ')}`
  })
}

test('[NT-1] a signature and its withdrawal are told to who signs for the others', async () => {
  const { digest } = await as('sato').agreement.prepare({ ...here, riskId: 'r1' })
  await as('sato').agreement.sign({ ...here, riskId: 'r1', digest })
  await as('sato').agreement.withdrawSignOff({ ...here, riskId: 'r1', reason: '誤り' })
  expect(await left()).toEqual(['signoff.signed: mori tanaka', 'signoff.withdrawn: mori tanaka'])
})

test('[NT-1] an adoption is told to who may answer it, and what became of it to who asked', async () => {
  const { modelId: scenarioId } = await as('takahashi').scenario.create({
    ...here,
    title: { ja: '案' },
  })
  const of = { workspaceId, modelId: scenarioId }
  const { userId, orgId } = person('takahashi')
  await inWorkspace(pg.web.db, person('takahashi'), async (tx) => {
    const edit = { docId: scenarioId, userId, orgId, batchId: randomUUID(), at: new Date() }
    return await editDoc(tx, { ...edit, via: 'repair' }, [rename('high', '案の名')])
  })
  const asks = async () => {
    const { digest } = await as('takahashi').scenario.compare({ ...of, choices: {} })
    const asked = { ...of, choices: {}, digest: must(digest, 'a digest') }
    return (await as('takahashi').scenario.propose(asked)).adoptionId
  }
  const first = await asks()
  await as('mori').scenario.decline({ ...of, adoptionId: first, reason: '早い' })
  const second = await asks()
  await as('takahashi').scenario.decline({ ...of, adoptionId: second })
  const third = await asks()
  const { adoptions } = await as('mori').scenario.list(of)
  const { digest } = must(
    adoptions.find((one) => one.id === third),
    'what was asked for',
  )
  await as('mori').scenario.accept({ ...of, adoptionId: third, digest })
  expect(await left()).toEqual([
    'adoption.asked: mori tanaka',
    'adoption.declined: takahashi',
    'adoption.asked: mori tanaka',
    'adoption.asked: mori tanaka',
    'adoption.carriedOut: takahashi',
  ])
})

test('[NT-1] a proposed edit is told to who edits for its manager, and the answer to who proposed it', async () => {
  await as('tanaka').model.setWritePolicy({ workspaceId, policy: 'stewarded' })
  const { owners } = await as('kansa').model.stewardship(here)
  const element = must(
    Object.keys(owners).find(
      (one) => one.startsWith('states/') && owners[one] === person('tanaka').orgId,
    ),
    'a state of PF',
  )
  const id = element.slice('states/'.length)
  const proposes = async (ja: string) =>
    (await as('mori').model.proposeEdit({ ...here, commands: [rename(id, ja)] })).proposalId
  const declined = await proposes('提案した名称')
  const answer = { ...here, proposalId: declined, answer: 'decline' } as const
  await as('tanaka').model.answerEdit({ ...answer, reason: '合わない' })
  const accepted = await proposes('別の名称')
  const [row] = (await as('tanaka').notice.inbox({ workspaceId })).filter(
    (one) => one.is === 'edit',
  )
  const seen = [...must(row?.plain, 'a plain edit').seen]
  await as('tanaka').model.answerEdit({ ...here, proposalId: accepted, answer: 'accept', seen })
  expect(await left()).toEqual([
    'proposal.made: tanaka',
    'proposal.declined: mori',
    'proposal.made: tanaka',
    'proposal.accepted: mori',
  ])
})

test('[NT-1] parts proposed by rule leave one notice for each person asked, however many parts', async () => {
  const { splits, map, participants } = await as('tanaka').agreement.list(here)
  const parts = partsByController(elderlySupport, { splits, map, participants })
  const asked = new Set(parts.map(({ orgId }) => orgId))
  const of = (key: string) => parts.filter(({ orgId }) => orgId === person(key).orgId)
  expect(of('sato').length).toBeGreaterThan(1)
  await as('tanaka').agreement.proposeByRule({ ...here, rule: 'controller', parts: [...parts] })
  const answerers = ['sato', 'aoki', 'mori'].filter((key) => asked.has(person(key).orgId))
  expect(await left()).toEqual([`split.proposed: ${answerers.toSorted().join(' ')}`])
})
