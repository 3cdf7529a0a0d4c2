import { describe, expect, test } from 'vitest'
import { inWorkspace } from '#db/tenant.ts'
import { archiveModel } from '#db/repos/models.ts'
import { standingMeasures } from '#lib/agreement/gaps.ts'
import { must } from '#lib/base/must.ts'
import { elderlySupport } from '#lib/catalog/use-cases/elderly-support.ts'
import { buildConsortium, refusalOf } from '#tests/support/consortium.ts'
import { testDatabase } from '#tests/support/pg.ts'

const pg = await testDatabase()
const { workspaceId, modelId, as, person, edits } = await buildConsortium(pg)
const here = { workspaceId, modelId }
const measureId = must(standingMeasures(elderlySupport, 'r1')[0], 'a measure')
const inbox = async (who: string) => await as(who).notice.inbox({ workspaceId })
const kinds = async (who: string) => (await inbox(who)).map((row) => row.is)
const offered = async (who: string) => (await inbox(who)).filter((row) => row.is === 'answer')

async function proposes(by: string, org: string, role: 'accountable' | 'responsible') {
  const { splitId } = await as(by).agreement.propose({
    ...here,
    riskId: 'r1',
    measureId,
    orgId: person(org).orgId,
    role,
    split: 'own',
    text: { ja: '通信を暗号化する' },
  })
  return splitId
}

test('[S-190] [S-191] a proposed part is a row of its organisation until it is answered, accepted by who may', async () => {
  const splitId = await proposes('takahashi', 'sato', 'accountable')
  const mine = await offered('sato')
  expect(mine).toMatchObject([
    {
      splitId,
      modelId,
      terms: { riskId: 'r1', measureId, role: 'accountable', text: { ja: '通信を暗号化する' } },
      by: { person: 'takahashi', org: { id: person('takahashi').orgId } },
      mayAccept: true,
    },
  ])
  expect(await offered('takahashi')).toMatchObject([{ splitId, mayAccept: false }])
  for (const who of ['tanaka', 'mori', 'kansa']) expect(await offered(who)).toEqual([])
  await as('sato').agreement.respond({ ...here, splitId, answer: 'accept' })
  expect(await offered('sato')).toEqual([])
})

test('[S-191] who has written an offer for another organisation is not said to accept it', async () => {
  const splitId = await proposes('tanaka', 'sato', 'responsible')
  await pg.owner.db
    .updateTable('responsibility_split')
    .set({ proposed_by: person('sato').userId })
    .where('id', '=', splitId)
    .execute()
  expect(await offered('sato')).toMatchObject([{ splitId, mayAccept: false }])
  const accepted = as('sato').agreement.respond({ ...here, splitId, answer: 'accept' })
  expect(await refusalOf(accepted)).toMatchObject({ code: 'forbidden' })
  expect(await offered('aoki')).toMatchObject([{ splitId, mayAccept: true }])
  await as('aoki').agreement.respond({ ...here, splitId, answer: 'decline', reason: '人手' })
  expect(await offered('aoki')).toEqual([])
})

test('[S-190] what is looked at together is one row a model and kind, who waits longest first', async () => {
  const [first, ...others] = await inbox('sato')
  expect(others).toEqual([])
  const count = must(first?.is === 'sign' ? first.count : undefined, 'risks to sign')
  const prepared = await as('sato').agreement.prepare({ ...here, riskId: 'r1' })
  await as('sato').agreement.sign({ ...here, riskId: 'r1', digest: prepared.digest })
  await edits('tanaka', {
    type: 'set',
    in: 'risks',
    id: 'r1',
    field: 'incident',
    value: { ja: '通信の内容が漏れる' },
  })
  const text = '確認をお願いします'
  const mentions = [person('sato').userId]
  await as('mori').comment.open({ ...here, anchor: 'states/int-A', text, mentions })
  await as('mori').comment.open({ ...here, anchor: 'states/int-A', text, mentions })
  expect((await inbox('sato')).map((row) => [row.is, 'count' in row && row.count])).toEqual([
    ['signAgain', 1],
    ['sign', count - 1],
    ['mentions', 2],
  ])
})

test('[S-190] what is to be signed leads to the first of its risks', async () => {
  const [again, sign] = await inbox('sato')
  expect(again).toMatchObject({ is: 'signAgain', riskId: 'r1' })
  const riskId = must(sign?.is === 'sign' ? sign.riskId : undefined, 'a risk to sign')
  expect(riskId).not.toBe('r1')
  await as('sato').agreement.prepare({ ...here, riskId })
})

test('[S-190] of an archived model nothing waits', async () => {
  const set = async (at: Date | null) =>
    await inWorkspace(
      pg.web.db,
      person('tanaka'),
      async (tx) => await archiveModel(tx, modelId, at),
    )
  await set(new Date('2026-12-02T00:00:00.000Z'))
  expect(await inbox('sato')).toEqual([])
  await set(null)
  expect(await kinds('sato')).not.toEqual([])
})

describe('proposed edits', () => {
  const reword = (ja: string) => ({
    type: 'set' as const,
    in: 'risks' as const,
    id: 'r2',
    field: 'incident',
    value: { ja },
  })
  const waiting = async (who: string) => (await inbox(who)).filter((row) => row.is === 'edit')
  const rewords = async (ja: string) =>
    (await as('mori').model.proposeEdit({ ...here, commands: [reword(ja)] })).proposalId

  test('[S-192] each is a row of who manages the element, with what it changes, until it is answered, for those who may edit', async () => {
    await as('tanaka').model.setWritePolicy({ workspaceId, policy: 'stewarded' })
    await as('tanaka').model.handOver({
      ...here,
      which: { is: 'elements', elements: ['risks/r2'] },
      orgId: person('sato').orgId,
    })
    const first = await rewords('一つ目')
    const before = must(elderlySupport.risks['r2'], 'a risk').incident
    expect(await waiting('takahashi')).toMatchObject([
      {
        proposalId: first,
        element: 'risks/r2',
        by: { person: 'mori', org: { id: person('mori').orgId } },
        plain: {
          changes: [{ root: 'risks', field: 'incident', before, after: { ja: '一つ目' } }],
          seen: [before],
        },
      },
    ])
    for (const who of ['sato', 'tanaka', 'mori', 'kansa']) expect(await waiting(who)).toEqual([])
    await as('takahashi').model.answerEdit({
      ...here,
      proposalId: first,
      answer: 'decline',
      reason: '合わない',
    })
    expect(await waiting('takahashi')).toEqual([])
    expect((await kinds('mori')).filter((is) => is === 'answers')).toEqual(['answers'])
  })

  test('[S-192] is accepted as it was seen, and not when something else was written meanwhile', async () => {
    const second = await rewords('二つ目')
    const third = await rewords('三つ目')
    const shown = await waiting('takahashi')
    const seenOf = (id: string) => {
      const row = shown.find((one) => one.proposalId === id)
      return [...must(row?.plain, 'a plain edit').seen]
    }
    const accept = (proposalId: string) => ({ ...here, proposalId, answer: 'accept' as const })
    const mine = as('takahashi').model
    await mine.answerEdit({ ...accept(second), seen: seenOf(second) })
    const refused = await refusalOf(mine.answerEdit({ ...accept(third), seen: seenOf(third) }))
    expect(refused).toMatchObject({ code: 'stale' })
    expect(await waiting('takahashi')).toMatchObject([{ proposalId: third, plain: null }])
  })
})

test('[NT-15] how one wants to be told is one’s own, usual until it is chosen, and refused when it is none', async () => {
  expect(await as('mori').notice.setting()).toEqual({
    timeZone: 'Asia/Tokyo',
    quiet: { from: 21, until: 7 },
    digestHour: 9,
    muted: [],
  })
  const chosen = { timeZone: 'Europe/Berlin', quiet: null, digestHour: 7, muted: ['news' as const] }
  await as('mori').notice.setSetting(chosen)
  expect(await as('mori').notice.setting()).toEqual(chosen)
  expect(await as('sato').notice.setting()).not.toEqual(chosen)
  for (const wrong of [
    { ...chosen, timeZone: 'Moon/Base' },
    { ...chosen, quiet: { from: 5, until: 5 } },
    { ...chosen, digestHour: 24 },
    { ...chosen, muted: ['news' as const, 'news' as const] },
    { ...chosen, muted: ['decision' as never] },
  ]) {
    await expect(as('mori').notice.setSetting(wrong)).rejects.toMatchObject({ code: 'BAD_REQUEST' })
  }
  expect(await as('mori').notice.setting()).toEqual(chosen)
})
