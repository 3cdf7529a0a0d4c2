import { expect, test } from 'vitest'
import type { AttributeValue } from '#lib/model/attribute.ts'
import { after, changed, said, says, without } from '#tests/support/findings-in.ts'
import { tidyModel as tidy } from '#tests/support/tidy-model.ts'

const fromWhere = (
  allow: string[] | 'any',
  more: { countries?: string[]; nationalities?: string[] },
): AttributeValue => ({ key: 'disclosureScope', scope: { layers: [{ allow, ...more }] } })

test('[CK-27] of which nationalities people may be is a part of the scope', () => {
  const japanese = { countries: ['JP'], nationalities: ['JP'] }
  const all = (b: AttributeValue) =>
    after(tidy, says('b', fromWhere(['P'], japanese)), says('c', b))
  expect(said(all(fromWhere(['P'], { countries: ['JP'] })), 'F-27')).toEqual([
    'warn nationalities: give c',
  ])
  expect(said(all(fromWhere(['P'], { ...japanese, nationalities: ['JP', 'US'] })), 'F-27')).toEqual(
    ['warn nationalities: give c'],
  )
  expect(said(all(fromWhere(['P'], japanese)), 'F-27')).toEqual([])
  const grounded = changed(all(fromWhere(['P'], { countries: ['JP'] })), 'events', 'give', {
    ground: {},
  })
  expect(said(grounded, 'F-27')).toEqual([])
})

test('[CK-28] a scope whose countries or nationalities leave out all it names allows nobody', () => {
  const of = (value: AttributeValue, model = tidy) => said(after(model, says('a', value)), 'F-28')
  expect(of(fromWhere(['P', 'Q'], { nationalities: ['US'] }))).toEqual([
    'error nationalities: a P Q',
  ])
  expect(of(fromWhere('any', { nationalities: [] }))).toEqual(['error nobody: a'])
  expect(of(fromWhere(['P1', 'Q'], { countries: ['DE'] }))).toEqual(['error nationalities: a P1 Q'])
  expect(of(fromWhere(['P', 'Q'], { nationalities: ['JP', 'US'] }))).toEqual([])
  // of whom it is not known from where they are: nothing is said
  const unknown = without(tidy, 'stakeholders', 'Q', 'country')
  expect(of(fromWhere(['Q'], { nationalities: ['US'] }), unknown)).toEqual(['error manager: a P'])
})

test('[CK-28] a managing party from outside the countries or nationalities of the scope is told', () => {
  const of = (more: { countries?: string[]; nationalities?: string[] }) => {
    const model = changed(tidy, 'stakeholders', 'Q', { country: 'US' })
    const now = after(model, says('a', fromWhere(['P', 'Q'], more)))
    return said(now, 'F-28').filter((one) => one.includes(': a '))
  }
  expect(of({ nationalities: ['US'] })).toEqual(['error managerFrom: a P'])
  expect(of({ countries: ['US'] })).toEqual(['error managerFrom: a P'])
  expect(of({ nationalities: ['US', 'JP'] })).toEqual([])
  expect(of({})).toEqual([])
})
