import type { CellName, CollectionName } from './layout.ts'

/** Where a reference may point: one collection, any element, or the kinds inside the data assets. */
export type Target = CollectionName | 'kinds' | 'any'

/**
 * One way from an entity or cell to an id. `[]` goes through a list; a segment ending in `!` names an id without which the object
 * around it says nothing. `required`: without it the whole entity says nothing, so it is never dropped, only reported.
 */
export interface ReferencePath {
  readonly path: readonly string[]
  readonly to: Target
  readonly required?: true
}

/** Every field of every collection that names other elements (M-6). */
export const references: { readonly [C in CollectionName]: readonly ReferencePath[] } = {
  stakeholders: [
    ref('parent', 'stakeholders'),
    ref('members.[]', 'stakeholders'),
    ref('representedBy', 'stakeholders'),
  ],
  cloudRelations: [
    required('provider', 'stakeholders'),
    required('customer', 'stakeholders'),
    required('service', 'systems'),
    ref('contractBa', 'bas'),
  ],
  systems: [
    ref('operators.[]', 'stakeholders'),
    ref('vendor', 'stakeholders'),
    ref('hostedOn.[]', 'systems'),
  ],
  assets: [ref('kinds.[].bas.[]', 'bas')],
  states: [required('asset', 'assets'), ref('holder', 'stakeholders'), ref('kindIds.[]', 'kinds')],
  events: [
    ref('inputs.[]', 'states'),
    ref('outputs.[]', 'states'),
    ref('actors.[]', 'stakeholders'),
    ref('onBehalfOf', 'stakeholders'),
    ref('systems.[]', 'systems'),
    ref('transfer.party.from.[]', 'stakeholders'),
    ref('transfer.party.to.[]', 'stakeholders'),
    ref('transfer.system.from.[]', 'systems'),
    ref('transfer.system.to.[]', 'systems'),
    ref('transfer.device.from.[]', 'systems'),
    ref('transfer.device.to.[]', 'systems'),
    ref('ground.ba', 'bas'),
  ],
  bas: [ref('parties.[]', 'stakeholders'), ref('members.[]', 'any'), ref('parent', 'bas')],
  risks: [required('event', 'events'), ref('states.[]', 'states')],
  measures: [ref('risks.[]', 'risks')],
  flowConditions: [required('event', 'events')],
  institutionGaps: [
    required('left', 'bas'),
    required('right', 'bas'),
    ref('adjustment.measure', 'measures'),
    required('adjustment.owner', 'stakeholders'),
  ],
}

/** The same for the values of the tables. */
export const cellReferences: { readonly [N in CellName]: readonly ReferencePath[] } = {
  attributes: [
    ref('sameAs', 'states'),
    ref('confirmedBy', 'stakeholders'),
    required('value.controller', 'stakeholders'),
    ref('value.scope.layers.[].ba', 'bas'),
    ref('value.scope.layers.[].allow.[]', 'stakeholders'),
    ref('value.holders.[].who!', 'stakeholders'),
    ref('value.relinquished.[].who!', 'stakeholders'),
    ref('value.systems.[]', 'systems'),
    ref('value.term.anchor.ba', 'bas'),
    ref('value.term.anchor.event', 'events'),
  ],
  demands: [ref('conditions.[].who.[]', 'stakeholders')],
  coverage: [],
  suggestions: [],
  places: [],
}

/** What the parts of a cell key point to, in their order; `undefined` where the part is a word of a vocabulary. */
export const keyTargets: { readonly [N in CellName]: readonly (Target | undefined)[] } = {
  attributes: ['states', undefined, 'kinds'],
  demands: ['bas', undefined],
  coverage: ['events', undefined],
  suggestions: ['events', undefined],
  places: ['any'],
}

function ref(path: string, to: Target): ReferencePath {
  return { path: path.split('.'), to }
}

function required(path: string, to: Target): ReferencePath {
  return { path: path.split('.'), to, required: true }
}
