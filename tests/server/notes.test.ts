import { expect, test } from 'vitest'
import { runtime } from '#server/runtime.ts'
import { most } from '#server/notes/limits.ts'
import { buildConsortium, refusalOf } from '#tests/support/consortium.ts'
import { testDatabase } from '#tests/support/pg.ts'
import { buildModel, buildWorkspace } from '#tests/support/rows.ts'

const pg = await testDatabase()
const { workspaceId, modelId, as, person, edits } = await buildConsortium(pg)
const here = { workspaceId, modelId }
const anchor = 'states/int-A'

const write = async (who: string, text = '委託先を変える予定', at = anchor) =>
  (await as(who).note.write({ ...here, anchor: at, text })).noteId
const list = async (who: string, at = anchor) => await as(who).note.list({ ...here, anchor: at })
const noteOf = async (who: string, noteId: string, at = anchor) =>
  (await list(who, at)).find((note) => note.id === noteId)

test('[PN-1] a note is read by the members of its organisation and by nobody else, whatever their role', async () => {
  const noteId = await write('takahashi', '  社長の了承はまだ\n')
  for (const who of ['takahashi', 'sato', 'aoki']) {
    expect(await noteOf(who, noteId)).toMatchObject({
      text: '社長の了承はまだ',
      by: { userId: person('takahashi').userId, orgId: person('sato').orgId, name: 'takahashi' },
      editedAt: null,
    })
  }
  for (const who of ['tanaka', 'mori', 'kansa']) expect(await list(who)).toEqual([])
})

test('[PN-2] whoever may comment writes one, the auditor of an organisation for their own too, at every place the model holds', async () => {
  const noteId = await write('kansa', '次の監査で確かめる')
  expect(await noteOf('kansa', noteId)).toMatchObject({ text: '次の監査で確かめる' })
  expect(await noteOf('tanaka', noteId)).toBeUndefined()
  for (const at of ['risks/r1#incident', 'attributes/int-A|usageTerm', 'canvas/120,-40']) {
    expect(await noteOf('mori', await write('mori', 'x', at), at)).toBeDefined()
  }
  for (const at of ['states/nowhere', 'bas/int-A', 'attributes/int-A|purpose|no-such-kind']) {
    expect(await refusalOf(write('mori', 'x', at))).toMatchObject({ code: 'not-found' })
  }
})

test('[PN-2] a place that was removed keeps its notes; the model stays what it was', async () => {
  const before = (await as('mori').model.export(here)).text
  await edits('mori', {
    type: 'add',
    in: 'stakeholders',
    id: 'passing',
    value: { kind: 'organization', name: { ja: '一時の会社', en: 'Passing Inc.' }, members: [] },
  })
  const noteId = await write('mori', '外してよいか', 'stakeholders/passing')
  await edits('mori', { type: 'remove', in: 'stakeholders', id: 'passing' })
  expect(await noteOf('mori', noteId, 'stakeholders/passing')).toBeDefined()
  expect((await as('mori').model.export(here)).text).toBe(before)
})

test('[PN-2] in an archived model notes are read, and none is written, rewritten or taken back', async () => {
  const noteId = await write('mori')
  await as('tanaka').model.setArchived({ ...here, isArchived: true })
  const archived = { code: 'refused', reason: 'model-archived' }
  expect(await noteOf('mori', noteId)).toBeDefined()
  expect(await refusalOf(write('mori'))).toMatchObject(archived)
  expect(await refusalOf(as('mori').note.edit({ ...here, noteId, text: 'y' }))).toMatchObject(
    archived,
  )
  expect(await refusalOf(as('mori').note.remove({ ...here, noteId }))).toMatchObject(archived)
  await as('tanaka').model.setArchived({ ...here, isArchived: false })
})

test('[PN-3] its author rewrites it, which is shown; a colleague does not, an administrator of the organisation only takes it back', async () => {
  const noteId = await write('takahashi')
  const own = { code: 'forbidden', reason: 'own-note' }
  expect(await refusalOf(as('sato').note.edit({ ...here, noteId, text: 'y' }))).toMatchObject(own)
  expect(await refusalOf(as('sato').note.remove({ ...here, noteId }))).toMatchObject(own)
  await as('takahashi').note.edit({ ...here, noteId, text: ' 委託先を変える予定 ' })
  expect((await noteOf('sato', noteId))?.editedAt).toBeNull()
  await as('takahashi').note.edit({ ...here, noteId, text: '委託先は変えない' })
  expect(await noteOf('sato', noteId)).toMatchObject({
    text: '委託先は変えない',
    editedAt: expect.any(Date),
    mayRemove: false,
  })
})

test('[PN-3] taken back its words are gone, and one may write it again; what an administrator took away stays away', async () => {
  const held = async (noteId: string) =>
    await pg.owner.db
      .selectFrom('private_note')
      .select(['text', 'removed_by as by'])
      .where('id', '=', noteId)
      .executeTakeFirstOrThrow()
  const noteId = await write('mori', '消してよい')
  await as('mori').note.remove({ ...here, noteId })
  await as('mori').note.remove({ ...here, noteId })
  expect(await noteOf('mori', noteId)).toBeUndefined()
  expect(await held(noteId)).toEqual({ text: '', by: person('mori').userId })
  await as('mori').note.edit({ ...here, noteId, text: '消してよい' })
  expect(await noteOf('mori', noteId)).toMatchObject({ text: '消してよい', mayRemove: true })

  const sato = person('sato')
  const theirs = await write('sato')
  const rolesOf = async (...roles: string[]) =>
    await pg.owner.db
      .updateTable('workspace_member')
      .set({ roles })
      .where('user_id', '=', person('aoki').userId)
      .execute()
  await rolesOf('orgAdmin')
  expect(await noteOf('aoki', theirs)).toMatchObject({ mayRemove: true })
  await as('aoki').note.remove({ ...here, noteId: theirs })
  expect(
    await refusalOf(as('sato').note.edit({ ...here, noteId: theirs, text: 'y' })),
  ).toMatchObject({ code: 'conflict', reason: 'note-removed' })
  expect(await held(theirs)).toEqual({ text: '', by: person('aoki').userId })
  expect(sato.orgId).toBe(person('aoki').orgId)
  await rolesOf('approver')
})

test('[PN-4] [S-6] words that cannot be seen, too many or hostile ones are refused, never stored', async () => {
  const before = (await list('mori')).length
  for (const text of ['', ' \n\t', '\u200b', 'あ'.repeat(4001), 'a\u0000b', '\ud800']) {
    expect(await refusalOf(write('mori', text)).catch(() => ({ code: 'input' }))).toEqual({
      code: 'input',
    })
  }
  await write('mori', 'あ'.repeat(4000))
  expect(await list('mori')).toHaveLength(before + 1)
})

test('[PN-4] a place and a model take so many of one organisation, each counted by itself, and two at once do not pass together', async () => {
  const at = 'states/int-C'
  const mori = person('mori')
  const fill = async (n: number, more: { readonly anchor: string; readonly isGone: boolean }) => {
    await pg.owner.db
      .insertInto('private_note')
      .values(
        Array.from({ length: n }, () => ({
          ws_id: workspaceId,
          id: runtime().newId(),
          model_id: modelId,
          anchor: more.anchor,
          org_id: mori.orgId,
          by_user: mori.userId,
          at: new Date('2026-12-02T00:00:00Z'),
          text: more.isGone ? '' : 'x',
          edited_at: null,
          removed_by: more.isGone ? mori.userId : null,
          removed_at: more.isGone ? new Date('2026-12-02T00:00:00Z') : null,
        })),
      )
      .execute()
  }
  await fill(most.here - 1, { anchor: at, isGone: false })
  const both = await Promise.all([
    refusalOf(write('mori', 'a', at)),
    refusalOf(write('mori', 'b', at)),
  ])
  expect(both.map(({ code, reason }) => reason ?? code).toSorted()).toEqual(['none', 'notes-here'])
  await write('tanaka', 'ほかの組織は書ける', at)

  const full = await list('mori', at)
  const [first] = full
  if (first === undefined) throw new Error('written above')
  const back = async (noteId: string) =>
    await refusalOf(as('mori').note.edit({ ...here, noteId, text: '戻す' }))
  const last = full.at(-1)?.id ?? ''
  await as('mori').note.remove({ ...here, noteId: last })
  await write('mori', '代わり', at)
  expect(await back(last)).toMatchObject({ code: 'too-many', reason: 'notes-here' })

  const { n } = await pg.owner.db
    .selectFrom('private_note')
    .select(({ fn }) => fn.countAll<string>().as('n'))
    .where('org_id', '=', mori.orgId)
    .where('model_id', '=', modelId)
    .executeTakeFirstOrThrow()
  for (let left = most.ofOrg - Number(n); left > 0; left -= 1000) {
    await fill(Math.min(left, 1000), { anchor: 'states/int-B', isGone: true })
  }
  expect(await refusalOf(write('mori'))).toMatchObject({ code: 'too-many', reason: 'notes-model' })
  await write('sato', 'ほかの組織は書ける')
})

test('[PN-5] the id of another organisation’s note is answered as one that does not exist', async () => {
  const noteId = await write('takahashi')
  for (const who of ['tanaka', 'mori', 'kansa']) {
    for (const call of [
      (id: string) => as(who).note.edit({ ...here, noteId: id, text: 'y' }),
      (id: string) => as(who).note.remove({ ...here, noteId: id }),
    ]) {
      const theirs = await refusalOf(call(noteId))
      expect(theirs).toMatchObject({ code: 'not-found' })
      expect(theirs).toEqual(await refusalOf(call(runtime().newId())))
    }
  }
  expect(await noteOf('sato', noteId)).toMatchObject({ editedAt: null })
  const foreign = await buildWorkspace(pg.owner.db, { x: ['X', 'owner'] })
  const x = foreign.members['x']
  if (x === undefined) throw new Error('built above')
  const theirModel = await buildModel(pg.owner.db, x)
  const asked = as('mori').note.list({ workspaceId, modelId: theirModel, anchor })
  expect(await refusalOf(asked)).toMatchObject({ code: 'not-found' })
})

test('[PN-9] who is taken out reads them no more, nor does a suspended organisation; who comes in reads those from before', async () => {
  const noteId = await write('aoki', '引き継ぐこと')
  const member = (who: string) =>
    pg.owner.db.updateTable('workspace_member').where('user_id', '=', person(who).userId)
  await member('aoki').set({ status: 'removed' }).execute()
  expect(await refusalOf(list('aoki'))).toMatchObject({ code: 'not-found' })
  expect(await noteOf('sato', noteId)).toMatchObject({ text: '引き継ぐこと' })
  await member('aoki')
    .set({ status: 'active', org_id: person('mori').orgId })
    .execute()
  expect(await noteOf('aoki', noteId)).toBeUndefined()
  await member('aoki')
    .set({ org_id: person('sato').orgId })
    .execute()
  expect(await noteOf('aoki', noteId)).toBeDefined()
  const org = (status: 'active' | 'suspended') =>
    pg.owner.db
      .updateTable('workspace_org')
      .set({ status })
      .where('org_id', '=', person('sato').orgId)
      .execute()
  await org('suspended')
  expect(await refusalOf(list('sato'))).toMatchObject({ code: 'not-found' })
  await org('active')
})

test('[PN-10] the export, a model made from it and a to-be variant hold no note, also for who wrote it', async () => {
  const text = 'canary-in-no-copy'
  await write('takahashi', text)
  const exported = await as('takahashi').model.export(here)
  expect(JSON.stringify(exported)).not.toContain(text)
  const { modelId: variant } = await as('takahashi').scenario.create({
    ...here,
    title: { ja: '案' },
  })
  expect(await as('takahashi').note.list({ workspaceId, modelId: variant, anchor })).toEqual([])
  const stored = await pg.owner.db
    .selectFrom('private_note')
    .select('model_id as modelId')
    .where('text', '=', text)
    .execute()
  expect(stored).toEqual([{ modelId }])
})
