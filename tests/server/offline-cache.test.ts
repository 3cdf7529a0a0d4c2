import { expect, test } from 'vitest'
import { auditWords } from '#lib/audit/audit-words.ts'
import { describer } from '#lib/audit/describe.ts'
import { buildConsortium, refusalOf } from '#tests/support/consortium.ts'
import { testDatabase } from '#tests/support/pg.ts'

const pg = await testDatabase()
const { workspaceId, modelId, as, hints } = await buildConsortium(pg)
const say = describer('ja', auditWords('ja'))

test('[S-28] the owner alone says whether browsers keep what they open; off at first, told and recorded', async () => {
  const set = (who: string, isOn: boolean) =>
    as(who).workspace.setOfflineCache({ workspaceId, isOn })
  const isOn = async () => (await as('kansa').workspace.get({ workspaceId })).workspace.offlineCache
  expect(await isOn()).toBe(false)
  for (const who of ['mori', 'takahashi', 'sato', 'kansa']) {
    expect(await refusalOf(set(who, true))).toMatchObject({ code: 'forbidden' })
  }
  hints.length = 0
  await set('tanaka', true)
  expect(hints).toContainEqual({ workspaceId, area: 'workspace' })
  expect(await isOn()).toBe(true)
  await set('tanaka', true)
  await set('tanaka', false)
  expect(await isOn()).toBe(false)
  const { entries } = await as('tanaka').audit.list({ workspaceId, limit: 100 })
  expect(entries.map((entry) => say(entry)).filter((text) => text.includes('控え'))).toEqual([
    expect.stringContaining('残さないように'),
    expect.stringContaining('残すように'),
  ])
})

test('[C-64] a model says of which beginning its document is', async () => {
  expect(await as('kansa').model.get({ workspaceId, modelId })).toMatchObject({ epoch: 1 })
})
