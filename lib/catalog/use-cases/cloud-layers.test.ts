import { describe, expect, test } from 'vitest'
import { must } from '#lib/base/must.ts'
import { inferredPlaces } from '../inferred.ts'
import { cloudLayers as model } from './cloud-layers.ts'

const events = Object.values(model.events)

describe('use case 3', () => {
  test('[UC-12] the flow of p23: two acquisitions, two transfers, six storages, and the use by company A', () => {
    const inScope = events.filter((e) => e.inScope)
    const count = (kind: string) => inScope.filter((e) => e.kind === kind).length
    expect([count('generate_acquire'), count('transfer_provide'), count('store')]).toEqual([
      2, 2, 6,
    ])
    expect(model.events['u-A']).toMatchObject({ actors: ['A'], outputs: [] })
    const sides = ['t-reg', 't-buy'].map((id) => model.events[id]?.transfer)
    for (const side of sides) {
      expect(side?.party).toEqual({ from: ['A'], to: ['B'] })
      expect(side?.system).toEqual({ from: ['portal'], to: ['crm'] })
    }
    expect(['reg', 'reg-crm'].map((id) => model.states[id]?.asset)).toEqual([
      'data-reg',
      'data-reg',
    ])
  })

  test('[UC-12] each side is kept at companies A, B and C', () => {
    const keepers = (data: string) =>
      events.filter((e) => e.kind === 'store' && e.inputs.includes(data)).flatMap((e) => e.actors)
    expect(keepers('reg')).toEqual(['A', 'B', 'C'])
    expect(keepers('reg-crm')).toEqual(['A', 'B', 'C'])
  })

  test('[UC-12] pictures and videos are there and out of scope, from the camera to the device of the customer', () => {
    const beside = events.filter((e) => !e.inScope)
    expect(beside.map((e) => e.kind)).toEqual([
      'generate_acquire',
      'transfer_provide',
      'store',
      'process_use',
      'transfer_provide',
    ])
    const states = Object.entries(model.states).filter(([, s]) => !s.inScope)
    expect(states.map(([id]) => id)).toEqual(['media', 'media-C', 'edited', 'edited-cust'])
  })

  test('[UC-13] the portal stands on B’s PaaS, that and customer management on C’s IaaS', () => {
    const beneath = (id: string): readonly string[] => {
      const system = must(model.systems[id], id)
      return [system.layer ?? '-', ...system.hostedOn.flatMap(beneath)]
    }
    expect(beneath('portal')).toEqual(['application', 'PaaS', 'IaaS'])
    expect(beneath('crm')).toEqual(['SaaS', 'IaaS'])
    expect(beneath('store-C')).toEqual(['SaaS'])
    expect(model.systems['iaas-C1']?.places.map((p) => p.country)).toEqual(['unknown'])
  })

  test('[UC-13] roles belong to relations: B and C serve A, C is peer to B, the partner builds the portal', () => {
    const shown = Object.values(model.cloudRelations).map(
      (r) => `${r.provider}>${r.customer} ${r.role} ${r.service}`,
    )
    expect(shown).toEqual([
      'B>A cspCsc paas-B',
      'B>A cspCsc crm',
      'C>A cspCsc store-C',
      'C>B peer iaas-C1',
      'C>B peer iaas-C2',
      'partner>A partner portal',
    ])
    expect(Object.values(model.bas).flatMap((ba) => ba.layer ?? [])).toEqual([
      'application',
      'PaaS',
      'SaaS',
      'IaaS',
      'IaaS',
    ])
  })

  test('[UC-14] the deck concretises nothing here, and neither do we', () => {
    expect(model.attributes).toEqual({})
  })

  test('[UC-14] the three issues of p22 are risks with a measure of our catalogue each', () => {
    const risks = Object.values(model.risks)
    expect(risks.map((r) => [r.viewpoint, r.source])).toEqual([
      ['availability', 'structural'],
      ['availability', 'structural'],
      ['confidentiality', 'structural'],
    ])
    const measures = Object.values(model.measures)
    expect(measures.flatMap((m) => m.risks)).toEqual(Object.keys(model.risks))
    for (const { references } of measures) {
      expect(references.at(-1)?.id).toMatch(/^Yoriai [A-Z]-[A-Z]\d$/)
      expect(references.map((r) => r.family)).toEqual(
        expect.arrayContaining(['SP800-53r5', 'ISO27001:2022', 'ISO27001:2013', 'CPSF']),
      )
    }
  })

  test('[UC-11] what we inferred says so: what is kept where, what the ba cover, where the risks stand', () => {
    const places = inferredPlaces(model)
    const marked = (name: string) => places.filter((place) => place.startsWith(`${name}/`)).length
    expect(marked('bas')).toBe(Object.keys(model.bas).length)
    expect(marked('demands')).toBe(Object.keys(model.demands).length)
    expect(marked('risks')).toBe(Object.keys(model.risks).length)
    // the six storages and the event that the figure does not draw
    expect(marked('events')).toBe(7)
    expect(marked('systems')).toBe(2)
    expect(marked('states')).toBe(0)
  })
})
