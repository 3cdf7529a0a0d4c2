import { expect, test } from 'vitest'
import { inWorkspace } from '#db/tenant.ts'
import { loadModel } from '#server/model/load-model.ts'
import { buildConsortium } from '#tests/support/consortium.ts'
import { testDatabase } from '#tests/support/pg.ts'

const pg = await testDatabase()

test('[S-118] who asks for a model while it is being worked out gets the same one', async () => {
  const { modelId, person, edits } = await buildConsortium(pg)
  const name = { ja: '改' }
  await edits('tanaka', { type: 'set', in: 'stakeholders', id: 'D', field: 'name', value: name })
  // On one connection answers come in the order of the questions: the second has asked before the first has its log.
  const [page, picture] = await inWorkspace(pg.web.db, person('kansa'), async (tx) => {
    return await Promise.all([loadModel(tx, modelId), loadModel(tx, modelId)])
  })
  expect(page.model.stakeholders['D']?.name).toEqual(name)
  expect(picture.model).toBe(page.model)
})
