import { expect, test } from 'vitest'
import type { OwnWhen } from '#lib/catalog/risks/own/own-when.ts'
import { anOwnRow, ownContent } from '#tests/support/own-row.ts'
import { contentOf, draftOf, freshDraft, missingIn, type OwnRowDraft } from './own-row-draft.ts'

test('[F-127] a row that is opened and kept says what it said, whatever its condition', () => {
  const whens: readonly OwnWhen[] = [
    { is: 'always' },
    { is: 'all', of: [{ is: 'no', of: { is: 'fact', fact: 'system' } }] },
    {
      is: 'any',
      of: [
        { is: 'mode', oneOf: ['view'] },
        { is: 'atLeast', count: 'inputs', least: 2 },
      ],
    },
  ]
  for (const when of whens) {
    const row = anOwnRow({ when, version: 4 })
    const draft = draftOf(row)
    expect(draft.of).toEqual({ id: row.id, version: 4 })
    expect(contentOf(draft)).toEqual({ ...ownContent, when })
  }
})

test('[F-127] what is missing is named in the order of the form, and nothing is kept before', () => {
  const draft = freshDraft('store')
  expect(missingIn({ ...draft, events: [] })).toEqual(['title', 'incident', 'measure', 'events'])
  expect(contentOf(draft)).toBeNull()
  const written: OwnRowDraft = {
    ...draft,
    title: { ja: ' 宛先違い ', en: ' ' },
    incident: { ja: '別の家族に届く。', en: '' },
    measure: { ja: '二重確認', en: 'Confirm twice' },
  }
  const open = { key: 0, asked: { is: 'category' as const, oneOf: [] }, isNot: false }
  expect(missingIn({ ...written, conditions: [open] })).toEqual(['conditions'])
  expect(contentOf({ ...written, conditions: [open] })).toBeNull()
  expect(contentOf(written)).toEqual({
    title: { ja: '宛先違い' },
    incident: { ja: '別の家族に届く。' },
    measure: { ja: '二重確認', en: 'Confirm twice' },
    events: ['store'],
    viewpoint: 'confidentiality',
    source: 'adversarial',
    threat: 'information_disclosure',
    when: { is: 'always' },
    references: [],
  })
})

test('[F-127] in which order kinds were ticked says nothing', () => {
  const row = anOwnRow({ events: ['store', 'dispose'] })
  const other = { ...draftOf(row), events: ['dispose', 'store'] as const }
  expect(contentOf(other)).toEqual(contentOf(draftOf(row)))
})
