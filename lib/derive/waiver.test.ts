import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { canonicalJson } from '#lib/base/canonical-json.ts'
import { elderlySupport } from '#lib/catalog/use-cases/elderly-support.ts'
import type { Model } from '#lib/model/model.ts'
import { after, changed, says, without } from '#tests/support/findings-in.ts'
import { modelArbitrary } from '#tests/support/model-arbitrary.ts'
import { findingsAbout } from './answers.ts'
import { findingsOf } from './engine.ts'
import type { Finding } from './finding.ts'
import { aboutOf, contentOf, waiverStanding, type Waiver } from './waiver.ts'
import { endedWith, withWaivers } from './with-waivers.ts'

const ofCheck = (model: Model, check: string, element: string): Finding => {
  const found = findingsOf(model).find((one) => one.check === check && one.elements[0] === element)
  if (found === undefined) throw new Error(`no ${check} at ${element}`)
  return found
}
const waiverOf = (model: Model, finding: Finding, more: Partial<Waiver> = {}): Waiver => ({
  id: 'w',
  orgId: 'oA',
  by: 'u',
  reason: '契約で補う',
  at: '2026-12-01T00:00:00.000Z',
  check: finding.check,
  element: finding.elements[0] ?? '',
  about: aboutOf(finding),
  content: contentOf(model, finding),
  ...more,
})
const model = elderlySupport
const finding = ofCheck(model, 'F-37', 't-1')
const waiver = waiverOf(model, finding)
const [, state = ''] = finding.elements
const shown = (now: Model, waivers: readonly Waiver[]) =>
  withWaivers(findingsOf(now), waivers, now).filter(({ waivedBy }) => waivedBy.length > 0)

test('[DR-17] a waiver stands while the finding and what its elements say are the same, and expires with what changed', () => {
  expect(waiverStanding(waiver, model, finding)).toEqual({ is: 'standing' })
  const moved = after(model, says(state, { key: 'location', systems: [] }))
  expect(waiverStanding(waiver, moved, ofCheck(moved, 'F-37', 't-1'))).toEqual({
    is: 'expired',
    changed: [state],
  })
  const other = changed(model, 'events', 't-1', { aspects: ['store'] })
  expect(waiverStanding(waiver, other, ofCheck(other, 'F-37', 't-1'))).toEqual({
    is: 'expired',
    changed: ['t-1'],
  })
  // back to what it was
  const back = after(moved, {
    type: 'put',
    cell: 'attributes',
    key: `${state}|location`,
    value: model.attributes[`${state}|location`] ?? { status: 'unknown', basis: 'fact' },
  })
  expect(waiverStanding(waiver, back, ofCheck(back, 'F-37', 't-1'))).toEqual({ is: 'standing' })
})

test('[DR-17] what no check reads expires nothing: names, remarks, places; nor does anything that is not concerned', () => {
  const renamed = changed(model, 'states', state, { name: { ja: '別の名前' } })
  const placed = after(renamed, { type: 'put', cell: 'places', key: state, value: { x: 1, y: 2 } })
  const elsewhere = after(placed, says('int-A', { key: 'value', level: 'low' }))
  expect(waiverStanding(waiver, elsewhere, finding)).toEqual({ is: 'standing' })
})

test('[DR-17] a graver or otherwise worded finding is another one, though nothing of its elements changed', () => {
  const graver: Finding = { ...finding, severity: 'error' }
  expect(waiverStanding(waiver, model, graver)).toEqual({ is: 'expired', changed: [] })
  const more: Finding = { ...finding, args: { ...finding.args, extra: { day: '2026-01-01' } } }
  expect(waiverStanding(waiver, model, more).is).toBe('expired')
})

test('[DR-17] what was taken away has changed', () => {
  const { [state]: _gone, ...states } = model.states
  expect(waiverStanding(waiver, { ...model, states }, finding)).toEqual({
    is: 'expired',
    changed: [state],
  })
})

test('[DR-17] the order in which a model and its sets are held changes no content, which is canonical JSON', () => {
  fc.assert(
    fc.property(modelArbitrary, (any) => {
      for (const one of findingsOf(any)) {
        const content = contentOf(any, one)
        expect(canonicalJson(JSON.parse(content))).toBe(content)
        expect(contentOf(turned(any), one)).toBe(content)
        expect(waiverStanding(waiverOf(any, one), turned(any), one).is).toBe('standing')
      }
    }),
    { numRuns: 80 },
  )
})

test('[DR-17] what one check says about one element is what all checks say of it', () => {
  for (const one of findingsOf(model)) {
    const here = findingsAbout(model, one.check, one.elements[0] ?? '')
    expect(here).toContainEqual(one)
  }
  expect(findingsAbout(model, 'F-99', 't-1')).toEqual([])
  expect(findingsAbout(model, 'F-37', 'toString')).toEqual([])
})

test('[DR-18] no finding is left out or moved, whoever waived it', () => {
  const all = findingsOf(model)
  const everything = all.map((one, i) => waiverOf(model, one, { id: `w${i}` }))
  const told = withWaivers(all, everything, model)
  expect(told.map(({ waivedBy: _by, ...one }) => one)).toEqual(all)
  expect(told.every(({ waivedBy }) => waivedBy.length === 1)).toBe(true)
  expect(withWaivers(all, [], model).map(({ waivedBy }) => waivedBy.length)).toEqual(
    all.map(() => 0),
  )
})

test('[DR-18] each organisation speaks for itself, and its latest waiver counts', () => {
  const theirs = { ...waiver, id: 'w2', orgId: 'oB', reason: '影響は小さい' }
  const old = { ...waiver, id: 'w0', content: '{}' }
  const [one, ...rest] = shown(model, [old, theirs, waiver])
  expect(rest).toEqual([])
  expect(one?.waivedBy).toMatchObject([
    { waiverId: 'w', orgId: 'oA', reason: '契約で補う', standing: { is: 'standing' } },
    { waiverId: 'w2', orgId: 'oB', standing: { is: 'standing' } },
  ])
})

test('[DR-18] a waiver of another finding of the same place is not shown here; one without its finding is, as expired', () => {
  const second: Finding = { ...finding, says: 'plain', elements: ['t-1', 'int-A'] }
  const both = [finding, second]
  const given = [waiver, waiverOf(model, second, { id: 'w2' })]
  expect(
    withWaivers(both, given, model).map(({ waivedBy }) => waivedBy.map((by) => by.waiverId)),
  ).toEqual([['w'], ['w2']])
  const third: Finding = { ...finding, elements: ['t-1', 'int-B'] }
  const alone = withWaivers([finding, third], [waiver], model)
  expect(alone.map(({ waivedBy }) => waivedBy.length)).toEqual([1, 0])
  const now = withWaivers([finding, third], given, model)
  expect(now.map(({ waivedBy }) => waivedBy)).toMatchObject([
    [{ waiverId: 'w', standing: { is: 'standing' } }],
    [{ waiverId: 'w2', standing: { is: 'expired' } }],
  ])
})

test('[DR-18] where nothing is found any more nothing is shown', () => {
  const lower = without(model, 'states', state, 'asset')
  const settled = after(lower, says(state, { key: 'value', level: 'low' }))
  expect(shown(settled, [waiver])).toEqual([])
})

test('[DR-53] taking back ends all of one organisation for that finding, in whatever words, and none for another that is said there', () => {
  const given = ['old', 'now', 'other'].map((about) => ({ id: `w-${about}`, about }))
  const ending = (about: string, said: readonly string[]) => endedWith(given, { about }, said)
  expect(ending('now', ['now', 'other'])).toEqual(['w-old', 'w-now'])
  expect(ending('now', ['now'])).toEqual(['w-old', 'w-now', 'w-other'])
  // one that stands as expired
  expect(ending('old', ['now', 'other'])).toEqual(['w-old'])
  expect(ending('old', [])).toEqual(['w-old', 'w-now', 'w-other'])
})

test('[DR-53] what was ended is shown no more: no older waiver of other words stands in its place', () => {
  const theirs = { ...waiver, id: 'w2', orgId: 'oB' }
  const old = { ...waiver, id: 'w0', about: '{"says":"older"}', content: '{}' }
  const said = [aboutOf(finding)]
  const ended = endedWith([old, waiver], waiver, said)
  const left = [old, waiver, theirs].filter(({ id }) => !ended.includes(id))
  expect(shown(model, left).flatMap(({ waivedBy }) => waivedBy)).toMatchObject([{ waiverId: 'w2' }])
})

function turned(any: Model): Model {
  const turn = <T extends object>(record: T): T =>
    Object.fromEntries(
      Object.entries(record)
        .toReversed()
        .map(([key, value]: [string, unknown]) => [key, value]),
    ) as T
  const events = Object.fromEntries(
    Object.entries(any.events).map(([id, event]) => [
      id,
      { ...event, inputs: event.inputs.toReversed(), actors: event.actors.toReversed() },
    ]),
  )
  return {
    ...any,
    events: turn(events),
    states: turn(any.states),
    attributes: turn(any.attributes),
    demands: turn(any.demands),
  }
}
