import { createHash, randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { readDoc, readUpdates } from '#db/repos/docs.ts'
import { inWorkspace } from '#db/tenant.ts'
import { auditWords } from '#lib/audit/audit-words.ts'
import { describer } from '#lib/audit/describe.ts'
import { must } from '#lib/base/must.ts'
import { modelFromUpdates } from '#lib/doc/replay.ts'
import { exportModel } from '#lib/exchange/json.ts'
import type { Command } from '#lib/model/commands.ts'
import { buildConsortium, refusalOf } from '#tests/support/consortium.ts'
import { testDatabase } from '#tests/support/pg.ts'

const pg = await testDatabase()
const { workspaceId, modelId, as, person, edits, hints } = await buildConsortium(pg)
const here = { workspaceId, modelId }
const say = describer('ja', auditWords('ja'))

const freezes = async (who: string, name = '意見照会用', key = randomUUID()) =>
  await as(who).revision.freeze({ ...here, name, key })
const renamed = (ja: string, id = 'high'): Command => ({
  type: 'set',
  in: 'states',
  id,
  field: 'name',
  value: { ja },
})
let turn = 0
/** Something that no revision holds yet. */
const moves = async (who = 'takahashi', id = 'high') => {
  turn += 1
  expect(await edits(who, renamed(`名前${turn}`, id))).not.toHaveProperty('refused')
}
const why = async (call: Promise<unknown>) => {
  const { code, reason } = await refusalOf(call)
  return [code, reason].flatMap((part) => (typeof part === 'string' ? [part] : [])).join(' ')
}
const trail = async () =>
  (await as('tanaka').audit.list({ workspaceId, limit: 100 })).entries.map((entry) => say(entry))
const textNow = async () => exportModel((await as('kansa').model.content(here)).model)
const digestOf = (text: string) => createHash('sha256').update(text).digest('hex')
const restores = async (who: string, n: number) => {
  const { seq } = await as(who).revision.preview({ ...here, n })
  return await as(who).revision.restore({ ...here, n, seq, note: '復元' })
}
const setPolicy = async (policy: 'open' | 'stewarded') =>
  await as('tanaka').model.setWritePolicy({ workspaceId, policy })

describe('freezing', () => {
  test('[S-160] a revision is the durable state in canonical form, with number, digest and update; approvers and readers make none', async () => {
    await moves()
    const text = await textNow()
    const { seq } = await as('kansa').model.content(here)
    const { n } = await freezes('takahashi')
    const [latest] = await as('kansa').revision.list(here)
    expect(latest).toMatchObject({
      n,
      name: '意見照会用',
      sha256: digestOf(text),
      docSeq: seq,
      by: person('takahashi').userId,
      orgId: person('takahashi').orgId,
    })
    const { rows } = await sql<{ content: Buffer }>`select content from revision
      where model_id = ${modelId} and n = ${n}`.execute(pg.owner.db)
    expect(rows[0]?.content.toString('utf8')).toBe(text)
    for (const who of ['sato', 'kansa']) {
      expect(await why(freezes(who))).toBe('forbidden missing-right')
    }
  })

  test('[S-160] not what has not changed since the latest, not a variant, not an archived model, not without a name', async () => {
    await moves()
    await freezes('tanaka')
    expect(await why(freezes('mori'))).toBe('conflict revision-same')
    await expect(freezes('mori', ' \u3000')).rejects.toThrow('blank')
    const made = await as('mori').scenario.create({ ...here, title: { ja: '案' } })
    const of = (asked: string) => ({ workspaceId, modelId: asked, name: '版', key: randomUUID() })
    expect(await why(as('mori').revision.freeze(of(made.modelId)))).toBe(
      'refused revision-of-scenario',
    )
    const title = { ja: '別' }
    const other = await as('mori').model.create({ workspaceId, from: 'blank', title })
    const archive = { workspaceId, modelId: other.modelId, isArchived: true }
    await as('tanaka').model.setArchived(archive)
    expect(await why(as('mori').revision.freeze(of(other.modelId)))).toBe('refused model-archived')
    expect(await why(as('mori').revision.freeze(of(randomUUID())))).toBe('not-found')
  })

  test('[S-160] the 201st is refused in words', async () => {
    const title = { ja: '満' }
    const full = await as('mori').model.create({ workspaceId, from: 'blank', title })
    const of = { workspaceId, modelId: full.modelId }
    await as('mori').revision.freeze({ ...of, name: '版', key: randomUUID() })
    await sql`alter table revision disable trigger frozen_at_head`.execute(pg.owner.db)
    await sql`insert into revision select ws_id, gen_random_uuid(), model_id, 200, name, epoch, doc_seq, layout,
      '{}', encode(sha256('{}'), 'hex'), gen_random_uuid(), user_id, org_id, at
      from revision where model_id = ${full.modelId}`.execute(pg.owner.db)
    await sql`alter table revision enable trigger frozen_at_head`.execute(pg.owner.db)
    const more = as('mori').revision.freeze({ ...of, name: '版', key: randomUUID() })
    expect(await why(more)).toBe('too-many revisions')
  })

  test('[S-161] asked again under the same key it is answered with what was made, also at once; another name is refused', async () => {
    await moves()
    const key = randomUUID()
    const before = (await as('kansa').revision.list(here)).length
    const both = await Promise.all([freezes('mori', '版', key), freezes('mori', '版', key)])
    expect(new Set(both.map(({ n }) => n)).size).toBe(1)
    await moves()
    expect(await freezes('mori', '版', key)).toEqual(both[0])
    expect((await as('kansa').revision.list(here)).length).toBe(before + 1)
    expect(await why(freezes('mori', '別の名', key))).toBe('conflict revision-made')
    const { n } = await freezes('tanaka', '版', key)
    expect(n).toBe(must(both[0], 'one').n + 1)
  })

  test('[S-161] of two at once one is told that nothing has changed', async () => {
    await moves()
    const both = await Promise.all([why(freezes('mori')), why(freezes('tanaka'))])
    expect(both.toSorted()).toEqual(['conflict revision-same', 'none'])
  })

  test('[S-160] [S-161] what is edited while it is frozen is in it or not: its bytes are those of its update', async () => {
    for (let round = 0; round < 3; round += 1) {
      await moves()
      await Promise.allSettled([moves(), freezes('mori'), moves('tanaka', 'svc')])
      const [latest] = await as('kansa').revision.list(here)
      const { n, docSeq, sha256 } = must(latest, 'a revision')
      const { model } = await as('kansa').revision.content({ ...here, n })
      expect(digestOf(exportModel(model))).toBe(sha256)
      const doc = await inWorkspace(pg.web.db, person('tanaka'), async (tx) => {
        return await readDoc(tx, modelId, docSeq)
      })
      const { snapshot, updates } = must(doc, 'its log')
      const replayed = modelFromUpdates(
        snapshot,
        updates.map(({ data }) => data),
      )
      expect(digestOf(exportModel(replayed))).toBe(sha256)
    }
  })

  test('[S-167] row and entry come together, and the screens are told once', async () => {
    await moves()
    hints.length = 0
    const key = randomUUID()
    const { n } = await freezes('takahashi', '合意案', key)
    await freezes('takahashi', '合意案', key)
    expect(hints).toEqual([{ workspaceId, area: 'model', modelId }])
    const [said, ...earlier] = await trail()
    expect(said).toMatch(new RegExp(`第${n}版「合意案」を確定しました（ダイジェスト [0-9a-f]{4} `))
    expect(earlier.filter((one) => one.includes(`第${n}版`))).toEqual([])
  })
})

describe('reading', () => {
  test('[S-162] everybody who reads the model reads a revision by its number, also after the log, its snapshots and its epoch have changed', async () => {
    await moves()
    const text = await textNow()
    const { n } = await freezes('tanaka', '保存用')
    await moves()
    // What a new beginning of the document leaves behind: another epoch, and no row that could be replayed.
    await sql`update doc set epoch = epoch + 1 where id = ${modelId}`.execute(pg.owner.db)
    for (const who of ['sato', 'mori', 'kansa']) {
      const { model, revision } = await as(who).revision.content({ ...here, n })
      expect(exportModel(model)).toBe(text)
      expect(revision.sha256).toBe(digestOf(text))
    }
    await sql`update doc set epoch = epoch - 1 where id = ${modelId}`.execute(pg.owner.db)
    expect(await why(as('kansa').revision.content({ ...here, n: 199 }))).toBe('not-found')
  })

  test('[S-162] bytes that are not those of the digest are shown to nobody', async () => {
    await moves()
    const { n } = await freezes('tanaka', '改ざん')
    const tampers = async (act: string) => {
      await sql.raw(`alter table revision ${act} trigger append_only`).execute(pg.owner.db)
    }
    await tampers('disable')
    await sql`alter table revision drop constraint revision_check`.execute(pg.owner.db)
    const swap = async (from: string, to: string) => {
      await sql`update revision set content = convert_to(replace(convert_from(content, 'UTF8'), ${from}, ${to}), 'UTF8')
        where model_id = ${modelId} and n = ${n}`.execute(pg.owner.db)
    }
    await swap('"yoriai.model"', '"yoriai.modem"')
    await tampers('enable')
    await expect(as('kansa').revision.content({ ...here, n })).rejects.toThrow(
      'not what was frozen',
    )
    await tampers('disable')
    await swap('"yoriai.modem"', '"yoriai.model"')
    await tampers('enable')
    expect((await as('kansa').revision.content({ ...here, n })).revision.n).toBe(n)
  })
})

describe('comparing', () => {
  test('[S-163] any two of the revisions and the model of now, either way round, with what is wider', async () => {
    await moves()
    const { n: first } = await freezes('tanaka', '前')
    await moves()
    const attribute = Object.entries((await as('kansa').model.content(here)).model.attributes).find(
      ([, { value }]) => value?.key === 'disclosureScope' && value.scope.layers.length > 0,
    )
    const [key, cell] = must(attribute, 'a data with a scope')
    const scope = { layers: [{ allow: 'any' as const }] }
    const value = { ...cell, value: { key: 'disclosureScope' as const, scope } }
    await edits('tanaka', { type: 'put', cell: 'attributes', key, value })
    const { n: second } = await freezes('tanaka', '後')
    await moves('tanaka', 'svc')
    const told = async (from: number | 'now', to: number | 'now') =>
      await as('kansa').revision.compare({ ...here, from, to })
    const there = await told(first, second)
    expect(there.changes.map(({ root }) => root).toSorted()).toEqual(['attributes', 'states'])
    const state = must(key.split('|')[0], 'a state')
    const wider = must(
      there.widened.scopes.find((one) => one.state === state),
      'it is told',
    )
    expect(wider.who).toBe('any')
    expect((await told(second, first)).widened.scopes).toEqual([])
    expect((await told(first, 'now')).changes).toHaveLength(there.changes.length + 1)
    expect((await told('now', second)).changes).toMatchObject([{ key: 'svc', field: 'name' }])
    expect((await told(second, second)).changes).toEqual([])
    expect(await why(as('kansa').revision.compare({ ...here, from: 199, to: 'now' }))).toBe(
      'not-found',
    )
  })
})

describe('restoring', () => {
  test('[S-164] [S-165] one update and one entry give the model the digest of the revision; restoring again undoes it', async () => {
    await moves()
    const { n: old } = await freezes('tanaka', '旧')
    await moves()
    await edits('tanaka', { type: 'remove', in: 'risks', id: 'r1' })
    const { n: young } = await freezes('tanaka', '新')
    const { seq } = await as('mori').revision.preview({ ...here, n: old })
    const entries = (await trail()).length
    hints.length = 0
    const done = await restores('mori', old)
    expect(done).toMatchObject({ proposals: 0, left: 0 })
    expect(done.changes).toBeGreaterThan(1)
    const [, first] = (await as('kansa').revision.list(here)).filter(({ n }) =>
      [old, young].includes(n),
    )
    expect(digestOf(await textNow())).toBe(must(first, 'the older').sha256)
    const rows = await inWorkspace(pg.web.db, person('mori'), async (tx) => {
      return await readUpdates(tx, modelId, 1, seq)
    })
    expect(rows).toMatchObject([{ userId: person('mori').userId, via: 'restore' }])
    const now = await trail()
    expect(now).toHaveLength(entries + 1)
    expect(now[0]).toContain(`第${old}版「旧」に復元しました（変更 ${done.changes} か所）`)
    expect(hints).toEqual([{ workspaceId, area: 'model', modelId }])
    await restores('takahashi', young)
    expect(
      (await as('kansa').revision.compare({ ...here, from: young, to: 'now' })).changes,
    ).toEqual([])
  })

  test('[S-164] nothing is overwritten unseen, nothing is restored that stands, and approvers and readers restore nothing', async () => {
    await moves()
    const { n } = await freezes('tanaka', '元')
    const asked = async (seq: number) => await why(as('mori').revision.restore({ ...here, n, seq }))
    const { seq } = await as('mori').revision.preview({ ...here, n })
    expect(await asked(seq)).toBe('conflict nothing-to-restore')
    await moves()
    expect(await asked(seq)).toBe('stale revision-moved')
    for (const who of ['sato', 'kansa']) {
      expect(await why(as(who).revision.restore({ ...here, n, seq }))).toBe(
        'forbidden missing-right',
      )
    }
    const isArchived = { ...here, isArchived: true }
    await as('tanaka').model.setArchived(isArchived)
    expect(await why(restores('mori', n))).toBe('refused model-archived')
    await as('tanaka').model.setArchived({ ...isArchived, isArchived: false })
    expect((await restores('mori', n)).changes).toBe(1)
  })

  test('[S-166] what another organisation manages is proposed to it, and stands when it has accepted', async () => {
    await moves()
    const { n } = await freezes('tanaka', '共同')
    const before = await as('kansa').model.content(here)
    const which = { is: 'elements' as const, elements: ['states/high'] }
    await as('tanaka').model.handOver({ ...here, which, orgId: person('mori').orgId })
    await setPolicy('stewarded')
    await moves('mori', 'high')
    await moves('tanaka', 'svc')
    const preview = await as('mori').revision.preview({ ...here, n })
    expect(preview.own.map(({ key }) => key)).toEqual(['high'])
    expect(preview.proposed).toMatchObject([
      { orgId: person('tanaka').orgId, part: [{ key: 'svc', field: 'name' }] },
    ])
    expect(await restores('mori', n)).toEqual({ changes: 1, proposals: 1, left: 0 })
    const now = await as('kansa').model.content(here)
    expect(now.model.states['high']).toEqual(before.model.states['high'])
    expect(now.model.states['svc']).not.toEqual(before.model.states['svc'])
    const open = (await as('tanaka').model.proposals(here)).filter(
      ({ status }) => status === 'open',
    )
    expect(open).toMatchObject([{ note: '復元', proposedBy: person('mori').userId }])
    const { id: proposalId } = must(open[0], 'one')
    const seen = [must(now.model.states['svc'], 'the state').name]
    await as('tanaka').model.answerEdit({ ...here, proposalId, answer: 'accept', seen })
    const compared = await as('kansa').revision.compare({ ...here, from: n, to: 'now' })
    expect(compared.changes).toEqual([])
    await setPolicy('open')
  })
})
