import { expect, test } from 'vitest'
import { auditWords } from './audit-words.ts'
import { describer } from './describe.ts'
import { parseEntry } from './entry.ts'

const begun = {
  v: 1,
  ws: 'w1',
  idx: 1,
  at: '2026-12-03T00:00:00.000Z',
  by: null,
  modelId: 'm1',
  kind: 'consultation.begun',
  data: {
    model: { id: 'm1', title: { ja: '見守り' } },
    organisation: { id: 'o1', name: { ja: 'A社', en: 'Company A' } },
    subject: {
      kind: 'split',
      splitId: 's1',
      risk: { id: 'r1', text: { ja: '通信の漏えい。' } },
      measure: { id: 'c1', title: { ja: '暗号化' } },
    },
  },
}

test('[AU-5] [AG-59] that an organisation consults names the organisation and the subject, and nobody', () => {
  const entry = parseEntry(begun)
  if (entry === null) throw new Error('an entry that reads')
  expect(describer('ja', auditWords('ja'))(entry)).toBe(
    'A社が、リスク「通信の漏えい」の対策「暗号化」の分担の提案について、社内確認を始めました。',
  )
  expect(describer('en', auditWords('en'))(entry)).toMatch(/^Company A began an internal check/)
  expect(parseEntry({ ...begun, data: { ...begun.data, person: 'u1' } })).toBeNull()
})

test('[AU-5] [AG-59] a proposed edit that is consulted on is named by its element, or by its kind once that has no name', () => {
  const said = (element: object, locale: 'ja' | 'en') => {
    const subject = { kind: 'edit', proposalId: 'p1', element }
    const entry = parseEntry({ ...begun, data: { ...begun.data, subject } })
    if (entry === null) throw new Error('an entry that reads')
    return describer(locale, auditWords(locale))(entry)
  }
  const named = { element: 'states/s1', name: { ja: '位置情報', en: 'Locations' } }
  expect(said(named, 'ja')).toContain('位置情報')
  expect(said(named, 'ja')).toContain('の変更の提案について、社内確認を始めました。')
  expect(said(named, 'en')).toMatch(/a proposed edit of .*Locations/)
  expect(said({ element: 'states/s1' }, 'en')).toMatch(/a proposed edit of \S+/)
  expect(said({ element: 'states/s1' }, 'ja')).not.toMatch(/[{}]/)
})
