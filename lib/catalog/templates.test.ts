import { describe, expect, test } from 'vitest'
import { attributeRowIds } from '#lib/model/attribute-row.ts'
import { violations } from '#lib/model/invariants.ts'
import type { CollectionName } from '#lib/model/layout.ts'
import { parseModel } from '#lib/model/parse.ts'
import {
  againstTheFlow,
  outsideOfHome,
  overlapping,
  untranslated,
} from '#tests/support/catalog-checks.ts'
import { inferredPlaces } from './inferred.ts'
import { idsOfPatterns, templateIds, idsOfUseCases } from './template-ids.ts'
import { templates } from './templates.ts'

describe.each(templateIds)('template %s', (id) => {
  const { model, ...about } = templates[id]

  test('[UC-17] is a valid model in which nothing dangles and no invariant is broken', () => {
    expect(parseModel(model)).toEqual({ model })
    expect(violations(model)).toEqual([])
  })

  test('[UC-17] reads well: nothing overlaps, cards stand in their frames, data flows to the right', () => {
    expect(overlapping(model)).toEqual([])
    expect(outsideOfHome(model)).toEqual([])
    expect(againstTheFlow(model)).toEqual([])
  })

  test('[UC-17] every state and event stands at a place of its own choosing', () => {
    const drawn = [...Object.keys(model.states), ...Object.keys(model.events)]
    expect(drawn.filter((element) => !Object.hasOwn(model.places, element))).toEqual([])
  })

  test('[UC-17] every text is there in Japanese and in English', () => {
    expect(untranslated(model)).toEqual([])
    expect(untranslated(about)).toEqual([])
  })

  test('[UC-17] in English a list of parties gives each as it is called, with its capital; sentences have none inside', () => {
    const lists = Object.entries(model.attributes)
      .filter(([key]) => key.endsWith('|rightsHolders'))
      .flatMap(([, cell]) => cell.text?.en?.split(', ') ?? [])
    expect(lists.filter((name) => !/^[A-Z]/.test(name))).toEqual([])
    expect(JSON.stringify(model)).not.toMatch(/[a-z(] ?(Service provider|Platform company)/)
  })

  test('[UC-17] every event out of scope touches only data out of scope, and the other way round', () => {
    for (const { inputs, outputs, inScope } of Object.values(model.events)) {
      for (const state of [...inputs, ...outputs])
        expect(model.states[state]).toMatchObject({ inScope })
    }
  })
})

test('[UC-18] what holds facts of the deck says which pages, and marks what we inferred; the rest is ours throughout', () => {
  const fromTheDeck = templateIds.filter((id) => templates[id].pages !== undefined)
  expect(fromTheDeck).toEqual(['uc1-pos', 'uc2-elderly', 'uc3-cloud'])
  for (const id of fromTheDeck) {
    const places = inferredPlaces(templates[id].model)
    expect(places.length).toBeGreaterThan(5)
  }
  expect(idsOfUseCases.map((id) => templates[id].useCase)).toEqual([1, 2, 3, 4])
  expect(idsOfPatterns.map((id) => templates[id].useCase)).toEqual(
    idsOfPatterns.map(() => undefined),
  )
  expect(templateIds.map((id) => templates[id].id)).toEqual([...templateIds])
})

test('[UC-16] a pattern is a beginning: three to six data, ba with their demands, nothing concretised and no risk', () => {
  for (const id of idsOfPatterns) {
    const { model } = templates[id]
    const count = (name: CollectionName) => Object.keys(model[name]).length
    expect(count('states')).toBeGreaterThanOrEqual(3)
    expect(count('states')).toBeLessThanOrEqual(6)
    expect(count('bas')).toBeGreaterThanOrEqual(2)
    expect([count('risks'), count('measures'), Object.keys(model.attributes).length]).toEqual([
      0, 0, 0,
    ])
    const asked = new Set(Object.keys(model.demands).map((key) => key.split('|')[0]))
    expect([...asked].toSorted()).toEqual(Object.keys(model.bas).toSorted())
    expect(attributeRowIds).toEqual(
      expect.arrayContaining(Object.keys(model.demands).map((key) => key.split('|')[1])),
    )
  }
})

test('[UC-16] withdrawal is processing and disposal ends the whole; joint use, layers and the border are what they are called', () => {
  const pattern = (id: (typeof idsOfPatterns)[number]) => templates[id].model
  expect(pattern('pattern-consent').events).toMatchObject({
    withdraw: { kind: 'process_use', mode: 'exclude' },
    dispose: { kind: 'dispose', outputs: [] },
  })
  const joint = Object.values(pattern('pattern-joint-use').events).flatMap((e) => e.transfer ?? [])
  expect(joint.map((t) => t.provision)).toEqual(['jointUse', 'jointUse'])
  const clouds = pattern('pattern-clouds')
  expect(clouds.systems['sys-user']?.hostedOn).toEqual(['sys-saas'])
  expect(clouds.systems['sys-saas']?.hostedOn).toEqual(['sys-iaas'])
  expect(new Set(Object.values(clouds.states).map((s) => s.asset)).size).toBe(1)
  const crossing = pattern('pattern-cross-border').events['cross']?.transfer
  expect(crossing?.country).toEqual({ from: ['JP'], to: ['ZZ'] })
})
