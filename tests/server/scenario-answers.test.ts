import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { listOwners } from '#db/repos/stewardship.ts'
import { inWorkspace } from '#db/tenant.ts'
import { must } from '#lib/base/must.ts'
import type { Choices } from '#lib/derive/adoption.ts'
import type { Command } from '#lib/model/commands.ts'
import { editDoc } from '#server/collab/server-edit.ts'
import { most } from '#server/scenarios/limits.ts'
import { buildConsortium, refusalOf } from '#tests/support/consortium.ts'
import { testDatabase } from '#tests/support/pg.ts'
import { untilTrue } from '#tests/support/until.ts'

const pg = await testDatabase()
const { workspaceId, modelId, as, person, edits } = await buildConsortium(pg)
const here = { workspaceId, modelId }
const of = (id: string) => ({ workspaceId, modelId: id })
const why = async (call: Promise<unknown>) => {
  const { code, reason } = await refusalOf(call)
  return [code, reason].flatMap((part) => (typeof part === 'string' ? [part] : [])).join(' ')
}
const makes = async (who: string, origin: string = modelId) =>
  (await as(who).scenario.create({ ...of(origin), title: { ja: '案' } })).modelId
const tries = async (who: string, scenarioId: string, ...commands: readonly Command[]) =>
  await inWorkspace(pg.web.db, person(who), async (tx) => {
    const { userId, orgId } = person(who)
    const edit = { docId: scenarioId, userId, orgId, batchId: randomUUID(), at: new Date() }
    return await editDoc(tx, { ...edit, via: 'repair' }, commands)
  })
const asks = async (who: string, scenarioId: string, choices: Choices = {}) => {
  const { digest } = await as(who).scenario.compare({ ...of(scenarioId), choices })
  const shown = { choices, digest: must(digest, 'a digest') }
  const { adoptionId } = await as(who).scenario.propose({ ...of(scenarioId), ...shown })
  return { ...of(scenarioId), adoptionId, digest: shown.digest }
}
const renamed = (ja: string, id = 'high'): Command => ({
  type: 'set',
  in: 'states',
  id,
  field: 'name',
  value: { ja },
})

const handsOver = async (orgId: string | null) => {
  const which = { is: 'elements' as const, elements: ['states/high'] }
  await as('tanaka').model.handOver({ ...here, which, orgId })
}

/** Adoptions of a variant that were asked for, agreed to and taken back before. */
async function agreedBefore(scenarioId: string, times: number): Promise<void> {
  const [asker, other] = [person('takahashi'), person('mori')]
  await pg.owner.db.transaction().execute(async (tx) => {
    // So many rows at once, as if they had come one by one while each of them waited.
    await sql`set local session_replication_role = replica`.execute(tx)
    await sql`insert into scenario_adoption select ${workspaceId}, gen_random_uuid(), ${modelId}, ${scenarioId},
      ${asker.userId}, ${asker.orgId}, '2026-11-01', '', '{}', repeat('0', 64), 1, 0, 1, 1, 'withdrawn',
      ${asker.userId}, '2026-11-01' from generate_series(1, ${times}::int)`.execute(tx)
    await sql`insert into scenario_consent select ws_id, id, model_id, ${other.orgId}, ${other.userId}, at
      from scenario_adoption where scenario_id = ${scenarioId}`.execute(tx)
  })
}

test('[S-145] who agrees is counted, however often was agreed before', async () => {
  const id = await makes('takahashi')
  await tries('takahashi', id, renamed('長い経緯の名'))
  await agreedBefore(id, 2001)
  const asked = await asks('takahashi', id)
  expect(await as('mori').scenario.accept(asked)).toEqual({ isAdopted: true })
  const { adoptions } = await as('kansa').scenario.list(here)
  const consents = adoptions.map((one) => one.consents.map(({ name }) => name))
  expect(consents).toEqual(Array.from({ length: 200 }, () => ['mori']))
})

test('[S-141] of two who make the last variant there may be at once, one does', async () => {
  const title = { ja: '一杯' }
  const { modelId: full } = await as('mori').model.create({ workspaceId, from: 'blank', title })
  for (let i = 1; i < most.variants; i += 1) await makes('mori', full)
  const waiting = async () => {
    const { rows } = await sql`select 1 from pg_stat_activity
      where datname = current_database() and wait_event_type = 'Lock'`.execute(pg.owner.db)
    return rows.length
  }
  let both: Promise<readonly string[]> | undefined
  await pg.owner.db.transaction().execute(async (tx) => {
    // Whoever makes a variant waits for this row when it is written.
    await sql`select 1 from model where id = ${full} for update`.execute(tx)
    both = Promise.all([why(makes('mori', full)), why(makes('takahashi', full))])
    await untilTrue(async () => (await waiting()) === 2)
  })
  expect((await both)?.toSorted()).toEqual(['none', 'too-many scenarios'])
  const { variants } = await as('kansa').scenario.list(of(full))
  expect(variants).toHaveLength(most.variants)
})

test('[S-141] what nobody manages in a model nobody manages in its variant', async () => {
  await handsOver(null)
  const id = await makes('takahashi')
  const ownersOf = async (asked: string) =>
    await inWorkspace(pg.web.db, person('tanaka'), async (tx) => await listOwners(tx, asked))
  const owners = await ownersOf(id)
  expect(owners.has('states/high')).toBe(false)
  expect(owners).toEqual(await ownersOf(modelId))
})

test('[S-147] what cannot be adopted any more is declined by who could have agreed, and by nobody else', async () => {
  await as('tanaka').model.setWritePolicy({ workspaceId, policy: 'stewarded' })
  await handsOver(person('mori').orgId)
  const id = await makes('takahashi')
  const ids = Array.from({ length: 30 }, (_, i) => `same-${i}`)
  const companies = ids.map((one): Command => ({
    type: 'add',
    in: 'stakeholders',
    id: one,
    value: { kind: 'organization', name: { ja: '案の会社' }, members: [] },
  }))
  // What is left to the model as it is touches nothing of who manages that.
  await tries('takahashi', id, renamed('B社の名'), renamed('案の名', 'int-A'), ...companies)
  await edits('tanaka', renamed('現状の名', 'int-A'))
  const choices = { ['states/int-A/name/']: 'origin' } as const
  const { adoptionId } = await asks('takahashi', id, choices)
  // An id names one element of the model, whatever it is: of so many nothing can be adopted any more.
  const others = ids.map((one): Command => ({
    type: 'add',
    in: 'assets',
    id: one,
    value: { name: { ja: '別のデータ' }, kinds: [] },
  }))
  expect(await edits('tanaka', ...others)).toMatchObject({ epoch: 1 })
  const compared = await as('mori').scenario.compare({ ...of(id), choices })
  const managers = [person('mori').orgId]
  expect(compared).toMatchObject({ digest: null, changes: [], managers })
  const declines = (who: string) =>
    why(as(who).scenario.decline({ ...of(id), adoptionId, reason: '作り直す' }))
  expect(await declines('tanaka')).toBe('forbidden adoption-not-yours')
  expect(await declines('mori')).toBe('none')
})
