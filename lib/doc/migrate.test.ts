import { blank } from '#tests/support/arbitrary-commands.ts'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { layoutOf, layoutSteps, migrateDoc, newestLayout, type LayoutStep } from './migrate.ts'
import { docFromUpdates, modelFromUpdates } from './replay.ts'
import { seedUpdate } from './seed.ts'
import { layoutVersion, rootOf } from './shape.ts'

const step = (to: number): LayoutStep => ({
  to,
  run: (doc) => {
    const meta = rootOf(doc, 'meta')
    meta.set('trace', [meta.get('trace'), to].join(''))
  },
})
const seeded = () => docFromUpdates(null, [seedUpdate(blank)])

test('[D-18] the steps of this program lead to the layout it writes', () => {
  expect(newestLayout(layoutSteps)).toBe(layoutVersion)
  expect(layoutOf(seeded())).toBe(layoutVersion)
})

test('[D-18] a document goes through the steps it lacks, in order and as one update', () => {
  const steps = [step(2), step(3), step(4)]
  const doc = seeded()
  const others = seeded()
  let updates = 0
  doc.on('update', () => (updates += 1))
  const update = migrateDoc(doc, 2, steps)
  expect(updates).toBe(1)
  if (update === null) throw new Error('there were steps')
  Y.applyUpdate(others, update)
  for (const one of [doc, others]) {
    expect(rootOf(one, 'meta').get('trace')).toBe('34')
    expect(layoutOf(one)).toBe(4)
  }
  expect(migrateDoc(doc, 4, steps)).toBeNull()
})

test('[D-18] steps with a gap, out of order or twice are no steps', () => {
  for (const steps of [[step(3)], [step(2), step(4)], [step(2), step(2)], [step(3), step(2)]]) {
    expect(() => newestLayout(steps)).toThrow('no step leads')
  }
})

test('[D-19] rows of an older layout are read as the newest would hold them, and stay as they are', () => {
  const rows = [seedUpdate(blank)]
  const renamed: LayoutStep = {
    to: 2,
    run: (doc) => rootOf(doc, 'meta').set('title', { ja: '新しい題' }),
  }
  expect(modelFromUpdates(null, rows, [renamed]).meta.title).toEqual({ ja: '新しい題' })
  expect(modelFromUpdates(null, rows).meta.title).toEqual(blank.meta.title)
})
