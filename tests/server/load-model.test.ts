import { expect, test } from 'vitest'
import { inWorkspace } from '#db/tenant.ts'
import { loadModel } from '#server/model/load-model.ts'
import { buildConsortium } from '#tests/support/consortium.ts'
import { testDatabase } from '#tests/support/pg.ts'

const pg = await testDatabase()

test('[S-66] a model as it stands is worked out once, also when its page and its picture ask at the same moment', async () => {
  const { modelId, person, edits } = await buildConsortium(pg)
  const name = { ja: '改' }
  await edits('tanaka', { type: 'set', in: 'stakeholders', id: 'D', field: 'name', value: name })
  const both = ['kansa', 'mori'].map(
    async (who) => await inWorkspace(pg.web.db, person(who), (tx) => loadModel(tx, modelId)),
  )
  const [page, picture] = await Promise.all(both)
  expect(page?.model.stakeholders['D']?.name).toEqual(name)
  expect(picture?.model).toBe(page?.model)
})
