import { attributeCellKey, demandKey } from '#lib/model/cell-key.ts'
import { attributeRowIds } from '#lib/model/attribute-row.ts'
import { emptyModel, type Model } from '#lib/model/model.ts'

/** How large a model is, and whether people have placed its figures already. */
export interface Size {
  readonly title: string
  readonly cards: number
  readonly chips: number
  readonly containers: number
  readonly bas: number
  readonly isPlaced: boolean
}

/** Two cards with room for a chip between them, twice in a row. */
const columns = 4
const pair = 524
const step = { card: 318, row: 98 } as const

/**
 * A model of a named size: every data a card with three lines and more attributes below, in containers of equal share; every event
 * takes one data and makes the next; ba hold runs of data that overlap. The same size gives the same model.
 */
export function modelOf(size: Size): Model {
  const states = range(size.cards, 'state')
  const orgs = range(size.containers, 'org')
  const share = Math.ceil(size.cards / size.containers)
  const homeOf = (i: number) => orgs[Math.floor(i / share)] ?? 'org-0000'
  return {
    ...emptyModel({
      title: { ja: size.title },
      scenario: 'asIs',
      detail: 'standard',
      purposes: ['riskAnalysis'],
      asOf: '2026-04-01',
      catalogVersions: {},
    }),
    stakeholders: record(orgs, (_, i) => ({
      kind: 'organization',
      name: { ja: `事業者 ${i + 1} 株式会社`, en: `Company ${i + 1}` },
      role: 'serviceProvider',
      members: [],
    })),
    assets: record(range(size.containers, 'asset'), (_, i) => ({
      name: { ja: `見守りデータ ${i + 1}` },
      kinds: [],
    })),
    states: record(states, (_, i) => ({
      asset: homeOf(i).replace('org', 'asset'),
      name: { ja: `高齢者の見守りデータ ${i + 1}`, en: `Monitoring data ${i + 1}` },
      primed: 0,
      holder: homeOf(i),
      kindIds: [],
      copies: 'none',
      inScope: true,
      external: false,
    })),
    events: record(range(size.chips, 'event'), (_, i) => ({
      kind: i % 3 === 0 ? 'transfer_provide' : 'process_use',
      name: { ja: `処理 ${i + 1}` },
      aspects: [],
      inputs: [states[pairOf(i, size)] ?? ''],
      outputs: [states[pairOf(i, size) + 1] ?? ''],
      actors: [],
      purposes: [],
      systems: [],
      inScope: true,
    })),
    bas: record(range(size.bas, 'ba'), (_, i) => ({
      name: { ja: `契約 ${i + 1}`, en: `Contract ${i + 1}` },
      normType: i % 2 === 0 ? 'contract' : 'law',
      parties: orgs.slice(0, 2),
      members: states.filter((_s, n) => n % size.bas === i && n % 3 !== 1).slice(0, 40),
      purposes: [],
      duties: [],
      clauses: [],
    })),
    risks: record(range(Math.floor(size.chips / 5), 'risk'), (_, i) => ({
      event: range(size.chips, 'event')[i * 5] ?? '',
      states: [],
      viewpoint: 'confidentiality',
      source: 'adversarial',
      threat: 'information_disclosure',
      incident: { ja: `第三者に見られる ${i + 1}` },
      status: 'identified',
    })),
    attributes: Object.fromEntries(
      states.flatMap((id, i) => [
        [attributeCellKey(id, 'category.personalData'), concrete(`個人データ ${i % 7}`)],
        [attributeCellKey(id, 'disclosureScope'), concrete('共同利用の範囲に限る')],
        [attributeCellKey(id, 'controller'), concrete(`事業者 ${(i % size.containers) + 1}`)],
        [attributeCellKey(id, 'purpose'), concrete('見守りサービスの提供')],
      ]),
    ),
    demands: Object.fromEntries(
      range(size.bas, 'ba').flatMap((ba) =>
        attributeRowIds.map((row) => [demandKey(ba, row), { mark: 'required' as const }]),
      ),
    ),
    places: size.isPlaced ? placesOf(size) : {},
  }
}

/** A model with so many devices, for the table of what they collect. */
export function modelOfDevices(count: number): Model {
  const base = modelOf({ ...small, title: `機器 ${count}` })
  return {
    ...base,
    systems: record(range(count, 'device'), (_, i) => ({
      kind: 'device',
      name: { ja: `機器 ${String(i).padStart(4, '0')}` },
      operators: ['org-0000'],
      hostedOn: [],
      places: [],
      collects: [],
    })),
  }
}

const small: Size = { title: '小', cards: 8, chips: 4, containers: 2, bas: 2, isPlaced: true }

/** Cards in rows of containers, each container a block; an event stands in the gap after the data it takes. */
function placesOf(size: Size): Model['places'] {
  const share = Math.ceil(size.cards / size.containers)
  const block = {
    w: (columns / 2) * pair + 40,
    h: Math.ceil(share / columns) * step.row + 70,
  }
  // As wide as the window is, so that as little as possible of it stays empty when everything is seen.
  const across = Math.ceil(Math.sqrt((size.containers * block.h * 1.95) / block.w))
  const at = (i: number) => {
    const [home, n] = [Math.floor(i / share), i % share]
    const column = n % columns
    return {
      x: (home % across) * block.w + Math.floor(column / 2) * pair + (column % 2) * step.card,
      y: Math.floor(home / across) * block.h + Math.floor(n / columns) * step.row,
    }
  }
  const chips = range(size.chips, 'event').map((id, i) => {
    const { x, y } = at(pairOf(i, size))
    return [id, { x: x + 196, y: y + 26 }] as const
  })
  return Object.fromEntries([
    ...range(size.cards, 'state').map((id, i) => [id, at(i)] as const),
    ...chips,
  ])
}

/** Which data an event takes; the next one is what it makes. */
function pairOf(event: number, { cards, chips }: Size): number {
  return Math.min(cards - 2, Math.floor((event * cards) / chips))
}

function concrete(ja: string) {
  return { status: 'concrete', basis: 'fact', text: { ja } } as const
}

function range(count: number, name: string): readonly string[] {
  return Array.from({ length: count }, (_, i) => `${name}-${String(i).padStart(4, '0')}`)
}

function record<T>(
  ids: readonly string[],
  make: (id: string, i: number) => T,
): Readonly<Record<string, T>> {
  return Object.fromEntries(ids.map((id, i) => [id, make(id, i)]))
}
