import { expect, test } from 'vitest'
import { elderlySupport as model } from '#lib/catalog/use-cases/elderly-support.ts'
import { elementPlaces } from './element-places.ts'

test('[F-31] every state, event, stakeholder, ba and risk of a model can be gone to, once', () => {
  const places = elementPlaces(model)
  const ids = (kind: string) => places.filter((p) => p.kind === kind).map(({ id }) => id)
  expect(ids('state').toSorted()).toEqual(Object.keys(model.states).toSorted())
  expect(ids('event').toSorted()).toEqual(Object.keys(model.events).toSorted())
  expect(ids('stakeholder').toSorted()).toEqual(Object.keys(model.stakeholders).toSorted())
  expect(ids('ba').toSorted()).toEqual(Object.keys(model.bas).toSorted())
  expect(ids('risk').toSorted()).toEqual(Object.keys(model.risks).toSorted())
})

test('[F-31] an element is shown where it can be worked on', () => {
  const places = elementPlaces(model)
  const path = (id: string) => places.find((place) => place.id === id)?.path
  expect(path('int-A')).toBe('flow?sel=int-A')
  const [risk = ''] = Object.keys(model.risks)
  expect(path(risk)).toBe(`risks?event=${model.risks[risk]?.event ?? ''}&at=incident%7C${risk}`)
  const [ba = ''] = Object.keys(model.bas)
  expect(path(ba)).toBe(`ba?ba=${ba}`)
})

test('[F-31] a measure is shown at its first risk that is there; without one there is no place', () => {
  const [id = '', measure] = Object.entries(model.measures)[0] ?? []
  if (measure === undefined) throw new Error('the use case has measures')
  const loose = { ...model, measures: { [id]: { ...measure, risks: ['gone'] } } }
  expect(elementPlaces(loose).filter(({ kind }) => kind === 'measure')).toEqual([])
})
