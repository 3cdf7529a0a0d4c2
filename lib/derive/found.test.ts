import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { elderlySupport } from '#lib/catalog/use-cases/elderly-support.ts'
import { apply, isRefusal } from '#lib/model/apply.ts'
import type { Model } from '#lib/model/model.ts'
import { changed } from '#tests/support/findings-in.ts'
import { commandArbitrary, modelArbitrary } from '#tests/support/model-arbitrary.ts'
import { FindingsDesk } from './desk.ts'
import { findingsOf } from './engine.ts'
import { Found } from './found.ts'
import { edited, editsBetween } from './model-edits.ts'

/** The same finding without its name, as text. */
const bare = (finding: object) => JSON.stringify({ ...finding, name: undefined })

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
        const made = edited(start, structuredClone(edits))
        expect(made).toEqual(now)
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
