import type { CellName, CollectionName, Entity, Cell } from '#lib/model/layout.ts'

/** From an element or cell to entries `[key, member]` of an index. */
type Pairs<V> = (id: string, value: V) => readonly (readonly [key: string, member: string])[]

type IndexRule =
  | {
      [C in CollectionName]: { readonly from: C; readonly pairs: Pairs<Entity<C>> }
    }[CollectionName]
  | { [N in CellName]: { readonly from: N; readonly pairs: Pairs<Cell<N>> } }[CellName]

/** Who names whom, the other way round: what checks ask an element about others. One table, kept up by `store.ts`. */
export const indexes = {
  /** state → events it comes out of */
  makers: { from: 'events', pairs: (id, event) => event.outputs.map((s) => [s, id]) },
  /** state → events it goes into */
  users: { from: 'events', pairs: (id, event) => event.inputs.map((s) => [s, id]) },
  /** element → ba it is a member of */
  basOver: { from: 'bas', pairs: (id, ba) => ba.members.map((m) => [m, id]) },
  /** ba → its members */
  membersOf: { from: 'bas', pairs: (id, ba) => ba.members.map((m) => [id, m]) },
  /** party → contracts it is bound by */
  contractsOf: {
    from: 'bas',
    pairs: (id, ba) => (ba.normType === 'contract' ? ba.parties.map((p) => [p, id]) : []),
  },
  /** ba → ba below it */
  baChildren: { from: 'bas', pairs: (id, ba) => maybe(ba.parent, id) },
  /** ba → events whose ground it is */
  grounded: { from: 'events', pairs: (id, event) => maybe(event.ground?.ba, id) },
  /** ba → cells whose usage term is counted from it */
  anchored: {
    from: 'attributes',
    pairs: (key, { value }) =>
      value?.key === 'usageTerm' && value.term.kind === 'relative'
        ? maybe(value.term.anchor.ba, key)
        : [],
  },
  /** stakeholder → groups it is a member of */
  groupsOf: { from: 'stakeholders', pairs: (id, one) => one.members.map((m) => [m, id]) },
  /** group → its members */
  groupMembers: { from: 'stakeholders', pairs: (id, one) => one.members.map((m) => [id, m]) },
  /** data → its states */
  statesOf: { from: 'states', pairs: (id, state) => [[state.asset, id]] },
  /** customer → cloud relations it has */
  relationsOf: { from: 'cloudRelations', pairs: (id, one) => [[one.customer, id]] },
  /** event → its risks */
  risksAt: { from: 'risks', pairs: (id, risk) => [[risk.event, id]] },
  /** state → risks that name it */
  risksOn: { from: 'risks', pairs: (id, risk) => risk.states.map((s) => [s, id]) },
  /** risk → measures against it */
  measuresFor: { from: 'measures', pairs: (id, one) => one.risks.map((r) => [r, id]) },
  /** party → transfers by which it entrusts others */
  entrusts: {
    from: 'events',
    pairs: (id, { transfer }) =>
      transfer?.provision === 'entrustment' ? transfer.party.from.map((p) => [p, id]) : [],
  },
  /** event → conditions of its transfer */
  conditionsAt: { from: 'flowConditions', pairs: (id, one) => [[one.event, id]] },
} as const satisfies Record<string, IndexRule>

export type IndexName = keyof typeof indexes

function maybe(key: string | undefined, member: string): readonly (readonly [string, string])[] {
  return key === undefined ? [] : [[key, member]]
}
