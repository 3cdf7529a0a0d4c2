import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { must } from '#lib/base/must.ts'
import { elderlySupport as consortium } from '#lib/catalog/use-cases/elderly-support.ts'
import { modelArbitrary } from '#tests/support/model-arbitrary.ts'
import { violations } from './invariants.ts'
import type { Model } from './model.ts'
import { normalise } from './normalise.ts'
import { parseModel } from './parse.ts'

describe('normalise', () => {
  test('[M-11] what holds already is left as it is', () => {
    expect(normalise(consortium)).toEqual(consortium)
    expect(normalise(consortium).attributes).toBe(consortium.attributes)
  })

  test('[M-11] twice is once, nothing optional points to nothing, no circle is left, and it stays a model', () => {
    fc.assert(
      fc.property(modelArbitrary, (model) => {
        const once = normalise(model)
        expect(normalise(once)).toEqual(once)
        const rules = violations(once).filter(
          (v) => !v.path.startsWith('states/') || v.rule !== 'M-6',
        )
        const left = rules.map((v) => v.rule)
        for (const rule of ['I7', 'M-8'] as const) expect(left).not.toContain(rule)
        expect(rules.filter((v) => v.rule === 'M-6' && !v.path.startsWith('risks/'))).toEqual([])
        expect(parseModel(once)).toEqual({ model: once })
        expect(Object.keys(once.states)).toEqual(Object.keys(model.states))
      }),
      { numRuns: 200 },
    )
  })

  test('[M-11] a removed organisation leaves memberships, references and cells clean, what it held stays', () => {
    const { PF: _platform, ...stakeholders } = consortium.stakeholders
    const clean = normalise({ ...consortium, stakeholders })
    expect(clean.states['high']).toMatchObject({ asset: 'data-high' })
    expect(clean.states['high']).not.toHaveProperty('holder')
    expect(clean.events['t-1']?.transfer?.party).toEqual({ from: ['A', 'B', 'C', 'D'], to: [] })
    expect(clean.attributes['high|rightsHolders']?.value).toEqual({
      key: 'rightsHolders',
      holders: [{ who: 'resident' }],
    })
    expect(
      violations(clean)
        .filter((v) => v.rule === 'M-6')
        .map((v) => v.path),
    ).toEqual(['attributes/int-all|controller', 'attributes/high|controller'])
  })

  test('[M-11] a cell that said only 左記と同様 is unknown once the data on its left is gone', () => {
    const { 'int-A': _left, ...states } = consortium.states
    const clean = normalise({ ...consortium, states })
    expect(clean.attributes['int-all|purpose']).toEqual({ status: 'unknown', basis: 'fact' })
    expect(Object.keys(clean.attributes).some((key) => key.startsWith('int-A|'))).toBe(false)
  })

  test('[M-11] a suggestion set aside goes with its event; which entry it was is not asked', () => {
    const cell = { notApplicable: { ja: '機器を使わない' } }
    const suggestions = { 'p-A|P-I1': cell, 'p-A|unheard-of': cell, 'gone|P-I1': cell }
    expect(normalise({ ...consortium, suggestions }).suggestions).toEqual({
      'p-A|P-I1': cell,
      'p-A|unheard-of': cell,
    })
  })

  test('[M-11] circles that merges made are broken at the same place everywhere', () => {
    const processing = must(consortium.events['p-PF'], 'p-PF')
    const merged: Model = {
      ...consortium,
      events: { ...consortium.events, 'p-PF': { ...processing, inputs: ['int-all', 'svc'] } },
    }
    const shuffled: Model = {
      ...merged,
      events: Object.fromEntries(Object.entries(merged.events).toReversed()),
    }
    const broken = normalise(merged)
    expect(violations(broken).filter((v) => v.rule === 'I7')).toEqual([])
    expect(normalise(shuffled)).toEqual(broken)
  })
})
