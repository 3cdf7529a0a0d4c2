import type { AttributeValue } from '#lib/model/attribute.ts'
import { attributeRowIds, type AttributeRowId } from '#lib/model/attribute-row.ts'
import { suggestedRows } from '#lib/catalog/risks/conditions.ts'
import { attributeCellKey, coverageKey, demandKey, suggestionKey } from '#lib/model/cell-key.ts'
import { emptyModel, type Model } from '#lib/model/model.ts'
import { viewpoints } from '#lib/model/vocabulary.ts'

type Part<K extends 'states' | 'events' | 'systems'> = Model[K][string]

/** An event of the tidy model; `more` says what is different. */
export function anEvent(
  kind: Part<'events'>['kind'],
  more: Partial<Part<'events'>> = {},
): Part<'events'> {
  const empty = { aspects: [], inputs: [], outputs: [], actors: [], purposes: [], systems: [] }
  return { kind, ...empty, inScope: true, ...more }
}

/** A state of the tidy model. */
export function aState(asset: string, more: Partial<Part<'states'>> = {}): Part<'states'> {
  const plain = { copies: 'none', inScope: true, external: false } as const
  return { asset, name: { ja: 'データ' }, primed: 0, kindIds: [], ...plain, ...more }
}

/** A system of the tidy model. */
export function aSystem(operator: string, more: Partial<Part<'systems'>> = {}): Part<'systems'> {
  const places = [{ country: 'JP' }]
  return {
    kind: 'datastore',
    name: { ja: 'サーバ' },
    operators: [operator],
    hostedOn: [],
    places,
    collects: [],
    ...more,
  }
}

/** What the tidy model says about a state that a party manages on a server. */
function valuesOf(controller: string, server: string): readonly AttributeValue[] {
  return [
    { key: 'category', codes: ['related'] },
    { key: 'disclosureScope', scope: { layers: [{ allow: ['P', 'Q'], countries: ['JP'] }] } },
    { key: 'purpose', codes: ['care'] },
    { key: 'controller', controller },
    { key: 'rightsHolders', holders: [{ who: 'persons' }, { who: 'P' }] },
    { key: 'value', level: 'medium' },
    { key: 'location', systems: [server] },
    { key: 'usageTerm', term: { kind: 'date', end: '2030-03-31' } },
  ]
}

const events = ['make', 'give', 'keep-a', 'keep-b', 'keep-c', 'end-a', 'end-b', 'end-c']
const kept = { a: ['P', 'sp'], b: ['P', 'sp'], c: ['Q', 'sq'] } as const
const rows = attributeRowIds.filter(
  (row) => row === 'category.personalData' || !row.startsWith('category.'),
)

/**
 * A small flow about which no check has anything to say: P makes b of a, and hands it to Q, where it is c. Everything is stored, described,
 * held by a law and a contract, disposed of in the end, and its viewpoints and suggestions are settled.
 */
export const tidyModel: Model = {
  ...emptyModel({
    title: { ja: '整ったモデル' },
    scenario: 'asIs',
    detail: 'standard',
    purposes: ['riskAnalysis'],
    asOf: '2026-04-01',
    catalogVersions: {},
  }),
  stakeholders: {
    P: { kind: 'organization', name: { ja: 'P社' }, members: [], country: 'JP' },
    P1: { kind: 'department', name: { ja: 'P社の部門' }, members: [], parent: 'P' },
    Q: { kind: 'organization', name: { ja: 'Q社' }, members: [], country: 'JP' },
    persons: { kind: 'naturalPersonClass', name: { ja: '本人' }, members: [], representedBy: 'P' },
  },
  systems: { sp: aSystem('P'), sq: aSystem('Q') },
  assets: { d: { name: { ja: '元' }, kinds: [] }, e: { name: { ja: '加工' }, kinds: [] } },
  states: { a: aState('d', { external: true }), b: aState('e'), c: aState('e', { primed: 1 }) },
  events: {
    make: anEvent('process_use', { inputs: ['a'], outputs: ['b'], actors: ['P'], systems: ['sp'] }),
    give: anEvent('transfer_provide', {
      inputs: ['b'],
      outputs: ['c'],
      actors: ['P'],
      transfer: {
        country: { from: ['JP'], to: ['JP'] },
        party: { from: ['P'], to: ['Q'] },
        system: { from: ['sp'], to: ['sq'] },
        device: { from: [], to: [] },
        provision: 'thirdParty',
        considerations: {},
      },
    }),
    ...Object.fromEntries(
      Object.entries(kept).flatMap(([state, [actor]]) => [
        [`keep-${state}`, anEvent('store', { inputs: [state], actors: [actor] })],
        [`end-${state}`, anEvent('dispose', { inputs: [state], actors: [actor] })],
      ]),
    ),
  },
  bas: {
    law: { ...aBa('law'), category: 'personalData', jurisdiction: 'JP', members: ['a', 'b', 'c'] },
    contract: { ...aBa('contract'), parties: ['P', 'Q'], members: ['b', 'c'] },
  },
  attributes: Object.fromEntries(
    Object.entries(kept).flatMap(([state, [controller, server]]) =>
      valuesOf(controller, server).map((value) => [
        attributeCellKey(state, rowOf(value)),
        { status: 'concrete', basis: 'fact', value },
      ]),
    ),
  ),
  demands: Object.fromEntries(
    rows.map((row) => [
      demandKey('law', row),
      { mark: 'required', conditions: [{ op: 'stated' }] },
    ]),
  ),
  coverage: Object.fromEntries(
    events.flatMap((event) =>
      viewpoints.map((one) => [coverageKey(event, one), { notApplicable: { ja: '影響なし' } }]),
    ),
  ),
  suggestions: Object.fromEntries(
    events.flatMap((event) =>
      suggestedRows.map(({ id }) => [
        suggestionKey(event, id),
        { notApplicable: { ja: '別に扱う' } },
      ]),
    ),
  ),
}

/** A ba of the tidy model without anybody and anything in it. */
export function aBa(normType: Model['bas'][string]['normType']): Model['bas'][string] {
  const empty = { parties: [], members: [], purposes: [], duties: [], clauses: [] }
  return { name: { ja: '場' }, normType, ...empty }
}

/** The row of table 3-2 a value stands in; categories about persons. */
export function rowOf({ key }: AttributeValue): AttributeRowId {
  return key === 'category' ? 'category.personalData' : key
}
