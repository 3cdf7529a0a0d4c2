import { expect, test } from 'vitest'
import { must } from '#lib/base/must.ts'
import { buildConsortium } from '#tests/support/consortium.ts'
import { testDatabase } from '#tests/support/pg.ts'

const pg = await testDatabase()
const { workspaceId, modelId, as, edits } = await buildConsortium(pg)
const last = async () => {
  const { models } = await as('kansa').workspace.home({ workspaceId })
  return must(models.find(({ id }) => id === modelId)?.lastChange, 'a last change')
}

test('[S-107] home says who changed what last: an element by its name, a cell by the element it is of, nothing for what has no name', async () => {
  expect(await last()).toMatchObject({ isFirst: true, element: null })
  const name = { ja: '改めた名前' }
  await edits('mori', { type: 'set', in: 'states', id: 'int-A', field: 'name', value: name })
  expect(await last()).toMatchObject({
    isFirst: false,
    by: { name: 'mori' },
    element: { id: 'int-A', name },
  })
  await edits('takahashi', {
    type: 'put',
    cell: 'attributes',
    key: 'high|purpose',
    value: { status: 'concrete', basis: 'fact', text: { ja: '目的' } },
  })
  expect(await last()).toMatchObject({ by: { name: 'takahashi' }, element: { id: 'high' } })
})
