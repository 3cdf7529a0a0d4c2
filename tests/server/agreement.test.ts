import { describe, expect, test } from 'vitest'
import { must } from '#lib/base/must.ts'
import { elderlySupport } from '#lib/catalog/use-cases/elderly-support.ts'
import { partsByController } from '#lib/agreement/by-rule.ts'
import { standingMeasures } from '#lib/agreement/gaps.ts'
import { buildConsortium, refusalOf } from '#tests/support/consortium.ts'
import { testDatabase } from '#tests/support/pg.ts'

const pg = await testDatabase()
const world = await buildConsortium(pg)
const { workspaceId, modelId, as, person, edits } = world
const here = { workspaceId, modelId }

const measureOf = (riskId: string) =>
  must(standingMeasures(elderlySupport, riskId)[0], `a measure against ${riskId}`)

async function proposed(riskId: string, by: string, org: string) {
  const { splitId } = await as(by).agreement.propose({
    ...here,
    riskId,
    measureId: measureOf(riskId),
    orgId: person(org).orgId,
    role: 'accountable',
    split: 'own',
    text: { ja: '通信を暗号化し、証跡を残す' },
  })
  return splitId
}

const listed = async () => await as('tanaka').agreement.list(here)
const auditSize = async () =>
  (
    await pg.owner.db
      .selectFrom('audit_head')
      .select('size')
      .where('ws_id', '=', workspaceId)
      .executeTakeFirstOrThrow()
  ).size
const incident = (riskId: string, ja: string) =>
  ({ type: 'set', in: 'risks', id: riskId, field: 'incident', value: { ja } }) as const

describe('responsibility', () => {
  test('[AG-3] is accepted by an approver of the organisation, with its event and audit entry', async () => {
    const splitId = await proposed('r1', 'takahashi', 'sato')
    const before = await auditSize()
    await as('sato').agreement.respond({ ...here, splitId, answer: 'accept' })
    const { splits } = await listed()
    expect(splits.find((s) => s.id === splitId)).toMatchObject({
      status: 'accepted',
      decidedBy: person('sato').userId,
    })
    expect(await auditSize()).toBe(before + 1)
    const { entries } = await as('kansa').audit.list({ workspaceId, limit: 1 })
    expect(entries[0]).toMatchObject({
      kind: 'split.accepted',
      by: { userId: person('sato').userId, orgName: { ja: 'A社' } },
    })
    const events = await pg.owner.db
      .selectFrom('agreement_event')
      .select('type')
      .where('risk_id', '=', 'r1')
      .orderBy('at')
      .execute()
    expect(events.map((e) => e.type)).toEqual(['split.proposed', 'split.accepted'])
  })

  test('[S-168] is proposed with layer, condition and evidence; the layer is a system of the model', async () => {
    const [layer = ''] = Object.keys(elderlySupport.systems)
    const offer = {
      ...here,
      riskId: 'r6',
      measureId: measureOf('r6'),
      orgId: person('sato').orgId,
      role: 'responsible',
      split: 'own',
      text: { ja: '実施する' },
      layer,
      condition: { ja: '提供前まで' },
      evidence: '手順書 第3版',
    } as const
    const { splitId } = await as('tanaka').agreement.propose(offer)
    const { splits } = await listed()
    const { condition, evidence } = offer
    expect(splits.find((s) => s.id === splitId)).toMatchObject({ layer, condition, evidence })
    expect(
      await refusalOf(as('tanaka').agreement.propose({ ...offer, layer: 'nowhere' })),
    ).toMatchObject({ code: 'not-found', reason: 'unknown-layer' })
  })

  test('[S-169] is offered by the rule all at once, with one entry of the trail, and not what the rule does not say', async () => {
    const { splits, map, participants } = await listed()
    const parts = partsByController(elderlySupport, { splits, map, participants })
    expect(parts.length).toBeGreaterThan(1)
    const before = await auditSize()
    const offer = { ...here, rule: 'controller' as const, parts: [...parts] }
    const strange = { ...must(parts[0], 'a part'), riskId: 'nope' }
    expect(
      await refusalOf(
        as('tanaka').agreement.proposeByRule({ ...offer, parts: [...parts, strange] }),
      ),
    ).toMatchObject({ code: 'stale', reason: 'rule-moved' })
    expect(await auditSize()).toBe(before)
    expect((await listed()).splits).toHaveLength(splits.length)
    expect(await as('tanaka').agreement.proposeByRule(offer)).toEqual({ proposed: parts.length })
    expect(await auditSize()).toBe(before + 1)
    const after = (await listed()).splits
    expect(after).toHaveLength(splits.length + parts.length)
    // Once more the rule says none of it.
    expect(await refusalOf(as('tanaka').agreement.proposeByRule(offer))).toMatchObject({
      reason: 'rule-moved',
    })
    for (const s of after.filter((one) => !splits.some((old) => old.id === one.id))) {
      expect(s).toMatchObject({ status: 'proposed', role: 'responsible' })
      await as('tanaka').agreement.withdraw({ ...here, splitId: s.id })
    }
  })

  test('[AG-3] is answered neither by another organisation nor by an editor', async () => {
    const splitId = await proposed('r2', 'tanaka', 'sato')
    const answer = { ...here, splitId, answer: 'accept' } as const
    expect(await refusalOf(as('mori').agreement.respond(answer))).toMatchObject({
      code: 'forbidden',
      reason: 'own-organization',
    })
    expect(await refusalOf(as('takahashi').agreement.respond(answer))).toMatchObject({
      code: 'forbidden',
      reason: 'missing-right',
    })
    const declined = { ...answer, answer: 'decline' } as const
    expect(await refusalOf(as('sato').agreement.respond(declined))).toMatchObject({
      code: 'invalid',
      reason: 'reason-needed',
    })
    await as('sato').agreement.respond({ ...declined, reason: '担当範囲の外' })
    const { splits } = await listed()
    expect(splits.find((s) => s.id === splitId)).toMatchObject({
      status: 'declined',
      reason: '担当範囲の外',
    })
  })

  test('[AG-4] of two organisations that accept at once one becomes accountable', async () => {
    const mine = await proposed('r3', 'tanaka', 'sato')
    const theirs = await proposed('r3', 'tanaka', 'mori')
    const outcomes = await Promise.all([
      refusalOf(as('sato').agreement.respond({ ...here, splitId: mine, answer: 'accept' })),
      refusalOf(as('mori').agreement.respond({ ...here, splitId: theirs, answer: 'accept' })),
    ])
    expect(outcomes.map((o) => o.reason ?? 'accepted').toSorted()).toEqual([
      'accepted',
      'second-accountable',
    ])
  })

  test('[AG-3] of two answers to one proposal one counts', async () => {
    const splitId = await proposed('r4', 'tanaka', 'sato')
    const outcomes = await Promise.all([
      refusalOf(as('sato').agreement.respond({ ...here, splitId, answer: 'accept' })),
      refusalOf(
        as('aoki').agreement.respond({ ...here, splitId, answer: 'decline', reason: '否' }),
      ),
    ])
    expect(outcomes.map((o) => o.reason ?? 'answered').toSorted()).toEqual([
      'already-answered',
      'answered',
    ])
  })

  test('[AG-9] what was accepted is withdrawn by an approver of the organisation with a reason', async () => {
    const splitId = await proposed('r5', 'tanaka', 'sato')
    await as('sato').agreement.respond({ ...here, splitId, answer: 'accept' })
    const back = { ...here, splitId, reason: '担当が変わるため' }
    expect(await refusalOf(as('mori').agreement.withdraw(back))).toMatchObject({
      code: 'forbidden',
    })
    expect(await refusalOf(as('takahashi').agreement.withdraw(back))).toMatchObject({
      reason: 'missing-right',
    })
    expect(await refusalOf(as('sato').agreement.withdraw({ ...here, splitId }))).toMatchObject({
      reason: 'reason-needed',
    })
    await as('sato').agreement.withdraw(back)
    expect((await listed()).splits.find((s) => s.id === splitId)?.status).toBe('withdrawn')
  })

  test('[AG-2] needs a risk, a measure against it and an organisation of the workspace', async () => {
    const propose = (more: object) =>
      refusalOf(
        as('tanaka').agreement.propose({
          ...here,
          riskId: 'r1',
          measureId: measureOf('r1'),
          orgId: person('mori').orgId,
          role: 'informed',
          split: 'own',
          text: { ja: '' },
          ...more,
        }),
      )
    expect((await propose({ riskId: 'nope' })).code).toBe('not-found')
    expect((await propose({ measureId: 'nope' })).code).toBe('not-found')
    expect((await propose({ orgId: crypto.randomUUID() })).code).toBe('not-found')
    expect((await propose({ modelId: crypto.randomUUID() })).code).toBe('not-found')
  })
})

describe('signing', () => {
  test('[AG-10] binds to the shown digest, and a retry of the same person is success', async () => {
    const shown = await as('sato').agreement.prepare({ ...here, riskId: 'r1' })
    const signing = { ...here, riskId: 'r1', digest: shown.digest }
    const before = await auditSize()
    expect(await as('sato').agreement.sign(signing)).toEqual({
      digest: shown.digest,
      docSeq: shown.docSeq,
    })
    await as('sato').agreement.sign(signing)
    expect(await auditSize()).toBe(before + 1)
    expect(await refusalOf(as('aoki').agreement.sign(signing))).toMatchObject({
      code: 'conflict',
      reason: 'already-signed',
    })
    const { signOffs, closures } = await listed()
    expect(signOffs.filter((s) => s.riskId === 'r1')).toHaveLength(1)
    expect(closures[shown.digest]).toBe(shown.closure)
    expect(world.hints.some((h) => h.area === 'agreement' && h.modelId === modelId)).toBe(true)
  })

  test('[AG-10] of two people of one organisation who sign at once one row is made', async () => {
    const { digest } = await as('sato').agreement.prepare({ ...here, riskId: 'r2' })
    const signing = { ...here, riskId: 'r2', digest }
    const outcomes = await Promise.all([
      refusalOf(as('sato').agreement.sign(signing)),
      refusalOf(as('aoki').agreement.sign(signing)),
    ])
    expect(outcomes.map((o) => o.reason ?? 'signed').toSorted()).toEqual([
      'already-signed',
      'signed',
    ])
    expect((await listed()).signOffs.filter((s) => s.riskId === 'r2')).toHaveLength(1)
  })

  test('[AG-10] what changed since it was shown is refused with the difference and leaves only its audit entry', async () => {
    const { digest } = await as('mori').agreement.prepare({ ...here, riskId: 'r6' })
    await edits('takahashi', incident('r6', '同意のないまま提供される（改）'))
    const before = await auditSize()
    const refusal = await refusalOf(as('mori').agreement.sign({ ...here, riskId: 'r6', digest }))
    expect(refusal).toMatchObject({
      code: 'stale',
      reason: 'changed-since-shown',
      details: {
        shown: digest,
        difference: [
          {
            part: 'risk',
            id: 'r6',
            field: 'incident',
            after: { ja: '同意のないまま提供される（改）' },
          },
        ],
      },
    })
    expect((await listed()).signOffs.filter((s) => s.riskId === 'r6')).toEqual([])
    expect(await auditSize()).toBe(before + 1)
    const { entries } = await as('kansa').audit.list({ workspaceId, limit: 1 })
    expect(entries[0]).toMatchObject({ kind: 'signoff.refusedStale', data: { changes: 1 } })
  })

  test('[AG-10] a digest nobody was ever shown is refused without a difference', async () => {
    const digest = 'f'.repeat(64)
    expect(
      await refusalOf(as('mori').agreement.sign({ ...here, riskId: 'r6', digest })),
    ).toMatchObject({
      code: 'stale',
      details: { difference: null },
    })
  })

  test('[AG-10] a signature and an edit at the same moment never leave a signature on content that did not stand', async () => {
    for (const turn of [1, 2, 3, 4, 5, 6]) {
      const { digest } = await as('tanaka').agreement.prepare({ ...here, riskId: 'r7' })
      const before = (await listed()).signOffs.length
      const [signed] = await Promise.all([
        refusalOf(as('tanaka').agreement.sign({ ...here, riskId: 'r7', digest })),
        edits('takahashi', incident('r7', `不正に入手される ${turn}`)),
      ])
      const rows = (await listed()).signOffs
      expect(rows.length - before).toBe(signed.code === 'none' ? 1 : 0)
      expect(['none', 'stale']).toContain(signed.code)
      const now = await as('tanaka').agreement.prepare({ ...here, riskId: 'r7' })
      expect(now.digest).not.toBe(digest)
    }
  })

  test('[AG-7] an edit outside leaves the digest, an accepted split changes it, an open one does not', async () => {
    const shown = await as('mori').agreement.prepare({ ...here, riskId: 'r4' })
    await edits('takahashi', incident('r1', '別のリスクの文'), {
      type: 'put',
      cell: 'places',
      key: 'int-A',
      value: { x: 1, y: 2 },
    })
    const same = await as('mori').agreement.prepare({ ...here, riskId: 'r4' })
    expect(same.digest).toBe(shown.digest)
    const { splitId } = await as('sato').agreement.propose({
      ...here,
      riskId: 'r4',
      measureId: measureOf('r4'),
      orgId: person('mori').orgId,
      role: 'informed',
      split: 'own',
      text: { ja: '' },
    })
    const offered = await as('mori').agreement.prepare({ ...here, riskId: 'r4' })
    expect(offered.digest).toBe(shown.digest)
    await as('mori').agreement.respond({ ...here, splitId, answer: 'accept' })
    const after = await as('mori').agreement.prepare({ ...here, riskId: 'r4' })
    expect(after.digest).not.toBe(shown.digest)
  })

  test('[AG-9] a signature is withdrawn with a reason by an approver of the same organisation', async () => {
    const back = { ...here, riskId: 'r1', reason: '前提が変わったため' }
    expect(await refusalOf(as('mori').agreement.withdrawSignOff(back))).toMatchObject({
      reason: 'nothing-to-withdraw',
    })
    await as('aoki').agreement.withdrawSignOff(back)
    const acts = (await listed()).signOffs.filter((s) => s.riskId === 'r1')
    expect(acts.map((s) => s.intent)).toEqual(['approve', 'withdraw'])
    expect(acts[1]).toMatchObject({ reason: '前提が変わったため', prevId: acts[0]?.id })
  })

  test('[AG-10] only approvers prepare, sign and withdraw', async () => {
    for (const key of ['takahashi', 'kansa']) {
      const me = as(key).agreement
      const digest = 'a'.repeat(64)
      const codes = await Promise.all(
        [
          me.prepare({ ...here, riskId: 'r1' }),
          me.sign({ ...here, riskId: 'r1', digest }),
          me.withdrawSignOff({ ...here, riskId: 'r1', reason: 'x' }),
        ].map(async (call) => (await refusalOf(call)).code),
      )
      expect(codes).toEqual(['forbidden', 'forbidden', 'forbidden'])
    }
  })
})

describe('the trail', () => {
  test('[AU-3] of everything above verifies, and is listed by group and by page', async () => {
    const state = await as('kansa').audit.verify({ workspaceId })
    expect(state).toEqual({ ok: true, size: await auditSize(), head: expect.any(String) })
    const first = await as('kansa').audit.list({ workspaceId, limit: 3, groups: ['signature'] })
    expect(first.entries.map((e) => e.kind.split('.')[0])).toEqual([
      'signoff',
      'signoff',
      'signoff',
    ])
    const second = await as('kansa').audit.list({
      workspaceId,
      limit: 3,
      groups: ['signature'],
      before: must(first.next, 'next page'),
    })
    expect(must(second.entries[0], 'entry').idx).toBeLessThan(must(first.entries[2], 'entry').idx)
    const own = await as('kansa').audit.list({ workspaceId, userId: person('aoki').userId })
    expect(own.entries.length).toBeGreaterThan(0)
    expect(own.entries.every((e) => e.by?.userId === person('aoki').userId)).toBe(true)
  })

  test('[AU-6] without the right to the trail only the history of a model is read', async () => {
    const me = as('takahashi').audit
    expect((await refusalOf(me.list({ workspaceId }))).code).toBe('forbidden')
    expect((await refusalOf(me.list({ ...here, groups: ['membership'] }))).code).toBe('forbidden')
    expect((await refusalOf(me.verify({ workspaceId }))).code).toBe('forbidden')
    const { entries } = await me.list(here)
    expect(entries.length).toBeGreaterThan(0)
  })
})
