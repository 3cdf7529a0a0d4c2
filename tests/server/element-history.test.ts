import { expect, test } from 'vitest'
import { must } from '#lib/base/must.ts'
import { elderlySupport } from '#lib/catalog/use-cases/elderly-support.ts'
import { removeElements } from '#lib/model/actions/remove.ts'
import { applyAll, isRefusal } from '#lib/model/apply.ts'
import type { Command } from '#lib/model/commands.ts'
import type { Model } from '#lib/model/model.ts'
import { buildConsortium } from '#tests/support/consortium.ts'
import { testDatabase } from '#tests/support/pg.ts'

const pg = await testDatabase()

/** A consortium whose model is edited by tanaka; the auditor reads. */
async function arranged() {
  const { workspaceId, modelId, as, edits } = await buildConsortium(pg)
  let model: Model = elderlySupport
  const does = async (...commands: readonly Command[]) => {
    const after = applyAll(model, commands)
    if (isRefusal(after)) throw new Error(JSON.stringify(after))
    model = after
    await edits('tanaka', ...commands)
  }
  return {
    does,
    deletes: async (...ids: readonly string[]) => await does(...removeElements(model, ids)),
    history: async (element: string) =>
      await as('kansa').model.elementHistory({
        workspaceId,
        modelId,
        element,
        before: null,
        limit: 100,
      }),
  }
}

const named = (id: string, ja: string): Command => ({
  type: 'set',
  in: 'stakeholders',
  id,
  field: 'name',
  value: { ja },
})
const company = (id: string, ja: string, members: readonly string[] = []): Command => ({
  type: 'add',
  in: 'stakeholders',
  id,
  value: { kind: 'organization', name: { ja }, members: [...members] },
})

test('[ST-14] what a change mentions and was deleted since comes with its last name, and nothing else does', async () => {
  const { does, deletes, history } = await arranged()
  await does(named('D', 'D社（改称前）'))
  await does(named('D', 'D社（改称後）'))
  expect((await history('states/int-D')).names).toEqual({})
  await deletes('D')
  const { changes, names } = await history('states/int-D')
  expect(changes).toContainEqual(expect.objectContaining({ field: 'holder', before: 'D' }))
  expect(names).toEqual({ D: { ja: 'D社（改称後）' } })
})

test('[ST-14] in the values of cells and among the members of a set as well', async () => {
  const { does, deletes, history } = await arranged()
  const controller = { key: 'controller', controller: 'D' }
  const value = { status: 'concrete', basis: 'fact', value: controller }
  await does({ type: 'put', cell: 'attributes', key: 'int-A|controller', value } as Command)
  await deletes('D', 'int-B')
  expect((await history('states/int-A')).names).toEqual({
    D: must(elderlySupport.stakeholders['D'], 'D').name,
  })
  const [ba] = must(
    Object.entries(elderlySupport.bas).find(([, { members }]) => members.includes('int-B')),
    'a ba that holds it',
  )
  expect((await history(`bas/${ba}`)).names).toMatchObject({
    'int-B': must(elderlySupport.states['int-B'], 'int-B').name,
  })
})

test('[ST-14] deleted twice the later name counts; back again, or without a name, there is none', async () => {
  const { does, deletes, history } = await arranged()
  const group = async () => (await history('stakeholders/group')).names
  await does(company('x', '一'), company('group', '連合', ['x']))
  await deletes('x')
  expect(await group()).toEqual({ x: { ja: '一' } })
  await does(company('x', '仮'))
  expect(await group()).toEqual({})
  await does({ type: 'remove', in: 'stakeholders', id: 'x' }, company('x', '二'))
  expect(await group()).toEqual({})
  await deletes('x')
  expect(await group()).toEqual({ x: { ja: '二' } })

  const [ba] = must(Object.entries(elderlySupport.bas)[0], 'a ba')
  const { name: _name, ...nameless } = must(Object.values(elderlySupport.events)[0], 'an event')
  await does({ type: 'add', in: 'events', id: 'nameless', value: nameless })
  await does({ type: 'include', in: 'bas', id: ba, field: 'members', member: 'nameless' })
  await deletes('nameless')
  const { changes, names } = await history(`bas/${ba}`)
  expect(changes.map(({ after }) => after)).toContain('nameless')
  expect(names).toEqual({})
})

test('[ST-14] at most 200 names come with a page', async () => {
  const { does, deletes, history } = await arranged()
  const ids = Array.from({ length: 210 }, (_, i) => `member${i}`)
  const ba = must(Object.values(elderlySupport.bas)[0], 'a ba')
  const value = { ...ba, members: ids }
  await does(...ids.map((id) => company(id, id)), { type: 'add', in: 'bas', id: 'wide', value })
  await deletes('wide')
  await deletes(...ids)
  const { names } = await history('bas/wide')
  expect(Object.keys(names)).toHaveLength(200)
})
