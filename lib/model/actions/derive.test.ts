import { describe, expect, test } from 'vitest'
import { must } from '#lib/base/must.ts'
import { elderlySupport as consortium } from '#lib/catalog/use-cases/elderly-support.ts'
import { applyAll, isRefusal } from '../apply.ts'
import type { Command } from '../commands.ts'
import { violations } from '../invariants.ts'
import type { Model } from '../model.ts'
import { deriveFrom } from './derive.ts'
import { duplicateState } from './duplicate.ts'
import { moveState } from './move.ts'

function after(commands: readonly Command[]): Model {
  const answer = applyAll(consortium, commands)
  if (isRefusal(answer)) throw new Error(JSON.stringify(answer))
  return answer
}

describe('one act, several commands', () => {
  const derived = { from: 'high', event: 'e9', state: 's9', asset: 'd9', name: { ja: '集計' } }

  test('[M-13] processing makes a new data, held where asked and placed where drawn', () => {
    const at = { event: { x: 1, y: 2 }, state: { x: 3, y: 4 } }
    const model = after(
      deriveFrom(consortium, { ...derived, kind: 'process_use', holder: 'PF', actors: ['PF'], at }),
    )
    expect(model.states['s9']).toMatchObject({ asset: 'd9', primed: 0, holder: 'PF' })
    expect(model.events['e9']).toMatchObject({ inputs: ['high'], outputs: ['s9'], actors: ['PF'] })
    expect([model.places['e9'], model.places['s9']]).toEqual([at.event, at.state])
    expect(violations(model)).toEqual([])
  })

  test('[M-13] storage and transfer carry the same data on: A becomes A′', () => {
    const model = after(deriveFrom(consortium, { ...derived, kind: 'store' }))
    expect(model.states['s9']).toMatchObject({ asset: 'data-high', primed: 1 })
    expect(model.assets['d9']).toBeUndefined()
    expect(violations(model)).toEqual([])
    expect(deriveFrom(consortium, { ...derived, from: 'gone', kind: 'store' })).toEqual([])
  })

  test('[M-13] of several, processing makes one data, storage carries each on; what is gone is left out', () => {
    const also = [
      { from: 'svc', state: 's10' },
      { from: 'gone', state: 's11' },
    ]
    const made = after(deriveFrom(consortium, { ...derived, kind: 'process_use', also }))
    expect(made.events['e9']).toMatchObject({ inputs: ['high', 'svc'], outputs: ['s9'] })
    expect(made.states['s10']).toBeUndefined()
    const kept = after(deriveFrom(consortium, { ...derived, kind: 'store', also }))
    expect(kept.events['e9']).toMatchObject({ inputs: ['high', 'svc'], outputs: ['s10', 's9'] })
    expect(kept.states['s10']).toMatchObject({
      asset: kept.states['svc']?.asset,
      name: kept.states['svc']?.name,
    })
    expect(violations(kept)).toEqual([])
  })

  test('[M-14] a duplicate has the attributes and ba of the original and stands in no event', () => {
    const place = must(consortium.places['high'], 'high')
    const model = after(duplicateState(consortium, 'high', 'high-2'))
    expect(model.states['high-2']).toEqual(consortium.states['high'])
    expect(model.attributes['high-2|value']).toEqual(consortium.attributes['high|value'])
    expect(model.bas['ba-svc']?.members).toContain('high-2')
    expect(model.events).toEqual(consortium.events)
    expect(model.places['high-2']).toEqual({ x: place.x + 24, y: place.y + 24 })
    expect(duplicateState(consortium, 'gone', 'x')).toEqual([])
  })

  test('[M-15] moving changes the holder and the place, not who manages the data', () => {
    const model = after(moveState(consortium, 'high', { holder: 'E', at: { x: 0, y: 0 } }))
    expect(model.states['high']?.holder).toBe('E')
    expect(model.attributes).toBe(consortium.attributes)
    expect(
      after(moveState(consortium, 'high', { holder: undefined })).states['high'],
    ).not.toHaveProperty('holder')
    expect(moveState(consortium, 'high', { holder: 'PF' })).toEqual([])
    expect(moveState(consortium, 'gone', { holder: 'PF' })).toEqual([])
  })
})
