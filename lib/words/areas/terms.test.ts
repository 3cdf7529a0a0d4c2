import { expect, test } from 'vitest'
import { frameworkWords } from './framework.ts'
import { termsWords } from './terms.ts'

test('[F-39] attributes are explained under the very words of their tables', () => {
  const { row } = frameworkWords.ja
  const named = [
    'disclosureScope',
    'purpose',
    'controller',
    'rightsHolders',
    'value',
    'location',
    'usageTerm',
  ] as const
  for (const id of named) {
    expect(termsWords.ja.term[id].name).toBe(row[id])
    expect(termsWords.en.term[id].name).toBe(frameworkWords.en.row[id])
  }
  expect(termsWords.ja.term.ba.name).toBe(frameworkWords.ja.element.ba)
  expect(termsWords.ja.term.event.name).toBe(frameworkWords.ja.element.event)
})

test('[F-39] every term is explained in a sentence, short enough to be read in passing', () => {
  const [ja, en] = [Object.values(termsWords.ja.term), Object.values(termsWords.en.term)]
  const unfit = [
    ...ja.filter(({ says }) => says.length > 100 || !says.endsWith('。')),
    ...en.filter(({ says }) => says.length > 200 || !says.endsWith('.')),
  ]
  expect(unfit.map(({ name }) => name)).toEqual([])
})

test('[F-39] the managing party is told apart from the controller of the GDPR', () => {
  expect(termsWords.ja.term.controller.note).toContain('GDPR')
  expect(termsWords.en.term.controller.note).toContain('GDPR')
})
