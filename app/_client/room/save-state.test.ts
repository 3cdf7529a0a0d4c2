import { expect, test } from 'vitest'
import { saveState, type SaveFacts } from './save-state.ts'

const facts: SaveFacts = {
  made: 0,
  confirmed: 0,
  connected: true,
  greeted: true,
  at: null,
  closed: null,
  away: null,
  rejection: null,
  slow: false,
}

test('[C-15] only a confirmation of the server on this connection makes an edit saved', () => {
  expect(saveState({ ...facts, greeted: false }).state).toBe('saving')
  expect(saveState({ ...facts, made: 1 })).toEqual({ state: 'saving', pending: 1 })
  expect(saveState({ ...facts, made: 1, confirmed: 1, greeted: false }).state).toBe('saving')
  const at = new Date('2026-11-25T01:00:00Z')
  expect(saveState({ ...facts, made: 1, confirmed: 1, at })).toEqual({
    state: 'saved',
    pending: 0,
    at,
  })
})

test('[C-15] without a connection nothing is saved, and what waits is counted', () => {
  expect(saveState({ ...facts, connected: false, greeted: false, made: 5, confirmed: 2 })).toEqual({
    state: 'offline',
    pending: 3,
  })
})

test('[C-15] a refused edit and a lost right are told apart', () => {
  const rejection = { code: 'schema', path: 'states/a/name', reason: 'the value does not fit' }
  expect(saveState({ ...facts, closed: 'reset', rejection, made: 1 })).toEqual({
    state: 'refused',
    pending: 1,
    reason: 'reset',
    rejection,
  })
  expect(saveState({ ...facts, closed: 'forbidden' }).state).toBe('denied')
  expect(saveState({ ...facts, closed: 'unauthenticated' }).state).toBe('denied')
})

test('[C-15] an unknown end of the connection is no lost right, and edits are counted on', () => {
  expect(saveState({ ...facts, closed: 'ended', made: 2 })).toEqual({ state: 'ended', pending: 2 })
})

test('[F-12] while it comes back by itself it is known why the server sent it away', () => {
  const away = { ...facts, connected: false, greeted: false, away: 'restart', made: 1 } as const
  expect(saveState(away)).toEqual({ state: 'offline', pending: 1, away: 'restart' })
  expect(saveState({ ...away, connected: true }).away).toBeUndefined()
})

test('[F-41] slow is said of edits that are on their way, not of what is saved or kept here', () => {
  const slow = { ...facts, slow: true, made: 1 }
  expect(saveState(slow)).toEqual({ state: 'saving', slow: true, pending: 1 })
  expect(saveState({ ...slow, confirmed: 1 }).slow).toBeUndefined()
  expect(saveState({ ...slow, connected: false })).toEqual({ state: 'offline', pending: 1 })
  expect(saveState({ ...slow, closed: 'reset' }).slow).toBeUndefined()
})
