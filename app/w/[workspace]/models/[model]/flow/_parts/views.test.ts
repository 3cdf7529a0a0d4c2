import { expect, test } from 'vitest'
import { elderlySupport as model } from '#lib/catalog/use-cases/elderly-support.ts'
import { attributeCellKey } from '#lib/model/cell-key.ts'
import { say, type Locale } from '#lib/model/local-text.ts'
import type { Model } from '#lib/model/model.ts'
import { translator } from '#lib/words/translator.ts'
import { handsWords } from './views.ts'

const told = (shown: Model, id: string, locale: Locale = 'ja') =>
  handsWords(id, { model: shown, locale, words: translator(locale, 'framework') }, '保有者なし')

test('[F-233] of a data it is read out who holds it and who manages it, the latter only once it is concretised', () => {
  const holder = model.stakeholders[model.states['int-A']?.holder ?? '']
  if (holder === undefined) throw new Error('the use case says who holds it')
  const key = attributeCellKey('int-A', 'controller')
  const { [key]: cell, ...others } = model.attributes
  expect(cell?.status).toBe('concrete')
  const name = say(holder.name, 'ja')
  expect(told(model, 'int-A')).toMatch(new RegExp(`^${name}、データ管理主体 .+`))
  expect(told(model, 'int-A', 'en')).toContain('Managing party ')
  expect(told({ ...model, attributes: others }, 'int-A')).toBe(name)
})

test('[F-233] that nobody holds it is read out as well', () => {
  const state = model.states['int-A']
  if (state === undefined) throw new Error('the use case has it')
  const { holder: _, ...unheld } = state
  const shown = { ...model, states: { ...model.states, 'int-A': unheld } }
  expect(told(shown, 'int-A')).toMatch(/^保有者なし/)
})
