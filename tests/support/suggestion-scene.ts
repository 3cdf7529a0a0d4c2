import { findingsOf } from '#lib/derive/engine.ts'
import type { AttributeValue } from '#lib/model/attribute.ts'
import type { DataEvent } from '#lib/model/data-event.ts'
import { emptyModel, type Model } from '#lib/model/model.ts'
import type { Term } from '#lib/model/term.ts'
import type { CategoryCode, EventKind } from '#lib/model/vocabulary.ts'
import { after, changed, plus, says } from './findings-in.ts'
import { aBa, anEvent, aState, aSystem, tidyModel } from './tidy-model.ts'

/** One thing that is different in a scene. */
export type Change = (model: Model) => Model

/** One event `e` that makes data `o` of `i` (of nothing where it generates), of which nothing is said but what the changes say. */
export function scene(kind: EventKind, changes: readonly Change[]): Model {
  const inputs = kind === 'generate_acquire' ? [] : ['i']
  const outputs = kind === 'store' || kind === 'dispose' ? [] : ['o']
  const bare: Model = {
    ...emptyModel(tidyModel.meta),
    stakeholders: {
      P: { kind: 'organization', name: { ja: 'P社' }, members: [] },
      P1: { kind: 'department', name: { ja: 'P社の部門' }, members: [], parent: 'P' },
      Q: { kind: 'organization', name: { ja: 'Q社' }, members: [] },
      persons: { kind: 'naturalPersonClass', name: { ja: '本人' }, members: [] },
    },
    systems: {
      meter: aSystem('P', { kind: 'device', collects: [{ ja: '血圧' }] }),
      camera: aSystem('P', { kind: 'device', collects: [{ ja: 'Video of the room' }] }),
      app: aSystem('P', { kind: 'application', hostedOn: ['cloud'] }),
      cloud: aSystem('P', { kind: 'cloudService', multiTenant: true, hostedOn: ['iaas'] }),
      iaas: aSystem('Q', { layer: 'IaaS', places: [{ country: 'US' }] }),
      prem: aSystem('P', { kind: 'onPrem' }),
      usb: aSystem('P', { kind: 'portableMedium' }),
      buffer: aSystem('P', { kind: 'temporaryArea' }),
    },
    assets: { d: { name: { ja: '元' }, kinds: [] }, x: { name: { ja: '別' }, kinds: [] } },
    states: { i: aState('d'), o: aState('d'), other: aState('x'), far: aState('x') },
    events: { e: anEvent(kind, { inputs, outputs }) },
  }
  return changes.reduce((model, change) => change(model), bare)
}

/** The rows that F-42 names at `e`. */
export function entriesAt(model: Model): readonly string[] {
  const found = findingsOf(model).find(
    ({ check, elements }) => check === 'F-42' && elements[0] === 'e',
  )
  const entries = found?.args['entries']
  return entries !== undefined && 'entries' in entries ? entries.entries : []
}

/** The event is different; `other`: of a kind that is not the one asked for. */
export function event(
  more: Partial<Omit<DataEvent, 'kind'>> & { readonly kind?: 'other' },
): Change {
  return (model) => {
    const { kind, ...rest } = more
    const another = model.events['e']?.kind === 'store' ? 'dispose' : 'store'
    return changed(model, 'events', 'e', {
      ...rest,
      ...(kind === undefined ? {} : { kind: another }),
    })
  }
}

/** The event hands on what the units say. */
export function giving(units: Partial<NonNullable<DataEvent['transfer']>>): Change {
  const none = () => ({ from: [], to: [] })
  const transfer = { country: none(), party: none(), system: none(), device: none() }
  return event({ transfer: { ...transfer, provision: 'thirdParty', considerations: {}, ...units } })
}

/** Both data of the event are of these categories. */
export function codes(...of: readonly CategoryCode[]): Change {
  return (model) =>
    ['i', 'o'].reduce((now, id) => told(id, { key: 'category', codes: [...of] })(now), model)
}

export function told(id: string, value: AttributeValue): Change {
  return (model) => after(model, says(id, value))
}

export function liesOn(id: string, system: string): Change {
  return told(id, { key: 'location', systems: [system] })
}

export function term(one: Term): Change {
  return told('i', { key: 'usageTerm', term: one })
}

export function state(id: string, more: Partial<Model['states'][string]>): Change {
  return (model) => changed(model, 'states', id, more)
}

/** A ba holds what goes into the event. */
export function heldBy(
  normType: Model['bas'][string]['normType'],
  more: Partial<Model['bas'][string]> = {},
): Change {
  return (model) => plus(model, 'bas', { ba: { ...aBa(normType), members: ['i'], ...more } })
}

/** Somebody is given a data, what comes out of the event unless it is said. */
export function onward(to: string, data = 'o'): Change {
  const none = { from: [], to: [] }
  const units = { country: none, system: none, device: none, party: { from: ['P'], to: [to] } }
  const transfer = { ...units, provision: 'thirdParty' as const, considerations: {} }
  return (model) =>
    plus(model, 'events', {
      onward: anEvent('transfer_provide', { inputs: [data], outputs: ['other'], transfer }),
    })
}

/** Something more is made of what goes in and of what comes out. */
export function later(model: Model): Model {
  const made = anEvent('process_use', { inputs: ['i', 'o'], outputs: ['far'] })
  return plus(model, 'events', { later: made })
}
