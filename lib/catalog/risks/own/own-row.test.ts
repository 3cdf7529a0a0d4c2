import { expect, test } from 'vitest'
import { ownContent } from '#tests/support/own-row.ts'
import type { When } from '../when.ts'
import { ownRowLimits, ownRowSchema } from './own-row.ts'
import { ownWhenLimits, type OwnWhen } from './own-when.ts'

const isRead = (more: object) => ownRowSchema.safeParse({ ...ownContent, ...more }).success
const fact = { is: 'fact', fact: 'place.cloud' } as const

test('[RC-7] an own row has everything that makes a risk and a measure, and is read back as it was written', () => {
  expect(ownRowSchema.parse(structuredClone(ownContent))).toEqual(ownContent)
  const onlyJapanese = { title: { ja: '宛先違い' }, incident: { ja: '別の家族に届く。' } }
  expect(isRead(onlyJapanese)).toBe(true)
  for (const field of Object.keys(ownContent)) {
    const rest = Object.entries(ownContent).filter(([name]) => name !== field)
    expect(ownRowSchema.safeParse(Object.fromEntries(rest)).success, `at ${field}`).toBe(false)
  }
  expect(isRead({ id: 'P-C1' })).toBe(false)
})

test('[RC-7] what says nothing, is too long or stands twice is refused', () => {
  const { incident, title, references } = ownRowLimits
  const control = { family: 'CPSF', id: 'CPS.AC-1' }
  const bad: readonly object[] = [
    { title: { ja: ' ' } },
    { title: { ja: 'x'.repeat(title + 1) } },
    { incident: { ja: '\u200b' } },
    { incident: { ja: 'x'.repeat(incident + 1) } },
    { incident: { ja: 'a\u0000b' } },
    { measure: { ja: '' } },
    { events: [] },
    { events: ['store', 'store'] },
    { events: ['theft'] },
    { viewpoint: 'honour' },
    { references: Array.from({ length: references + 1 }, () => control) },
    { references: [{ family: 'CPSF', id: '' }] },
  ]
  for (const more of bad)
    expect(isRead(more), `at ${JSON.stringify(more).slice(0, 80)}`).toBe(false)
})

test('[RC-7] its condition is the predicate of our catalogue, flat and bounded, and no code', () => {
  const good: readonly OwnWhen[] = [
    { is: 'always' },
    { is: 'all', of: [fact, { is: 'no', of: { is: 'category', oneOf: ['pd', 'special'] } }] },
    {
      is: 'any',
      of: [
        { is: 'mode', oneOf: ['view'] },
        { is: 'atLeast', count: 'layers', least: 2 },
      ],
    },
  ]
  // Assignable: every condition of an own row is one of the catalogue.
  const whens: readonly When[] = good
  for (const when of whens) expect(isRead({ when })).toBe(true)
  const bad: readonly unknown[] = [
    'source.device',
    { is: 'fact', fact: 'constructor' },
    { is: 'fact', fact: 'place.cloud' },
    { is: 'all', of: [] },
    { is: 'all', of: [{ is: 'any', of: [fact] }] },
    { is: 'all', of: [{ is: 'no', of: { is: 'no', of: fact } }] },
    { is: 'all', of: Array.from({ length: ownWhenLimits.conditions + 1 }, () => fact) },
    { is: 'all', of: [{ is: 'category', oneOf: [] }] },
    { is: 'all', of: [{ is: 'category', oneOf: ['pd', 'pd'] }] },
    { is: 'all', of: [{ is: 'atLeast', count: 'inputs', least: 0 }] },
    { is: 'all', of: [{ is: 'atLeast', count: 'inputs', least: 1.5 }] },
    { is: 'always', run: '() => true' },
  ]
  for (const when of bad) expect(isRead({ when }), `at ${JSON.stringify(when)}`).toBe(false)
})
