import * as fc from 'fast-check'
import { attributeRowIds } from '#lib/model/attribute-row.ts'
import { apply, isRefusal } from '#lib/model/apply.ts'
import { attributeCellKey, demandKey } from '#lib/model/cell-key.ts'
import type { Command } from '#lib/model/commands.ts'
import { emptyModel, type Model } from '#lib/model/model.ts'
import { eventKinds, normTypes } from '#lib/model/vocabulary.ts'

const blank: Model = emptyModel({
  title: { ja: '試し' },
  scenario: 'asIs',
  detail: 'standard',
  purposes: ['riskAnalysis'],
  asOf: '2026-01-01',
  catalogVersions: {},
})

const among = (prefix: string) => fc.integer({ min: 0, max: 4 }).map((i) => `${prefix}${i}`)
const stakeholder = among('o')
const asset = among('d')
const state = among('s')
const event = among('e')
const ba = among('b')
const risk = among('r')
const title = fc
  .string({ minLength: 1, maxLength: 8, unit: 'grapheme' })
  .filter((s) => s.trim() !== '')
  .map((ja) => ({ ja }))

const add: fc.Arbitrary<Command> = fc.oneof(
  fc.record({ id: stakeholder, name: title }).map(({ id, name }): Command => {
    return {
      type: 'add',
      in: 'stakeholders',
      id,
      value: { kind: 'organization', name, members: [] },
    }
  }),
  fc.record({ id: asset, name: title }).map(({ id, name }): Command => {
    return { type: 'add', in: 'assets', id, value: { name, kinds: [] } }
  }),
  fc.record({ id: state, name: title, asset }).map(({ id, ...rest }): Command => {
    const value = {
      primed: 0,
      kindIds: [],
      copies: 'none',
      inScope: true,
      external: false,
    } as const
    return { type: 'add', in: 'states', id, value: { ...value, ...rest, kindIds: [] } }
  }),
  fc
    .record({
      id: event,
      kind: fc.constantFrom(...eventKinds),
      inputs: fc.array(state, { maxLength: 3 }),
      outputs: fc.array(state, { maxLength: 2 }),
    })
    .map(({ id, ...rest }): Command => {
      const value = { aspects: [], actors: [], purposes: [], systems: [], inScope: true }
      return { type: 'add', in: 'events', id, value: { ...value, ...rest } }
    }),
  fc
    .record({ id: ba, name: title, normType: fc.constantFrom(...normTypes) })
    .map(({ id, ...rest }): Command => {
      const value = { parties: [], members: [], purposes: [], duties: [], clauses: [] }
      return { type: 'add', in: 'bas', id, value: { ...value, ...rest } }
    }),
  fc
    .record({ id: risk, event, states: fc.array(state, { maxLength: 2 }) })
    .map(({ id, ...rest }): Command => ({
      type: 'add',
      in: 'risks',
      id,
      value: {
        ...rest,
        viewpoint: 'integrity',
        source: 'adversarial',
        threat: 'tampering',
        incident: { ja: '書き換え' },
        status: 'identified',
      },
    })),
)

const membership: fc.Arbitrary<Command> = fc.oneof(
  fc.record({
    type: fc.constantFrom('include' as const, 'exclude' as const),
    in: fc.constant('events' as const),
    id: event,
    field: fc.constantFrom('inputs', 'outputs'),
    member: state,
  }),
  fc.record({
    type: fc.constantFrom('include' as const, 'exclude' as const),
    in: fc.constant('bas' as const),
    id: ba,
    field: fc.constantFrom('members', 'parties'),
    member: fc.oneof(state, stakeholder),
  }),
)

const remove: fc.Arbitrary<Command> = fc.oneof(
  fc.record({
    type: fc.constant('remove' as const),
    in: fc.constant('states' as const),
    id: state,
  }),
  fc.record({
    type: fc.constant('remove' as const),
    in: fc.constant('events' as const),
    id: event,
  }),
  fc.record({ type: fc.constant('remove' as const), in: fc.constant('bas' as const), id: ba }),
)

const set: fc.Arbitrary<Command> = fc.oneof(
  fc.record({ id: state, value: title }).map(({ id, value }): Command => {
    return { type: 'set', in: 'states', id, field: 'name', value }
  }),
  fc
    .record({ id: state, value: fc.option(stakeholder, { nil: undefined }) })
    .map(({ id, value }): Command => {
      return { type: 'set', in: 'states', id, field: 'holder', value }
    }),
  fc.record({ id: stakeholder, value: stakeholder }).map(({ id, value }): Command => {
    return { type: 'set', in: 'stakeholders', id, field: 'parent', value }
  }),
  fc.record({ id: event, value: fc.constantFrom(...eventKinds) }).map(({ id, value }): Command => {
    return { type: 'set', in: 'events', id, field: 'kind', value }
  }),
  fc
    .record({ id: risk, value: fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined }) })
    .map(({ id, value }): Command => {
      return { type: 'set', in: 'risks', id, field: 'residualImpact', value }
    }),
  fc
    .option(fc.array(title, { minLength: 3, maxLength: 5 }), { nil: undefined })
    .map((value): Command => ({ type: 'setMeta', field: 'impactScale', value })),
)

const row = fc.constantFrom(...attributeRowIds)
const cell: fc.Arbitrary<Command> = fc.oneof(
  fc.record({ state, row, text: title }).map(({ text, ...at }): Command => {
    const key = attributeCellKey(at.state, at.row)
    return {
      type: 'put',
      cell: 'attributes',
      key,
      value: { status: 'concrete', basis: 'fact', text },
    }
  }),
  fc.record({ state, row, sameAs: state }).map(({ sameAs, ...at }): Command => {
    const key = attributeCellKey(at.state, at.row)
    return {
      type: 'put',
      cell: 'attributes',
      key,
      value: { status: 'concrete', basis: 'fact', sameAs },
    }
  }),
  fc.record({ ba, row }).map((at): Command => {
    return {
      type: 'put',
      cell: 'demands',
      key: demandKey(at.ba, at.row),
      value: { mark: 'required' },
    }
  }),
  fc.record({ id: state, x: fc.integer({ min: -999, max: 999 }) }).map(({ id, x }): Command => {
    return { type: 'put', cell: 'places', key: id, value: { x, y: 0 } }
  }),
)

/** Any single command on a small set of ids, so that commands meet; some are refused. */
export const commandArbitrary: fc.Arbitrary<Command> = fc.oneof(
  { arbitrary: add, weight: 4 },
  { arbitrary: membership, weight: 3 },
  { arbitrary: cell, weight: 3 },
  { arbitrary: set, weight: 2 },
  { arbitrary: remove, weight: 1 },
)

/** Any model that people can make by commands, refused ones left out: dangling references included, as in real life. */
export const modelArbitrary: fc.Arbitrary<Model> = modelsOf(60)

/** The same by few commands, where each model is looked at again and again: most of what can go wrong goes wrong in a small one. */
export const smallModelArbitrary: fc.Arbitrary<Model> = modelsOf(25)

function modelsOf(most: number): fc.Arbitrary<Model> {
  return fc.array(commandArbitrary, { maxLength: most }).map((commands) =>
    commands.reduce((model, command) => {
      const next = apply(model, command)
      return isRefusal(next) ? model : next
    }, blank),
  )
}
