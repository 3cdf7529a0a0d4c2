import { describe, expect, test } from 'vitest'
import { must as have } from '#lib/base/must.ts'
import type { Model } from '#lib/model/model.ts'
import { blankModel } from '../blank.ts'
import { elderlySupport } from '../use-cases/elderly-support.ts'
import { offshoreOperation } from '../use-cases/offshore-operation.ts'
import { retailPos } from '../use-cases/retail-pos.ts'
import { baCandidates } from './candidates.ts'
import { coverProposals } from './cover.ts'
import { baTemplate } from './library.ts'

function proposed(model: Model, id: string): Readonly<Record<string, readonly string[]>> {
  const proposals = coverProposals(model, have(baTemplate(id), id))
  return Object.fromEntries(
    proposals.map(({ state, reasons }) => [state, reasons.map((reason) => reason.by)]),
  )
}

describe('which data a ba may cover', () => {
  test('[UC-26] a law by the category and by the persons who have rights in it', () => {
    const appi = proposed(elderlySupport, 'appi')
    expect(appi['int-A']).toEqual(['category', 'persons'])
    expect(appi['raw-ac']).toBeUndefined()
    expect(proposed(elderlySupport, 'ucpa')['int-A']).toEqual(['category'])
  })

  test('[UC-26] the law of another country only where there is a link to it', () => {
    expect(proposed(elderlySupport, 'gdpr')).toEqual({})
    expect(proposed(elderlySupport, 'ear')).toEqual({})
    const abroad: Model = {
      ...elderlySupport,
      systems: {
        ...elderlySupport.systems,
        'srv-A': { ...have(elderlySupport.systems['srv-A'], 'srv-A'), places: [{ country: 'DE' }] },
      },
    }
    expect(proposed(abroad, 'gdpr')).toEqual({ 'int-A': ['category', 'persons', 'country'] })
  })

  test('[UC-26] technology that crosses a border, by the transfer', () => {
    const reasons = Object.values(proposed(offshoreOperation, 'fefa')).flat()
    expect(reasons).toContain('abroad')
    expect(Object.values(proposed(elderlySupport, 'fefa')).flat()).toEqual([])
  })

  test('[UC-26] a contract: what one of its parties gives to another, none of what others give', () => {
    const nda = have(baTemplate('nda'), 'nda')
    const between = coverProposals(elderlySupport, { ...nda, parties: ['A', 'PF'] })
    expect(between.map(({ state }) => state)).toContain('int-A')
    expect(between.map(({ state }) => state)).not.toContain('int-B')
    expect(between.every(({ reasons }) => reasons.every(({ by }) => by === 'transfer'))).toBe(true)
    expect(coverProposals(elderlySupport, { ...nda, parties: ['A', 'B'] })).toEqual([])
    expect(proposed(elderlySupport, 'nda')['int-B']).toEqual(['transfer'])
  })

  test('[UC-26] a rule of a company: what the company holds', () => {
    const rule = { ...have(baTemplate('internal-rule'), 'rule'), parties: ['A'] }
    const states = coverProposals(elderlySupport, rule).map(({ state }) => state)
    expect(states).toContain('int-A')
    expect(states).not.toContain('int-B')
    expect(proposed(elderlySupport, 'internal-rule')).toEqual({})
  })

  test('[UC-26] a name that sounds like it, whatever its width', () => {
    expect(Object.values(proposed(retailPos, 'pci-dss')).flat()).not.toContain('category')
    const state = have(Object.entries(retailPos.states)[0], 'a state')
    const named: Model = {
      ...blankModel({ ja: '空', en: 'Empty' }, '2026-11-30'),
      assets: retailPos.assets,
      states: { [state[0]]: { ...state[1], name: { ja: 'ｶｰﾄﾞの明細' } } },
    }
    expect(proposed(named, 'pci-dss')).toEqual({ [state[0]]: ['name'] })
  })

  test('[UC-26] neither what is held already nor what is out of scope', () => {
    const ba = have(elderlySupport.bas['ba-appi'], 'ba-appi')
    const states = coverProposals(elderlySupport, ba).map(({ state }) => state)
    expect(states.filter((state) => ba.members.includes(state))).toEqual([])
    const out: Model = {
      ...elderlySupport,
      states: {
        ...elderlySupport.states,
        'int-A': { ...have(elderlySupport.states['int-A'], 'int-A'), inScope: false },
      },
    }
    expect(proposed(out, 'appi')['int-A']).toBeUndefined()
  })
})

test('[UC-27] candidates are those that may cover some data, most first, without what was copied', () => {
  const found = baCandidates(elderlySupport)
  const counts = found.map(({ proposals }) => proposals.length)
  expect(counts).toEqual(counts.toSorted((a, b) => b - a))
  expect(counts.every((count) => count > 0)).toBe(true)
  expect(found.map(({ template }) => template.id)).toContain('appi')
  const ba = {
    ...have(elderlySupport.bas['ba-appi'], 'ba'),
    template: { id: 'appi', version: '1' },
  }
  const used = { ...elderlySupport, bas: { 'ba-appi': ba } }
  expect(baCandidates(used).map(({ template }) => template.id)).not.toContain('appi')
  expect(baCandidates(blankModel({ ja: '空', en: 'Empty' }, '2026-11-30'))).toEqual([])
})
