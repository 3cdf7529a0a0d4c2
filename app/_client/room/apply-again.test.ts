import type { ChangedPlace } from '#lib/model/difference-place.ts'
import { blank } from '#tests/support/arbitrary-commands.ts'
import { expect, test, vi } from 'vitest'
import { applyKept } from './apply-again.ts'
import type { RoomConnection } from './connection.ts'
import { KeptEdits } from './kept-edits.ts'
import { Observable } from './observable.ts'
import type { SaveState } from './save-state.ts'

const named = (ja: string): ChangedPlace => ({
  root: 'meta',
  key: 'title',
  field: null,
  before: blank.meta.title,
  after: { ja },
})
const when = { at: '2026-11-25T01:00:00.000Z', code: 'stewarded' }

/** A fresh replica the server has not answered yet, and an edit that is to be made on it. */
function fresh() {
  const canEdit = new Observable(false)
  const synced = new Observable(false)
  const save = new Observable<SaveState>({ state: 'saving', pending: 0 })
  const run = vi.fn<RoomConnection['run']>(() => null)
  const view = { getSnapshot: () => blank }
  const kept = new KeptEdits(null, { userId: 'mori', modelId: 'm' })
  kept.keep([named('新')], when)
  const window = new AbortController()
  const applied = applyKept(
    { canEdit, synced, save, run, view },
    kept,
    [named('新')],
    window.signal,
  )
  return { canEdit, synced, save, run, kept, window, applied }
}

test('[F-6] kept edits are made again once the server has let the person edit, and are kept no longer', async () => {
  const { canEdit, synced, run, kept, applied } = fresh()
  canEdit.set(true)
  expect(run).not.toHaveBeenCalled()
  synced.set(true)
  await applied
  expect(run).toHaveBeenCalledTimes(1)
  expect(kept.edits.get()).toBeNull()
})

test('[F-6] what was dropped while the server was waited for is not made again, nor kept', async () => {
  const { canEdit, synced, run, kept, applied } = fresh()
  kept.drop()
  canEdit.set(true)
  synced.set(true)
  await applied
  expect(run).not.toHaveBeenCalled()
  expect(kept.edits.get()).toBeNull()
})

test('[F-6] what was refused anew meanwhile is not written over by what was to be made before', async () => {
  const { canEdit, synced, run, kept, applied } = fresh()
  kept.keep([named('後の変更')], when)
  canEdit.set(true)
  synced.set(true)
  await applied
  expect(run).not.toHaveBeenCalled()
  expect(kept.edits.get()?.places).toEqual([named('後の変更')])
})

test('[F-6] a reader is not waited for, a stopped replica nor one that is left: edits stay kept, and nothing comes later', async () => {
  const endings: ((one: ReturnType<typeof fresh>) => void)[] = [
    ({ synced, save }) => {
      synced.set(true)
      save.set({ state: 'saved', pending: 0 })
    },
    ({ save }) => save.set({ state: 'denied', reason: 'forbidden', pending: 0 }),
    ({ window }) => window.abort(),
  ]
  for (const end of endings) {
    const one = fresh()
    end(one)
    await one.applied
    one.canEdit.set(true)
    one.synced.set(true)
    expect(one.run).not.toHaveBeenCalled()
    expect(one.kept.edits.get()?.places).toEqual([named('新')])
  }
})
