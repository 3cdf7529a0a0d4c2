import { expect, test } from 'vitest'
import { buildConsortium } from '#tests/support/consortium.ts'
import { testDatabase } from '#tests/support/pg.ts'

const pg = await testDatabase()

test('[P-23] a model is given as it stands and as it stood after an update, but not after one that has not been', async () => {
  const { workspaceId, modelId, as, edits } = await buildConsortium(pg)
  const at = { workspaceId, modelId }
  const content = as('kansa').model.content
  const first = await content(at)
  const name = { ja: 'D社（改称後）' }
  await edits('tanaka', { type: 'set', in: 'stakeholders', id: 'D', field: 'name', value: name })
  const now = await content(at)
  expect(now.seq).toBe(first.seq + 1)
  expect(now.model.stakeholders['D']?.name).toEqual(name)
  expect(await content({ ...at, seq: first.seq })).toEqual(first)
  expect(first.model.stakeholders['D']?.name).not.toEqual(name)
  await expect(content({ ...at, seq: now.seq + 1 })).rejects.toMatchObject({ code: 'NOT_FOUND' })
})
