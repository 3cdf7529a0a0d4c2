import type { Command } from '#lib/model/commands.ts'
import { emptyModel, type Model, type ModelMeta } from '#lib/model/model.ts'
import * as fc from 'fast-check'

const meta: ModelMeta = {
  title: { ja: '高齢者生活支援' },
  scenario: 'asIs',
  detail: 'standard',
  purposes: ['riskAnalysis'],
  asOf: '2026-11-25',
  catalogVersions: {},
}

export const blank: Model = emptyModel(meta)

const ids = ['a', 'b', 'c', 'd2', 'e_5'] as const
const id = fc.constantFrom(...ids)
const title = fc
  .constantFrom('血圧', '受信', 'マスタ', 'A社', 'pressure')
  .map((ja): { ja: string; en?: string } => ({ ja }))
const someIds = fc.subarray([...ids])

const stakeholder = fc.record({
  kind: fc.constantFrom('organization' as const, 'consortium' as const),
  name: title,
  members: someIds,
})
const state = fc.record({
  asset: id,
  name: title,
  primed: fc.nat(9),
  kindIds: someIds,
  copies: fc.constantFrom('none' as const, 'backup' as const),
  inScope: fc.boolean(),
  external: fc.boolean(),
})
const event = fc.record({
  kind: fc.constantFrom('store' as const, 'transfer_provide' as const),
  aspects: fc.subarray(['store' as const, 'dispose' as const]),
  inputs: someIds,
  outputs: someIds,
  actors: someIds,
  systems: someIds,
  purposes: someIds,
  inScope: fc.boolean(),
})

/** Commands as a person might give them in a small world of five ids: some hold, some are refused. */
export const command: fc.Arbitrary<Command> = fc.oneof(
  fc.record({ type: fc.constant('add'), in: fc.constant('stakeholders'), id, value: stakeholder }),
  fc.record({ type: fc.constant('add'), in: fc.constant('states'), id, value: state }),
  fc.record({ type: fc.constant('add'), in: fc.constant('events'), id, value: event }),
  fc.record({
    type: fc.constant('set'),
    in: fc.constantFrom('states', 'stakeholders', 'events'),
    id,
    field: fc.constant('name'),
    value: title,
  }),
  fc.record({
    type: fc.constant('set'),
    in: fc.constant('states'),
    id,
    field: fc.constantFrom('holder', 'primed', 'kindIds', 'nothing'),
    value: fc.oneof(id, fc.nat(200), fc.constant(undefined)),
  }),
  fc.record({
    type: fc.constantFrom('include', 'exclude'),
    in: fc.constant('events'),
    id,
    field: fc.constantFrom('inputs', 'outputs', 'aspects'),
    member: fc.oneof(id, fc.constantFrom('store', 'not an id')),
  }),
  fc.record({
    type: fc.constant('remove'),
    in: fc.constantFrom('states', 'stakeholders', 'events'),
    id,
  }),
  fc.record({
    type: fc.constant('put'),
    cell: fc.constant('attributes'),
    key: fc.oneof(
      id.map((s) => `${s}|purpose`),
      fc.constant('a|nothing'),
    ),
    value: fc.record({
      status: fc.constantFrom('unknown', 'concrete'),
      basis: fc.constant('fact'),
      value: id.map((code) => ({ key: 'purpose', codes: [code] })),
    }),
  }),
  fc.record({
    type: fc.constant('put'),
    cell: fc.constant('places'),
    key: id,
    value: fc.record({ x: fc.integer({ min: -99, max: 99 }), y: fc.nat(50) }),
  }),
  fc.record({ type: fc.constant('clear'), cell: fc.constant('places'), key: id }),
  fc.record({
    type: fc.constant('setMeta'),
    field: fc.constantFrom('title', 'derivedFrom'),
    value: fc.oneof(title, id, fc.constant(undefined)),
  }),
) as fc.Arbitrary<Command>

export const commands = (max: number) => fc.array(command, { maxLength: max })
