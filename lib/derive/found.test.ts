import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { elderlySupport } from '#lib/catalog/use-cases/elderly-support.ts'
import { apply, isRefusal } from '#lib/model/apply.ts'
import type { Model } from '#lib/model/model.ts'
import { changed } from '#tests/support/findings-in.ts'
import { commandArbitrary, modelArbitrary } from '#tests/support/model-arbitrary.ts'
import { decisionFindings } from './decisions/decision-findings.ts'
import { FindingsDesk } from './desk.ts'
import { findingsOf } from './engine.ts'
import { Found } from './found.ts'
import { EditedModel, editsBetween } from './model-edits.ts'

/** The same finding without its name, as text. */
const bare = (finding: object) => JSON.stringify({ ...finding, name: undefined })

/** Its tables have no prototype, which is no matter of content. */
const plain = (model: Model): unknown => JSON.parse(JSON.stringify(model))

test('[DR-14] edits between two versions make the one the other, share what is untouched, and survive being copied', () => {
  fc.assert(
    fc.property(
      modelArbitrary,
      fc.array(commandArbitrary, { maxLength: 10 }),
      (start, commands) => {
        let now: Model = start
        for (const command of commands) {
          const next = apply(now, command)
          if (!isRefusal(next)) now = next
        }
        const edits = editsBetween(start, now)
        const model = new EditedModel(start.meta)
        const begun = model.put(editsBetween(undefined, start))
        expect(plain(begun)).toEqual(plain(start))
        const made = model.put(structuredClone(edits))
        expect(plain(made)).toEqual(plain(now))
        const untouched = Object.keys(now.states).filter(
          (id) => start.states[id] === now.states[id],
        )
        for (const id of untouched) expect(made.states[id]).toBe(start.states[id])
      },
    ),
    { numRuns: 60 },
  )
})

test('[DR-14] a key called as what every object has is an edit like any other', () => {
  const cell = { notApplicable: { ja: '理由' } }
  const now = { ...elderlySupport, coverage: { ...elderlySupport.coverage, toString: cell } }
  expect(editsBetween(elderlySupport, now).put).toEqual({ coverage: { toString: cell } })
  expect(editsBetween(now, elderlySupport).gone).toEqual({ coverage: ['toString'] })
})

test('[DR-15] after any edits the desk and what is kept of its answers say what the checks say from nothing', () => {
  fc.assert(
    fc.property(
      modelArbitrary,
      fc.array(commandArbitrary, { maxLength: 15 }),
      (start, commands) => {
        const desk = new FindingsDesk()
        let [model, found] = [start, new Found().with(desk.take(editsBetween(undefined, start)))]
        for (const command of commands) {
          const next = apply(model, command)
          if (isRefusal(next)) continue
          found = found.with(desk.take(structuredClone(editsBetween(model, next))))
          model = next
        }
        const all = findingsOf(model)
        expect(found.all().map(bare).toSorted()).toEqual(all.map(bare).toSorted())
        expect(new Set(found.all().map(({ name }) => name)).size).toBe(all.length)
        for (const id of new Set(all.flatMap(({ elements }) => elements))) {
          const named = found.all().filter((one) => one.elements.includes(id))
          expect(found.about(id)).toEqual(expect.arrayContaining(named))
          expect(found.all()).toEqual(expect.arrayContaining([...found.about(id)]))
        }
      },
    ),
    { numRuns: 60 },
  )
})

test('[DR-15] what is said of decisions stands beside what is said of the model, changes with either, and goes when nothing is known of them', () => {
  const [risk = ''] = Object.keys(elderlySupport.risks)
  const [measure = ''] = Object.keys(elderlySupport.measures)
  const treated = changed(elderlySupport, 'risks', risk, { status: 'inTreatment' })
  const desk = new FindingsDesk()
  let found = new Found().with(desk.take(editsBetween(undefined, treated)))
  const model = found.all()
  const none = { assignments: [], seats: [], accounts: {} }
  found = found.with(desk.decide(none))
  const said = decisionFindings(treated, none)
  expect(said.map(({ check }) => check)).toContain('F-44')
  expect(found.all().map(bare).toSorted()).toEqual([...model, ...said].map(bare).toSorted())
  const accepted = { risk, measure, org: 'o', role: 'accountable', status: 'accepted' } as const
  const carried = { ...none, assignments: [accepted] }
  found = found.with(desk.decide(carried))
  expect(found.about(risk).map(({ check }) => check)).not.toContain('F-44')
  found = found.with(desk.take(editsBetween(treated, elderlySupport)))
  found = found.with(desk.decide(carried))
  const now = [...findingsOf(elderlySupport), ...decisionFindings(elderlySupport, carried)]
  expect(found.all().map(bare).toSorted()).toEqual(now.map(bare).toSorted())
  expect(desk.decide(carried)).toEqual([])
  found = found.with(desk.decide(null))
  expect(found.all().map(bare).toSorted()).toEqual(findingsOf(elderlySupport).map(bare).toSorted())
})

test('[DR-15] the gravest comes first; what no edit changed stays the same list', () => {
  const desk = new FindingsDesk()
  const before = new Found().with(desk.take(editsBetween(undefined, elderlySupport)))
  const severities = before.all().map(({ severity }) => severity)
  expect(severities.indexOf('warn')).toBeGreaterThan(severities.lastIndexOf('error'))
  const untaken = changed(elderlySupport, 'states', 'int-A', { external: true })
  const after = before.with(desk.take(editsBetween(elderlySupport, untaken)))
  const ids = Object.keys(elderlySupport.states).filter((id) => id !== 'int-A')
  expect(ids.filter((id) => before.about(id) === after.about(id)).length).toBeGreaterThan(5)
  expect(before.about('nobody')).toBe(after.about('nobody'))
  const counts = before.count()
  expect(counts.error + counts.warn + counts.info).toBe(before.all().length)
  expect(before.count(2).error).toBe(
    before.all().filter((one) => one.step === 2 && one.severity === 'error').length,
  )
})
