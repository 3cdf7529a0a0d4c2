import { attributeRowIds, type AttributeRowId } from '#lib/model/attribute-row.ts'
import { attributeCellKey, demandKey } from '#lib/model/cell-key.ts'
import type { AttributeCell } from '#lib/model/attribute.ts'
import { emptyModel, type Model } from '#lib/model/model.ts'
import type { Dice } from '../support/dice.ts'

type Part<K extends keyof Model> = Record<
  string,
  Model[K] extends Readonly<Record<string, infer V>> ? V : never
>

interface Draft {
  readonly stakeholders: Part<'stakeholders'>
  readonly systems: Part<'systems'>
  readonly assets: Part<'assets'>
  readonly states: Part<'states'>
  readonly events: Part<'events'>
  readonly bas: Part<'bas'>
  readonly risks: Part<'risks'>
  readonly measures: Part<'measures'>
  readonly attributes: Part<'attributes'>
  readonly demands: Part<'demands'>
}

/** Elements of one unit of {@link largeModel}. */
const unitSize = 57
const unitsUnderOneLaw = 20

/**
 * A model of about so many elements, as consortia draw them: units of two organisations with their systems, in each a data that is
 * acquired, worked on, handed over and worked on again, with most attributes said, ba over them, and risks with measures at the
 * transfer. Every fourth unit takes in data of the one before; a law lies over twenty units.
 */
export function largeModel(elements: number, dice: Dice): Model {
  const draft: Draft = {
    stakeholders: { people: { kind: 'naturalPersonClass', name: named('people'), members: [] } },
    systems: {},
    assets: {},
    states: {},
    events: {},
    bas: {},
    risks: {},
    measures: {},
    attributes: {},
    demands: {},
  }
  for (let u = 0; u < elements / unitSize; u += 1) addUnit(draft, u, dice)
  const meta = emptyModel({
    title: named('large'),
    scenario: 'asIs',
    detail: 'standard',
    purposes: ['riskAnalysis'],
    asOf: '2026-04-01',
    catalogVersions: {},
  })
  return { ...meta, ...draft }
}

function addUnit(draft: Draft, u: number, dice: Dice): void {
  const [giver, taker] = [`u${u}-A`, `u${u}-B`]
  for (const id of [giver, taker]) {
    draft.stakeholders[id] = { kind: 'organization', name: named(id), members: [], country: 'JP' }
    draft.systems[`${id}-srv`] = {
      kind: 'datastore',
      name: named(id),
      operators: [id],
      hostedOn: [],
      places: dice.chance(0.8) ? [{ country: 'JP' }] : [],
      collects: [],
    }
  }
  const states = Array.from({ length: 14 }, (_, i) => `u${u}-s${i}`)
  states.forEach((id, i) => {
    const owner = i < 7 ? giver : taker
    const asset = `u${u}-d${i === 7 ? 6 : i}`
    draft.assets[asset] ??= { name: named(asset), kinds: [] }
    draft.states[id] = {
      asset,
      name: named(id),
      primed: i === 7 ? 1 : 0,
      holder: owner,
      kindIds: [],
      copies: 'none',
      inScope: true,
      external: false,
    }
    describe(draft, { id, owner, near: i < 10 }, dice)
  })
  addEvents(draft, { u, states, giver, taker })
  addBas(draft, { u, states, giver, taker })
  addRisks(draft, u)
}

interface Unit {
  readonly u: number
  readonly states: readonly string[]
  readonly giver: string
  readonly taker: string
}

function addEvents(draft: Draft, { u, states, giver, taker }: Unit): void {
  states.forEach((state, i) => {
    const isFirst = i < 3
    const id = `u${u}-e${i}`
    const party = i < 7 ? giver : taker
    const before = isFirst ? [] : i === 3 ? states.slice(0, 3) : [states[i - 1] ?? '']
    const from = i === 8 && u % 4 === 3 ? [`u${u - 1}-s13`] : []
    const kind = isFirst ? 'generate_acquire' : i === 7 ? 'transfer_provide' : 'process_use'
    draft.events[id] = {
      kind,
      aspects: [],
      inputs: [...before, ...from].toSorted(),
      outputs: [state],
      actors: [i === 7 ? giver : party],
      purposes: [],
      systems: [`${party}-srv`],
      inScope: true,
      ...(i === 7
        ? {
            transfer: {
              country: { from: ['JP'], to: ['JP'] },
              party: { from: [giver], to: [taker] },
              system: { from: [`${giver}-srv`], to: [`${taker}-srv`] },
              device: { from: [], to: [] },
              provision: 'thirdParty' as const,
              considerations: {},
            },
          }
        : {}),
    }
  })
}

function addBas(draft: Draft, { u, states, giver, taker }: Unit): void {
  const empty = { purposes: [], duties: [], clauses: [] }
  const contract = `u${u}-contract`
  draft.bas[contract] = {
    ...empty,
    name: named(contract),
    normType: 'contract',
    category: 'intellectualProperty',
    parties: [giver, taker],
    members: states.slice(5).toSorted(),
  }
  const consent = `u${u}-consent`
  draft.bas[consent] = {
    ...empty,
    name: named(consent),
    normType: 'consent',
    category: 'personalData',
    parties: ['people', giver].toSorted(),
    members: states.slice(0, 7).toSorted(),
  }
  const law = `law-${Math.floor(u / unitsUnderOneLaw)}`
  const known = draft.bas[law]
  draft.bas[law] = {
    ...empty,
    name: named(law),
    normType: 'law',
    category: 'personalData',
    jurisdiction: 'JP',
    parties: [],
    members: [...(known?.members ?? []), ...states].toSorted(),
  }
  const rows: readonly AttributeRowId[] = ['disclosureScope', 'controller', 'usageTerm', 'value']
  for (const row of rows) {
    draft.demands[demandKey(contract, row)] = {
      mark: 'required',
      conditions: row === 'value' ? [{ op: 'levelAtMost', level: 'veryHigh' }] : [],
    }
  }
  draft.demands[demandKey(law, 'category.personalData')] = { mark: 'required' }
  draft.demands[demandKey(consent, 'purpose')] = { mark: 'required' }
}

function addRisks(draft: Draft, u: number): void {
  const viewpoints = ['confidentiality', 'integrity', 'availability', 'personalData'] as const
  viewpoints.forEach((viewpoint, i) => {
    const id = `u${u}-r${i}`
    draft.risks[id] = {
      event: `u${u}-e7`,
      states: [`u${u}-s6`, `u${u}-s7`],
      viewpoint,
      source: i === 3 ? 'structural' : 'adversarial',
      threat: 'tampering',
      incident: named(id),
      status: 'identified',
    }
    draft.measures[`u${u}-m${i}`] = {
      title: named(id),
      asIsToBe: 'toBe',
      references: [],
      risks: [id],
      type: 'mitigate',
      status: i === 0 ? 'adopted' : 'proposed',
    }
  })
}

/** Most of what table 3-2 asks for, and about a fifth of it left open. */
function describe(
  draft: Draft,
  { id, owner, near }: { readonly id: string; readonly owner: string; readonly near: boolean },
  dice: Dice,
): void {
  const cells: Readonly<Partial<Record<AttributeRowId, AttributeCell['value']>>> = {
    'category.personalData': { key: 'category', codes: [near ? 'related' : 'pd'] },
    disclosureScope: { key: 'disclosureScope', scope: { layers: [{ allow: [owner] }] } },
    controller: { key: 'controller', controller: owner },
    rightsHolders: { key: 'rightsHolders', holders: [{ who: 'people' }, { who: owner }] },
    value: { key: 'value', level: dice.pick(['medium', 'high', 'veryHigh'] as const) },
    location: { key: 'location', systems: [`${owner}-srv`] },
    usageTerm: { key: 'usageTerm', term: { kind: 'date', end: '2030-03-31' } },
  }
  for (const row of attributeRowIds) {
    const value = cells[row]
    if (value === undefined || dice.chance(0.2)) continue
    draft.attributes[attributeCellKey(id, row)] = { status: 'concrete', basis: 'fact', value }
  }
}

function named(id: string) {
  return { ja: `要素 ${id}`, en: `Element ${id}` }
}
