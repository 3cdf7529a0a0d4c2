import { expect, test } from 'vitest'
import { standingMeasures } from '#lib/agreement/gaps.ts'
import { must } from '#lib/base/must.ts'
import { elderlySupport } from '#lib/catalog/use-cases/elderly-support.ts'
import { buildConsortium, refusalOf } from '#tests/support/consortium.ts'
import { testDatabase } from '#tests/support/pg.ts'

const pg = await testDatabase()
const { workspaceId, modelId, as, person } = await buildConsortium(pg)
const here = { workspaceId, modelId }
const measureId = must(standingMeasures(elderlySupport, 'r5')[0], 'a measure against r5')
const text = { ja: '証跡を残す' }
const part = { ...here, riskId: 'r5', measureId, split: 'own', text } as const
const split = async (id: string) =>
  (await as('kansa').agreement.list(here)).splits.find((one) => one.id === id)
const kinds = async (limit: number) =>
  (await as('kansa').audit.list({ workspaceId, limit })).entries.map((entry) => entry.kind)

async function carriedBy(who: string, role: 'accountable' | 'responsible') {
  const offer = { ...part, orgId: person(who).orgId, role }
  const { splitId } = await as('tanaka').agreement.propose({ ...offer, evidence: '運用の記録' })
  await as(who).agreement.respond({ ...here, splitId, answer: 'accept' })
  return splitId
}
const give = async (by: string, splitId: string, to: string) =>
  await as(by).agreement.handOver({ ...here, splitId, orgId: person(to).orgId })

test('[LV-8] only who answers for the organisation or administers it hands its part over; others find it unchanged', async () => {
  const mine = await carriedBy('sato', 'responsible')
  for (const who of ['takahashi', 'mori', 'tanaka'])
    expect(await refusalOf(give(who, mine, 'tanaka'))).toMatchObject({ code: 'forbidden' })
  expect(await refusalOf(give('sato', mine, 'sato'))).toMatchObject({ code: 'not-found' })
  expect(await split(mine)).toMatchObject({ status: 'accepted' })
  expect(await kinds(1)).toEqual(['split.accepted'])
})

test('[LV-8] [LV-9] it is offered in its own words, stays until the other accepts, and ends with that', async () => {
  const mine = await carriedBy('mori', 'accountable')
  const { splitId } = await give('mori', mine, 'sato')
  expect(await split(splitId)).toMatchObject({
    status: 'proposed',
    orgId: person('sato').orgId,
    proposedOrg: person('mori').orgId,
    succeeds: mine,
    text,
    evidence: '運用の記録',
  })
  expect((await split(mine))?.status).toBe('accepted')
  const carried = async () => {
    const { models } = await as('mori').member.holdings({
      workspaceId,
      orgId: person('mori').orgId,
    })
    return models.flatMap((model) => model.parts.map((one) => [one.splitId, one.offered]))
  }
  expect(await carried()).toEqual([[mine, [person('sato').orgId]]])
  // Sent again it adds nothing.
  expect(await refusalOf(give('mori', mine, 'sato'))).toMatchObject({ reason: 'already-proposed' })
  await as('sato').agreement.respond({ ...here, splitId, answer: 'accept' })
  expect([(await split(mine))?.status, (await split(splitId))?.status]).toEqual([
    'withdrawn',
    'accepted',
  ])
  expect(await carried()).toEqual([])
  expect(await kinds(3)).toEqual(['split.accepted', 'split.lapsed', 'split.proposed'])
})

test('[LV-10] all that the own organisation manages in a model is handed over in one act, and nothing of others', async () => {
  const to = (which: { is: 'elements'; elements: string[] } | { is: 'own' }, orgId: string) => ({
    ...here,
    which,
    orgId,
  })
  const { orgId } = person('mori')
  await as('tanaka').model.handOver(
    to({ is: 'elements', elements: ['risks/r1', 'risks/r2'] }, orgId),
  )
  await as('tanaka').model.handOver(
    to({ is: 'elements', elements: ['risks/r3'] }, person('sato').orgId),
  )
  const { changed } = await as('mori').model.handOver(to({ is: 'own' }, person('tanaka').orgId))
  expect(changed).toBe(2)
  const { owners } = await as('kansa').model.stewardship(here)
  expect(owners).toMatchObject({
    'risks/r1': person('tanaka').orgId,
    'risks/r2': person('tanaka').orgId,
    'risks/r3': person('sato').orgId,
  })
  expect(Object.values(owners)).not.toContain(orgId)
})

test('[LV-11] what an organisation carried that takes no part is offered on by an owner, and ends with the acceptance', async () => {
  const mine = await carriedBy('mori', 'responsible')
  await as('mori').member.leaveOrganization({ workspaceId })
  const { status, models } = await as('tanaka').member.holdings({
    workspaceId,
    orgId: person('mori').orgId,
  })
  expect(status).toBe('left')
  expect(models.flatMap((model) => model.parts.map((one) => one.splitId))).toEqual([mine])
  expect(await refusalOf(give('sato', mine, 'sato'))).toMatchObject({ code: 'forbidden' })
  const { splitId } = await give('tanaka', mine, 'tanaka')
  await as('tanaka').agreement.respond({ ...here, splitId, answer: 'accept' })
  expect([(await split(mine))?.status, (await split(splitId))?.status]).toEqual([
    'withdrawn',
    'accepted',
  ])
})
