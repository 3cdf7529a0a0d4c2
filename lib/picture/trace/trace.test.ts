import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { elderlySupport as model } from '#lib/catalog/use-cases/elderly-support.ts'
import type { AttributeCell } from '#lib/model/attribute.ts'
import { attributeCellKey, demandKey } from '#lib/model/cell-key.ts'
import type { Model } from '#lib/model/model.ts'
import { loopedArbitrary } from '#tests/support/looped-arbitrary.ts'
import { shownPath } from './choose.ts'
import { defaultEnd, isPath, mostPaths, pathsTo, startsOf } from './paths.ts'
import { traceCounts, traceOf, type TraceCell } from './trace.ts'

const main = ['raw-ac', 'int-A', 'int-all', 'high', 'high-sp', 'svc']
const cellAt = (
  m: Model,
  state: string,
  row: string,
  path: readonly string[] = main,
): TraceCell => {
  const cells = traceOf(m, path).rows.find((r) => r.row.id === row)?.cells ?? []
  const cell = cells.find((c) => c.state === state)
  if (cell === undefined) throw new Error(`${state}|${row}`)
  return cell
}
const kinds = (cell: TraceCell) => cell.concerns.map((c) => c.kind)
const written = (key: string, value: AttributeCell, m: Model = model): Model => ({
  ...m,
  attributes: { ...m.attributes, [key]: value },
})
const eventWith = (id: string, change: object): Model => {
  const event = model.events[id]
  if (event === undefined) throw new Error(id)
  return { ...model, events: { ...model.events, [id]: { ...event, ...change } } }
}

describe('paths', () => {
  test('[P-30] the path of use case 2 is the one along which most is written, then the longest', () => {
    expect(defaultEnd(model)).toBe('svc')
    const { paths, isCut } = pathsTo(model, 'svc')
    expect(paths[0]).toEqual(main)
    expect(paths.map((p) => p[0])).toEqual([
      'raw-ac',
      'raw-cam',
      'raw-radio',
      'raw-med',
      'raw-act',
      'raw-body',
      'raw-power',
      'sp-user',
    ])
    expect(isCut).toBe(false)
  })

  test('[P-30] a path is chosen by its ends, and a beginning that does not lead there gives none', () => {
    expect(startsOf(model, 'high')).toContain('int-B')
    expect(startsOf(model, 'high').at(-1)).toBe('high')
    expect(pathsTo(model, 'svc', 'int-B').paths).toEqual([
      ['int-B', 'int-all', 'high', 'high-sp', 'svc'],
    ])
    expect(pathsTo(model, 'int-all', 'svc').paths).toEqual([])
    expect(pathsTo(model, 'gone').paths).toEqual([])
    expect(pathsTo(model, 'raw-ac').paths).toEqual([['raw-ac']])
  })

  test('[P-30] a circle ends where it would begin again', () => {
    const loop = eventWith('p-A', { inputs: ['raw-ac', 'high'] })
    const { paths } = pathsTo(loop, 'high')
    expect(paths.every((p) => new Set(p).size === p.length)).toBe(true)
    expect(paths[0]).toEqual(['raw-ac', 'int-A', 'int-all', 'high'])
  })

  test('[T-43] a flow of any length has a path and a rank: twenty thousand data in a row', () => {
    const [state] = Object.values(model.states)
    const [event] = Object.values(model.events)
    if (state === undefined || event === undefined) throw new Error('empty')
    const ids = Array.from({ length: 20_000 }, (_, i) => `s${String(i).padStart(5, '0')}`)
    const long: Model = {
      ...model,
      attributes: {},
      states: Object.fromEntries(ids.map((id) => [id, state])),
      events: Object.fromEntries(
        ids
          .slice(1)
          .map((id, i) => [`e${id}`, { ...event, inputs: [ids[i] ?? ''], outputs: [id] }]),
      ),
    }
    expect(defaultEnd(long)).toBe('s19999')
    const { paths } = pathsTo(long, 's19999', 's00000')
    expect(paths.map((path) => path.length)).toEqual([20_000])
    expect(startsOf(long, 's19999')).toHaveLength(20_000)
  })

  test('[P-30] more ways than anybody can choose from are cut, and that is said', () => {
    const layers = Array.from({ length: 9 }, (_, i) => [`a${i}`, `b${i}`])
    const [state] = Object.values(model.states)
    const [event] = Object.values(model.events)
    if (state === undefined || event === undefined) throw new Error('empty')
    const wide: Model = {
      ...model,
      states: Object.fromEntries(layers.flat().map((id) => [id, state])),
      events: Object.fromEntries(
        layers
          .slice(1)
          .map((to, i) => [`e${i}`, { ...event, inputs: layers[i] ?? [], outputs: to }]),
      ),
    }
    const { paths, isCut } = pathsTo(wide, 'a8')
    expect(paths).toHaveLength(mostPaths)
    expect(isCut).toBe(true)
  })

  test('[P-30] a pasted path that is no longer one is recognised', () => {
    expect(isPath(model, main)).toBe(true)
    expect(isPath(model, ['raw-ac', 'int-all'])).toBe(false)
    expect(isPath(model, ['gone'])).toBe(false)
    expect(isPath(model, [])).toBe(false)
  })

  test('[P-30] shown is the path asked for while it exists, else the one by the rule', () => {
    const part = ['int-B', 'int-all', 'high']
    expect(shownPath(model, {})).toMatchObject({ end: 'svc', path: main, isOther: false })
    expect(shownPath(model, { path: part })).toMatchObject({ end: 'high', path: part })
    expect(shownPath(model, { state: 'high', path: part })?.choice.paths).toEqual([part])
    expect(shownPath(model, { state: 'svc', path: part })).toMatchObject({
      path: main,
      isOther: true,
    })
    expect(shownPath(model, { state: 'svc' })?.choice.paths).toHaveLength(8)
    expect(shownPath(model, { state: 'gone' })).toBeUndefined()
    expect(shownPath({ ...model, states: {} }, {})).toBeUndefined()
  })
})

describe('changes', () => {
  test('[P-31] what changed is what differs from the last column that says something', () => {
    const row = (id: string) =>
      traceOf(model, main)
        .rows.find((r) => r.row.id === id)
        ?.cells.map((c) => c.change)
    expect(row('disclosureScope')).toEqual(['open', 'first', 'changed', 'same', 'open', 'changed'])
    expect(row('purpose')).toEqual(['open', 'first', 'same', 'same', 'open', 'same'])
    expect(row('value')).toEqual(['open', 'first', 'changed', 'same', 'open', 'same'])
    const end = cellAt(model, 'svc', 'disclosureScope')
    expect(end.since).toBe('high')
    expect(end.by).toEqual(['t-2', 'p-SP'])
    expect(traceCounts(traceOf(model, main)).changed).toBe(16)
  })

  test('[P-31] the events between the states are named, before the first those that generate it', () => {
    expect(traceOf(model, main).events).toEqual([
      ['g-A1'],
      ['p-A'],
      ['t-1'],
      ['p-PF'],
      ['t-2'],
      ['p-SP'],
    ])
  })

  test('[P-31] the same said in another order, or once without words, is no change', () => {
    const key = attributeCellKey('high', 'disclosureScope')
    const scope = (allow: string[]): AttributeCell => ({
      status: 'concrete',
      basis: 'fact',
      value: { key: 'disclosureScope', scope: { layers: [{ allow }] } },
    })
    expect(cellAt(written(key, scope(['PF'])), 'high', 'disclosureScope').change).toBe('same')
    const two = written(
      attributeCellKey('int-all', 'disclosureScope'),
      scope(['E', 'PF']),
      written(key, scope(['PF', 'E'])),
    )
    expect(cellAt(two, 'high', 'disclosureScope').change).toBe('same')
  })
})

describe('bands', () => {
  test('[P-32] a ba is in force where the state is a member, in stretches, laws first', () => {
    const { bands, crossings } = traceOf(model, main)
    const spans = bands.map((b) => [b.ba, b.first, b.last])
    expect(spans.slice(0, 2)).toEqual([
      ['ba-ucpa', 1, 4],
      ['ba-appi', 0, 5],
    ])
    expect(spans).toContainEqual(['ba-tou', 0, 1])
    expect(spans).toContainEqual(['ba-dpa', 1, 3])
    expect(spans).toContainEqual(['ba-svc', 3, 5])
    expect(crossings[0]).toEqual({ entered: [], left: [] })
    expect(crossings[2]?.left.toSorted()).toEqual(['ba-consent', 'ba-tou'])
    expect(crossings[3]).toEqual({ entered: ['ba-svc'], left: [] })
  })

  test('[P-32] a ba that is left and entered again has two bands', () => {
    const ba = model.bas['ba-dpa']
    if (ba === undefined) throw new Error('ba-dpa')
    const members = ba.members.filter((id) => id !== 'int-all')
    const now = { ...model, bas: { ...model.bas, 'ba-dpa': { ...ba, members } } }
    const spans = traceOf(now, main).bands.filter((b) => b.ba === 'ba-dpa')
    expect(spans.map((b) => [b.first, b.last])).toEqual([
      [1, 1],
      [3, 3],
    ])
  })
})

describe('what has to be confirmed', () => {
  test('[P-33] what a ba in force asks for and nobody says', () => {
    const empty = cellAt(model, 'raw-ac', 'purpose')
    expect(empty.concerns).toEqual([{ kind: 'asked', bas: ['ba-appi', 'ba-tou'] }])
    expect(cellAt({ ...model, demands: {} }, 'raw-ac', 'purpose').concerns).toEqual([])
  })

  test('[P-33] a scope that lets in somebody new, until the ground is written', () => {
    const wider = cellAt(model, 'int-all', 'disclosureScope')
    expect(wider.concerns).toEqual([{ kind: 'scopeWidened', who: ['PF'] }])
    const clause = { mark: 'required', clause: '5' } as const
    const key = demandKey('ba-dpa', 'disclosureScope')
    const grounded = { ...model, demands: { ...model.demands, [key]: clause } }
    expect(cellAt(grounded, 'int-all', 'disclosureScope').concerns).toEqual([])
    const atEvent = eventWith('t-1', { ground: { text: { ja: '契約第3条' } } })
    expect(cellAt(atEvent, 'int-all', 'disclosureScope').concerns).toEqual([])
    const anybody: AttributeCell = {
      status: 'concrete',
      basis: 'fact',
      value: { key: 'disclosureScope', scope: { layers: [{ allow: 'any' }] } },
    }
    const open = written(attributeCellKey('high', 'disclosureScope'), anybody)
    expect(cellAt(open, 'high', 'disclosureScope').concerns).toEqual([
      { kind: 'scopeWidened', who: 'any' },
    ])
    expect(cellAt(open, 'svc', 'disclosureScope').concerns).toEqual([])
  })

  test('[P-33] a managing party of another organisation without a transfer on the way', () => {
    expect(cellAt(model, 'int-all', 'controller')).toMatchObject({
      change: 'changed',
      concerns: [],
    })
    const kept = eventWith('t-1', { kind: 'process_use' })
    expect(cellAt(kept, 'int-all', 'controller').concerns).toEqual([
      { kind: 'controllerChanged', from: 'A', to: 'PF' },
    ])
    const pf = kept.stakeholders['PF']
    if (pf === undefined) throw new Error('PF')
    const inside = { ...kept, stakeholders: { ...kept.stakeholders, PF: { ...pf, parent: 'A' } } }
    expect(cellAt(inside, 'int-all', 'controller').concerns).toEqual([])
  })

  test('[P-33] a rights holder who is lost without a recorded reason', () => {
    expect(cellAt(model, 'high', 'rightsHolders').concerns).toEqual([
      { kind: 'holderLost', who: ['A', 'B', 'C', 'D'] },
    ])
    const value = {
      key: 'rightsHolders',
      holders: [{ who: 'resident' }, { who: 'PF' }],
      relinquished: ['A', 'B', 'C', 'D'].map((who) => ({ who, reason: { ja: '対価を得た' } })),
    } as const
    const key = attributeCellKey('high', 'rightsHolders')
    const reasoned = written(key, {
      status: 'concrete',
      basis: 'fact',
      value: {
        ...value,
        holders: [...value.holders],
        relinquished: [...value.relinquished],
      },
    })
    expect(cellAt(reasoned, 'high', 'rightsHolders')).toMatchObject({
      change: 'changed',
      concerns: [],
    })
  })

  test('[P-33] data that becomes personal data, until the ground is written', () => {
    expect(kinds(cellAt(model, 'svc', 'category.personalData'))).toEqual(['becomesPersonal'])
    const grounded = eventWith('p-SP', { ground: { ba: 'ba-svc' } })
    expect(cellAt(grounded, 'svc', 'category.personalData').concerns).toEqual([])
  })

  test('[P-33] 左記と同様 that leads to nothing', () => {
    const { [attributeCellKey('int-A', 'purpose')]: gone, ...attributes } = model.attributes
    expect(gone).toBeDefined()
    expect(kinds(cellAt({ ...model, attributes }, 'int-all', 'purpose'))).toEqual(['broken'])
  })
})

test('[P-34] any model, with dangling references and circles: no throw, every state of a path once, the same again', () => {
  fc.assert(
    fc.property(loopedArbitrary, (any) => {
      for (const end of Object.keys(any.states)) {
        const { paths } = pathsTo(any, end)
        expect(paths.length).toBeGreaterThan(0)
        for (const path of paths) {
          expect(isPath(any, path)).toBe(true)
          expect(path.at(-1)).toBe(end)
          const trace = traceOf(any, path)
          expect(trace.rows.every((row) => row.cells.length === path.length)).toBe(true)
          expect(traceOf(any, path)).toEqual(trace)
        }
        for (const start of startsOf(any, end)) {
          const [first] = pathsTo(any, end, start).paths
          expect(first?.[0]).toBe(start)
        }
      }
    }),
    { numRuns: 80 },
  )
})
