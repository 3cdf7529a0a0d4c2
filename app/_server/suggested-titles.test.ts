import { expect, test } from 'vitest'
import { templates } from '#lib/catalog/templates.ts'
import { suggestedTitles } from './suggested-titles.ts'

test('[MA-6] a copy and a scenario are called as was suggested, until somebody names them', () => {
  const suggested = (title: { ja: string; en?: string }) =>
    suggestedTitles({ title, template: null })
  expect(suggested({ ja: '流れ（写し）', en: 'Flow (copy)' })).toEqual([
    '流れ（写し）',
    'Flow (copy)',
  ])
  expect(suggested({ ja: '流れ（to-be）', en: 'By hand' })).toEqual(['流れ（to-be）'])
  expect(suggested({ ja: '流れ', en: 'Flow' })).toEqual([])
})

test('[MA-6] what was begun from a template is called as the template, which is a suggestion too', () => {
  const { ja, en } = templates['uc1-pos'].model.meta.title
  const title = { ja: '自社のPOS', ...(en === undefined ? {} : { en }) }
  expect(suggestedTitles({ title, template: 'uc1-pos' })).toEqual([ja, en])
  expect(suggestedTitles({ title, template: 'of-another-day' })).toEqual([])
})
