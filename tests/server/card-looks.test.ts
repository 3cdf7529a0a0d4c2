import { expect, test } from 'vitest'
import { sha256Hex } from '#db/hash.ts'
import { drawnText } from '#lib/agreement/board/looks.ts'
import { standingMeasures } from '#lib/agreement/gaps.ts'
import { must } from '#lib/base/must.ts'
import { elderlySupport } from '#lib/catalog/use-cases/elderly-support.ts'
import type { Command } from '#lib/model/commands.ts'
import { buildConsortium, refusalOf } from '#tests/support/consortium.ts'
import { testDatabase } from '#tests/support/pg.ts'

const pg = await testDatabase()
const world = await buildConsortium(pg)
const { workspaceId, modelId, as, person, edits } = world
const here = { workspaceId, modelId }

const looked = async (who: string, riskId: string) =>
  (await as(who).agreement.looked({ ...here, riskId })).isKept
const looks = async (riskId: string) =>
  (await as('kansa').agreement.looks(here))
    .filter((look) => look.riskId === riskId)
    .map(({ userId, orgId, isPresent }) => ({ userId, orgId, isPresent }))
const by = (who: string, isPresent = true) => {
  const { userId, orgId } = person(who)
  return { userId, orgId, isPresent }
}
const rows = async () =>
  (
    await pg.owner.db
      .selectFrom('agreement_event')
      .select('id')
      .where('type', '=', 'looked')
      .execute()
  ).length
const trail = async () => (await as('kansa').audit.list({ workspaceId, limit: 200 })).entries.length

test('[S-215] [T-155] a look is kept once for what could be seen, and again when that has changed; the trail does not tell it', async () => {
  const before = await trail()
  expect(await looked('sato', 'r1')).toBe(true)
  expect(await looked('sato', 'r1')).toBe(false)
  expect(await looked('mori', 'r1')).toBe(true)
  expect(await rows()).toBe(2)
  expect(await trail()).toBe(before)
  expect(await looks('r1')).toEqual(expect.arrayContaining([by('sato'), by('mori')]))
  expect(await looks('r2')).toEqual([])
})

test('[S-216] an edit or an offer makes it a look at something earlier; the last look of each is told', async () => {
  expect(await looked('sato', 'r2')).toBe(true)
  await edits('takahashi', {
    type: 'set',
    in: 'risks',
    id: 'r2',
    field: 'incident',
    value: { ja: '書き換え(改)' },
  })
  expect(await looks('r2')).toEqual([by('sato', false)])
  expect(await looked('sato', 'r2')).toBe(true)
  expect(await looks('r2')).toEqual([by('sato')])
  await as('tanaka').agreement.propose({
    ...here,
    riskId: 'r2',
    measureId: must(standingMeasures(elderlySupport, 'r2')[0], 'a measure'),
    orgId: person('sato').orgId,
    role: 'accountable',
    split: 'own',
    text: { ja: '確かめる' },
  })
  expect(await looks('r2')).toEqual([by('sato', false)])
})

test('[S-217] is kept of who may propose or sign; of a risk that is not there nothing is', async () => {
  expect(await refusalOf(as('kansa').agreement.looked({ ...here, riskId: 'r1' }))).toMatchObject({
    code: 'forbidden',
  })
  expect(
    await refusalOf(as('sato').agreement.looked({ ...here, riskId: 'nothing' })),
  ).toMatchObject({
    code: 'not-found',
  })
})

test('[S-230] [F-228] a look is at what was drawn, not at what stands when word of it comes', async () => {
  const drawn = async () => {
    const { splits } = await as('aoki').agreement.list(here)
    return sha256Hex(must(drawnText(model, 'r3', splits), 'the card'))
  }
  let model = elderlySupport
  const renamed = (ja: string): Command => {
    const [field, value] = ['incident', { ja }] as const
    return { type: 'set', in: 'risks', id: 'r3', field, value }
  }
  const edited = async (ja: string) => {
    await edits('takahashi', renamed(ja))
    const risk = { ...must(model.risks['r3'], 'a risk'), incident: { ja } }
    model = { ...model, risks: { ...model.risks, r3: risk } }
  }
  const keeps = async (digest: string) =>
    (await as('aoki').agreement.looked({ ...here, riskId: 'r3', drawn: digest })).isKept
  const first = await drawn()
  await edited('書き換え')
  expect(await keeps(first)).toBe(true)
  expect(await looks('r3')).toEqual([by('aoki', false)])
  const [second, count] = [await drawn(), await rows()]
  expect(await keeps(second)).toBe(true)
  expect(await looks('r3')).toEqual([by('aoki')])
  expect(await keeps('0'.repeat(64))).toBe(false)
  expect(await rows()).toBe(count + 1)
})
