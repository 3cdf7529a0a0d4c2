import { expect, test } from 'vitest'
import { draftOf, emptyDraft, offerOf } from './draft.ts'

test('[F-150] what was offered, typed over with nothing, is what was offered', () => {
  const offered = {
    role: 'accountable',
    split: 'joint',
    text: { ja: '暗号化する', en: 'Encrypts' },
    due: '2027-01-31',
    layer: 'sys1',
    condition: { ja: '提供前まで', en: 'until it is provided' },
    evidence: '運用の記録',
  } as const
  expect(offerOf(draftOf(offered))).toEqual(offered)
  const bare = { role: 'none', split: 'own', text: { ja: '' } } as const
  expect(offerOf(draftOf(bare))).toEqual(bare)
  expect(offerOf(emptyDraft('none'))).toEqual(bare)
})
