import { expect, test } from 'vitest'
import { elderlySupport } from '#lib/catalog/use-cases/elderly-support.ts'
import { placeInView } from './place-in-view.ts'
import { linkTo } from './place-link.ts'

const model = elderlySupport
const ba = Object.keys(model.bas)[0] ?? ''
const event = Object.keys(model.events)[0] ?? ''
const view = (step: string, query: Readonly<Record<string, string>>) =>
  placeInView(model, step, (key) => query[key])

test('[S-60] what is selected on a step is the place of a comment', () => {
  expect(view('flow', { sel: 'int-A' })).toBe('states/int-A')
  expect(view('flow', { sel: ba })).toBe(`bas/${ba}`)
  expect(view('ba', { ba })).toBe(`bas/${ba}`)
  expect(view('ba', {})).toMatch(/^bas\//)
  expect(view('attributes', { tab: 'table', at: 'int-A|purpose' })).toBe('attributes/int-A|purpose')
  expect(view('attributes', { at: `${ba}|purpose` })).toBe(`demands/${ba}|purpose`)
  expect(view('risks', { at: 'incident|r1' })).toBe('risks/r1#incident')
  expect(view('risks', { at: 'measures|r1' })).toBe('risks/r1')
  expect(view('risks', { event, at: 'incident|none:integrity' })).toBe(
    `coverage/${event}|integrity`,
  )
  expect(view('agreement', { risk: 'r1' })).toBe('risks/r1')
})

test('[S-60] nothing selected, several things, or something that is gone is no place', () => {
  expect(view('flow', {})).toBeNull()
  expect(view('flow', { sel: 'int-A,int-B' })).toBeNull()
  expect(view('flow', { sel: 'nowhere' })).toBeNull()
  expect(view('attributes', { at: `nowhere|purpose` })).toBeNull()
  expect(view('attributes', { at: 'int-A' })).toBeNull()
  expect(view('history', { sel: 'int-A' })).toBeNull()
})

test('[S-60] the address of a place shows it selected', () => {
  for (const text of [
    'states/int-A',
    `events/${event}`,
    `bas/${ba}`,
    'attributes/int-A|purpose',
    `demands/${ba}|purpose`,
    'risks/r1#incident',
    'risks/r1#status',
    'risks/r1#residualImpact',
    `coverage/${event}|integrity`,
  ]) {
    const { step, query } = linkTo(model, text)
    expect({ text, back: view(step, query) }).toEqual({ text, back: text })
  }
  expect(linkTo(model, 'risks/r1#impact').query).toEqual({ tab: 'register', at: 'impact|r1' })
  expect(linkTo(model, 'canvas/1,2')).toEqual({ step: 'flow', query: { place: 'canvas/1,2' } })
  expect(linkTo(model, 'nothing at all')).toEqual({ step: 'flow', query: {} })
})
