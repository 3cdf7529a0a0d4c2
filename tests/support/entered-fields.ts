import type { CellName, CollectionName } from '#lib/model/layout.ts'

const model = 'app/w/[workspace]/models/[model]'
const facts = `${model}/_parts/facts`

/** The file in which a field is entered by hand; `made`: given when the element is made, or with its cell; `none`: no screen has it yet. */
type Entered = string | { readonly made: string } | { readonly none: string }

const withIt = { made: 'it is what the element is about, given when it is made' } as const
const side = `${model}/flow/_parts/side`
const facets = `${model}/ba/_parts/ba-facts.tsx`
const choices = 'lib/model/actions/risk.ts'
const measure = `${model}/_parts/one-measure.tsx`
const relation = `${facts}/cloud-relations.tsx`
const ofCell = `${model}/_parts/cell-editor/cell-editor.tsx`
const demand = `${model}/attributes/_parts/demand-editor.tsx`

/** Where a person enters each field that checks read. */
export const enteredFields: Readonly<Record<CollectionName, Readonly<Record<string, Entered>>>> = {
  stakeholders: {
    kind: `${facts}/stakeholder-facts.tsx`,
    role: `${facts}/stakeholder-facts.tsx`,
    parent: `${facts}/stakeholder-facts.tsx`,
    members: `${facts}/stakeholder-facts.tsx`,
    country: `${facts}/stakeholder-facts.tsx`,
    representedBy: `${facts}/stakeholder-facts.tsx`,
  },
  cloudRelations: {
    provider: relation,
    customer: relation,
    service: withIt,
    role: relation,
    contractBa: relation,
  },
  systems: {
    kind: `${facts}/system-kind.tsx`,
    layer: `${facts}/system-kind.tsx`,
    operators: `${facts}/system-places.tsx`,
    vendor: `${facts}/system-kind.tsx`,
    hostedOn: `${facts}/system-places.tsx`,
    places: `${facts}/system-places.tsx`,
    auth: `${facts}/system-kind.tsx`,
    collects: `${model}/ba/_parts/collected-table.tsx`,
    multiTenant: `${facts}/system-kind.tsx`,
    crossesLayer2: `${facts}/system-kind.tsx`,
  },
  assets: { kinds: 'lib/model/actions/kinds.ts' },
  states: {
    asset: withIt,
    holder: `${side}/holder-choice.tsx`,
    kindIds: `${facts}/kinds-field.tsx`,
    copies: `${facts}/state-facts.tsx`,
    inScope: `${facts}/state-facts.tsx`,
    external: `${facts}/state-facts.tsx`,
    reviewed: `${facts}/state-facts.tsx`,
  },
  events: {
    kind: `${side}/event-part.tsx`,
    aspects: `${side}/event-part.tsx`,
    mode: `${facts}/event-facts.tsx`,
    inputs: `${side}/event-part.tsx`,
    outputs: `${side}/event-part.tsx`,
    actors: `${side}/event-part.tsx`,
    onBehalfOf: `${facts}/event-facts.tsx`,
    purposes: `${facts}/event-facts.tsx`,
    systems: `${facts}/event-systems.tsx`,
    transfer: `${facts}/transfer-facts.tsx`,
    ground: `${facts}/event-facts.tsx`,
    storageNote: `${facts}/event-facts.tsx`,
    inScope: `${facts}/event-facts.tsx`,
  },
  bas: {
    category: facets,
    normType: facets,
    jurisdiction: facets,
    parties: facets,
    effectiveFrom: facets,
    effectiveTo: facets,
    parent: `${facts}/ba-limits.tsx`,
    members: `${model}/ba/_parts/ba-members.tsx`,
    purposes: `${facts}/ba-limits.tsx`,
    duties: `${model}/ba/_parts/ba-duties.tsx`,
    clauses: `${model}/ba/_parts/ba-clauses.tsx`,
    crossBorder: `${facts}/ba-limits.tsx`,
    minRetention: `${facts}/ba-limits.tsx`,
  },
  risks: {
    event: withIt,
    states: `${model}/_parts/panels/risk-panel.tsx`,
    viewpoint: choices,
    source: choices,
    catalogRef: withIt,
    status: choices,
    dismissReason: `${model}/_parts/panels/risk-panel.tsx`,
  },
  measures: {
    asIsToBe: measure,
    references: measure,
    risks: measure,
    type: measure,
    status: measure,
    due: measure,
    evidence: measure,
  },
  flowConditions: {
    event: withIt,
    side: withIt,
    about: withIt,
    operator: withIt,
    operand: withIt,
    origin: withIt,
    status: 'lib/derive/condition-acts.ts',
    evidence: 'lib/derive/condition-acts.ts',
  },
  institutionGaps: {
    left: withIt,
    right: withIt,
    relation: withIt,
    adjustment: 'lib/derive/gap-acts.ts',
    status: 'lib/derive/gap-acts.ts',
  },
}

/** The same for the parts of a cell, and of its typed values that checks read. */
export const enteredParts: Readonly<
  Record<Exclude<CellName, 'places'>, Readonly<Record<string, Entered>>>
> = {
  attributes: {
    status: ofCell,
    basis: ofCell,
    value: ofCell,
    text: ofCell,
    sameAs: 'lib/model/queries/attribute-table.ts',
    confirmedBy: ofCell,
    dueBy: `${facts}/cell-facts.tsx`,
    note: ofCell,
  },
  demands: {
    mark: demand,
    strength: `${model}/_parts/demand/demand-conditions.tsx`,
    conditions: `${model}/_parts/demand/demand-conditions.tsx`,
    clause: demand,
    note: demand,
  },
  coverage: { notApplicable: choices },
  suggestions: { notApplicable: 'lib/catalog/risks/adopt.ts' },
}
