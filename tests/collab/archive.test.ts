import { afterAll, expect, test } from 'vitest'
import { findDocHead } from '#db/repos/docs.ts'
import { archiveModel } from '#db/repos/models.ts'
import { inWorkspace } from '#db/tenant.ts'
import { must } from '#lib/base/must.ts'
import { testDatabase } from '#tests/support/pg.ts'
import { buildWorkspace } from '#tests/support/rows.ts'
import { organisation } from '#tests/support/stakeholder-commands.ts'
import { serve } from './serve.ts'
import { model, open, saved, signIn, until } from './support.ts'

const pg = await testDatabase()
const running = await serve(pg.urls, pg)
afterAll(async () => await running.stop())

async function opened() {
  const w = await buildWorkspace(pg.owner.db, { owner: ['PF', 'owner'], aoki: ['A', 'editor'] })
  const person = (key: string) => must(w.members[key], key)
  const docId = await model(pg, person('owner'))
  const enter = async () => open(running.port, docId, await signIn(pg, person('aoki').userId))
  const tell = async () =>
    await running.hints.publish({ workspaceId: w.id, area: 'model', modelId: docId })
  const archive = async (at: Date | null) =>
    await inWorkspace(pg.web.db, person('owner'), async (tx) => await archiveModel(tx, docId, at))
  const seq = async () =>
    must(await inWorkspace(pg.web.db, person('aoki'), (tx) => findDocHead(tx, docId)), 'head').seq
  return { enter, tell, archive, seq }
}

test('[C-86] a model that is archived closes for those who write in it at once, and opens again when it is brought back', async () => {
  const { enter, tell, archive } = await opened()
  const a = await enter()
  await until(() => a.canEdit.get())
  await archive(new Date())
  await tell()
  await until(() => !a.canEdit.get())
  const late = await enter()
  await until(() => late.present.get())
  expect(late.canEdit.get()).toBe(false)
  await archive(null)
  await tell()
  await until(() => a.canEdit.get() && late.canEdit.get())
  a.run(organisation('again', '続きの要素'))
  await saved(a)
  a.destroy()
  late.destroy()
})

test('[C-86] with the hint lost, an edit of an archived model is refused and nothing of it is written', async () => {
  const { enter, archive, seq } = await opened()
  const a = await enter()
  await until(() => a.canEdit.get())
  const before = await seq()
  await archive(new Date())
  a.run(organisation('late', '遅れた要素'))
  await until(() => a.save.get().reason === 'reset')
  expect(a.save.get().rejection).toMatchObject({ code: 'read-only' })
  expect(await seq()).toBe(before)
  a.destroy()
})
