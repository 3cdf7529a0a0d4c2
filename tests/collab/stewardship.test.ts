import { afterAll, expect, test } from 'vitest'
import { findDocHead } from '#db/repos/docs.ts'
import { handOverElements, listOwners, writeWritePolicy } from '#db/repos/stewardship.ts'
import { inWorkspace } from '#db/tenant.ts'
import { must } from '#lib/base/must.ts'
import { testDatabase } from '#tests/support/pg.ts'
import { buildWorkspace } from '#tests/support/rows.ts'
import { serve } from './serve.ts'
import { model, open, saved, signIn, until } from './support.ts'
import { organisation, renamed } from '#tests/support/stakeholder-commands.ts'

const pg = await testDatabase()
const running = await serve(pg.urls, pg)
afterAll(async () => await running.stop())

/** A stewarded workspace with somebody of A and somebody of B in one model, and what A has made there. */
async function stewarded() {
  const w = await buildWorkspace(pg.owner.db, {
    owner: ['PF', 'owner'],
    aoki: ['A', 'orgAdmin', 'editor'],
    mori: ['B', 'editor'],
  })
  const person = (key: string) => must(w.members[key], key)
  const docId = await model(pg, person('owner'))
  const workspaceId = w.id
  /** Returns when it was heard, by the room before us: what is sent then arrives after it. */
  const tell = async () => {
    const { promise, resolve } = Promise.withResolvers<void>()
    const stop = running.hints.subscribeAll(({ modelId, seq }) => {
      if (modelId === docId && seq === undefined) resolve()
    })
    await running.hints.publish({ workspaceId, area: 'model', modelId: docId })
    await promise
    stop()
  }
  await inWorkspace(pg.web.db, person('owner'), async (tx) => {
    await writeWritePolicy(tx, 'stewarded')
  })
  const enter = async (key: string) =>
    open(running.port, docId, await signIn(pg, person(key).userId))
  const [a, b] = [await enter('aoki'), await enter('mori')]
  await until(() => a.canEdit.get() && b.canEdit.get())
  a.run(organisation('ofA', 'A社の要素'))
  await saved(a)
  await until(() => b.view.getSnapshot().stakeholders['ofA'])
  const name = () => a.view.getSnapshot().stakeholders['ofA']?.name.ja
  return { a, b, docId, person, tell, enter, name }
}

test('[C-50] what another organisation manages is not written, what nobody or one’s own manages is', async () => {
  const { a, b, docId, person, name } = await stewarded()
  b.run(organisation('ofB', 'B社の要素'))
  await saved(b)
  b.run({ type: 'put', cell: 'places', key: 'ofA', value: { x: 10, y: 20 } })
  await saved(b)
  const owners = await inWorkspace(pg.web.db, person('mori'), (tx) => listOwners(tx, docId))
  expect(owners.get('stakeholders/ofA')).toBe(person('aoki').orgId)
  expect(owners.get('stakeholders/ofB')).toBe(person('mori').orgId)
  b.run(renamed('ofA', '乗っ取り'))
  await until(() => b.save.get().state === 'refused')
  expect(b.save.get().rejection).toMatchObject({
    code: 'stewarded',
    path: 'stakeholders/ofA/name',
  })
  expect(name()).toBe('A社の要素')
  a.destroy()
  b.destroy()
})

test('[C-50] an element that is removed and made again keeps its manager', async () => {
  const { a, b, enter, name } = await stewarded()
  a.run({ type: 'remove', in: 'stakeholders', id: 'ofA' })
  await saved(a)
  await until(() => b.view.getSnapshot().stakeholders['ofA'] === undefined)
  b.run(organisation('ofA', 'B社が作り直した'))
  await until(() => b.save.get().reason === 'reset')
  expect(name()).toBeUndefined()
  const again = await enter('mori')
  await until(() => again.canEdit.get())
  expect(again.view.getSnapshot().stakeholders['ofA']).toBeUndefined()
  for (const window of [a, b, again]) window.destroy()
})

test('[C-51] ownership handed over while both are connected takes effect at once', async () => {
  const { a, b, docId, person, tell, name } = await stewarded()
  await inWorkspace(pg.web.db, person('aoki'), async (tx) => {
    await handOverElements(tx, docId, ['stakeholders/ofA'], person('mori').orgId)
  })
  await tell()
  b.run(renamed('ofA', 'B社の名称'))
  await until(() => name() === 'B社の名称')
  await saved(b)
  a.run(renamed('ofA', 'A社が戻す'))
  await until(() => a.save.get().reason === 'reset')
  expect(b.view.getSnapshot().stakeholders['ofA']?.name.ja).toBe('B社の名称')
  a.destroy()
  b.destroy()
})

test('[C-51] with the hint lost, the append is refused by the revision and judged anew', async () => {
  const { a, b, docId, person, name } = await stewarded()
  const head = async () =>
    must(await inWorkspace(pg.web.db, person('mori'), (tx) => findDocHead(tx, docId)), 'head')
  const { seq } = await head()
  await inWorkspace(pg.web.db, person('aoki'), async (tx) => {
    await handOverElements(tx, docId, ['stakeholders/ofA'], person('owner').orgId)
  })
  a.run(renamed('ofA', '遅れた変更'))
  await until(() => a.save.get().reason === 'reset')
  expect((await head()).seq).toBe(seq)
  expect(name()).toBe('遅れた変更')
  expect(b.view.getSnapshot().stakeholders['ofA']?.name.ja).toBe('A社の要素')
  a.destroy()
  b.destroy()
})
