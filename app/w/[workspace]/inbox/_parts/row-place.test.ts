import { expect, test } from 'vitest'
import type { InboxRow } from '#server/notices/inbox-row.ts'
import { controlsOf, rowKey, rowPlace } from './row-place.ts'

const of = { modelId: 'm', model: { ja: '図' } }
const by = { person: '森', org: undefined }
const part = {
  is: 'answer' as const,
  ...of,
  splitId: 's',
  risk: { ja: 'リスク' },
  measure: { ja: '対策' },
  terms: {
    riskId: 'r1',
    measureId: 'm1',
    orgId: 'a',
    role: 'accountable' as const,
    split: 'own' as const,
    text: { ja: '担う' },
  },
  by,
  isConsulted: false,
  mayAccept: true,
}
const edit = {
  is: 'edit' as const,
  ...of,
  proposalId: 'p',
  element: 'risks/r1',
  name: undefined,
  by,
  note: '',
  plain: { changes: [], seen: [] },
  isConsulted: false,
}
const several = (is: 'sign' | 'adoption' | 'mentions' | 'answers', riskId?: string): InboxRow => ({
  is,
  ...of,
  count: 2,
  ...(riskId === undefined ? {} : { riskId }),
})

test('[F-210] each row leads to its place', () => {
  const place = (row: InboxRow) => rowPlace('w', row).replace('/w/w/models/m/', '')
  expect(place(part)).toBe('responsibility?cell=r1%7Cm1%7Ca')
  expect(place(edit)).toBe('flow?proposals=open')
  expect(place(several('sign', 'r2'))).toBe('agreement?risk=r2')
  expect(place(several('sign'))).toBe('agreement')
  expect(place(several('adoption'))).toBe('flow?scenario=difference')
  expect(place(several('mentions'))).toBe('flow?comments=mentioned')
  expect(place(several('answers'))).toBe('flow?proposals=open')
})

test('[F-211] what is answered in its row is only what may be, and can be read there', () => {
  expect(controlsOf(part)).toEqual(['accept', 'decline', 'go'])
  expect(controlsOf({ ...part, mayAccept: false })).toEqual(['go'])
  expect(controlsOf(edit)).toEqual(['accept', 'decline', 'go'])
  expect(controlsOf({ ...edit, plain: null })).toEqual(['decline', 'go'])
  expect(controlsOf(several('sign'))).toEqual(['go'])
})

test('[F-210] two rows of one model are two', () => {
  const rows = [part, { ...part, splitId: 't' }, edit, several('sign'), several('answers')]
  expect(new Set(rows.map(rowKey)).size).toBe(rows.length)
})
