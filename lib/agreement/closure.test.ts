import { createHash } from 'node:crypto'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { must } from '#lib/base/must.ts'
import { elderlySupport as model } from '#lib/catalog/use-cases/elderly-support.ts'
import { apply, isRefusal } from '#lib/model/apply.ts'
import { attributeRows } from '#lib/model/attribute-row.ts'
import type { Command } from '#lib/model/commands.ts'
import type { Model } from '#lib/model/model.ts'
import { riskClosure } from './closure.ts'
import { closureDifference } from './difference.ts'
import { closureDigest, closureText, parseClosure } from './digest.ts'
import { shortDigest } from './short-digest.ts'
import type { ResponsibilitySplit } from './split.ts'

const hash = (text: string) => createHash('sha256').update(text).digest('hex')
const riskId = 'r1'
const inside = must(riskClosure(model, riskId, []), 'closure of r1')
const digest = (now: Model, splits: readonly ResponsibilitySplit[] = []) =>
  closureDigest(hash, must(riskClosure(now, riskId, splits), 'closure'))

const text = fc.string({
  minLength: 1,
  maxLength: 12,
  unit: fc.constantFrom('あ', '漢', 'a', 'B', '1', ' ', '○'),
})
const title = text.map((s) => ({ ja: `題${s}` }))
const row = fc.constantFrom(...attributeRows.map((r) => r.id))
const cell = title.map((t) => ({ status: 'concrete', basis: 'fact', text: t }) as const)
const from = (ids: readonly string[]) => fc.constantFrom(...ids)
const not = (all: object, some: object) => Object.keys(all).filter((id) => !Object.hasOwn(some, id))
const followed = new Set(Object.values(model.attributes).flatMap((c) => c.sameAs ?? []))

const insideEdit: fc.Arbitrary<Command> = fc.oneof(
  title.map((value): Command => ({
    type: 'set',
    in: 'risks',
    id: riskId,
    field: 'incident',
    value,
  })),
  title.map((value): Command => ({ type: 'set', in: 'events', id: 't-1', field: 'note', value })),
  fc
    .tuple(from(Object.keys(inside.states)), title)
    .map(([id, value]): Command => ({ type: 'set', in: 'states', id, field: 'name', value })),
  fc.tuple(from(Object.keys(inside.states)), row, cell).map(([id, r, value]): Command => ({
    type: 'put',
    cell: 'attributes',
    key: `${id}|${r}`,
    value,
  })),
  fc
    .tuple(from(Object.keys(inside.bas)), title)
    .map(([id, value]): Command => ({ type: 'set', in: 'bas', id, field: 'name', value })),
  fc.tuple(from(Object.keys(inside.bas)), row, title).map(([id, r, note]): Command => ({
    type: 'put',
    cell: 'demands',
    key: `${id}|${r}`,
    value: { mark: 'undecided', note },
  })),
  fc
    .tuple(from(Object.keys(inside.measures)), title)
    .map(([id, value]): Command => ({ type: 'set', in: 'measures', id, field: 'title', value })),
  fc
    .tuple(from(Object.keys(inside.names.stakeholders)), title)
    .map(([id, value]): Command => ({ type: 'set', in: 'stakeholders', id, field: 'name', value })),
)

const outsideEdit: fc.Arbitrary<Command> = fc.oneof(
  fc
    .tuple(from([...Object.keys(model.states), 't-1', riskId]), fc.integer({ min: -999, max: 999 }))
    .map(([key, x]): Command => ({ type: 'put', cell: 'places', key, value: { x, y: x } })),
  fc
    .tuple(from(Object.keys(model.risks).filter((id) => id !== riskId)), title)
    .map(([id, value]): Command => ({ type: 'set', in: 'risks', id, field: 'incident', value })),
  fc
    .tuple(from(not(model.states, inside.states)), title)
    .map(([id, value]): Command => ({ type: 'set', in: 'states', id, field: 'name', value })),
  fc
    .tuple(from(not(model.states, inside.states).filter((id) => !followed.has(id))), row, cell)
    .map(([id, r, value]): Command => ({
      type: 'put',
      cell: 'attributes',
      key: `${id}|${r}`,
      value,
    })),
  fc
    .tuple(from(not(model.events, { 't-1': 0 })), title)
    .map(([id, value]): Command => ({ type: 'set', in: 'events', id, field: 'note', value })),
  fc
    .tuple(from(not(model.measures, inside.measures)), title)
    .map(([id, value]): Command => ({ type: 'set', in: 'measures', id, field: 'title', value })),
  fc.tuple(from(Object.keys(inside.measures))).map(([id]): Command => ({
    type: 'include',
    in: 'measures',
    id,
    field: 'risks',
    member: 'r-other',
  })),
  fc.tuple(from(Object.keys(inside.bas))).map(([id]): Command => ({
    type: 'include',
    in: 'bas',
    id,
    field: 'members',
    member: 'elsewhere',
  })),
  title.map((value): Command => ({ type: 'setMeta', field: 'title', value })),
  fc.constant<Command>({ type: 'setMeta', field: 'asOf', value: '2031-01-01' }),
)

function after(command: Command): Model {
  const next = apply(model, command)
  if (isRefusal(next)) throw new Error(JSON.stringify(next))
  return next
}

describe('the closure of a risk', () => {
  test('[AG-5] holds the risk, its event, states, ba, measures and the names they point at', () => {
    expect(inside.risk['id']).toBe('r1')
    expect(inside.event?.['id']).toBe('t-1')
    expect(Object.keys(inside.states).toSorted()).toEqual([
      'int-A',
      'int-B',
      'int-C',
      'int-D',
      'int-all',
    ])
    expect(Object.keys(inside.bas)).toContain('ba-appi')
    expect(Object.keys(inside.bas)).not.toContain('ba-svc')
    expect(Object.keys(inside.measures).length).toBeGreaterThan(0)
    expect(inside.names.stakeholders['A']).toBeDefined()
    expect(closureText(inside)).not.toContain('"x":')
  })

  test('[AG-5] [M-49] which language of a name is older is no part of it', () => {
    const told =
      (id: string, collection: 'states' | 'events' | 'bas' | 'stakeholders') => (now: Model) => ({
        ...now,
        [collection]: {
          ...now[collection],
          [id]: { ...now[collection][id], olderName: { ja: '前の名称', en: 'Name before' } },
        },
      })
    const [state] = Object.keys(inside.states)
    const [ba] = Object.keys(inside.bas)
    const [party] = Object.keys(inside.names.stakeholders)
    const all = [
      told(must(state, 'state'), 'states'),
      told('t-1', 'events'),
      told(must(ba, 'ba'), 'bas'),
      told(must(party, 'party'), 'stakeholders'),
    ]
    expect(digest(all.reduce((now, tell) => tell(now), model))).toBe(digest(model))
  })

  test('[AG-5] [M-70] [M-71] a rated risk has the agreed words of its scales with it, an unrated one has none', () => {
    const words = [{ ja: '小' }, { ja: '中' }, { ja: '大' }]
    const scaled = after({ type: 'setMeta', field: 'impactScale', value: words })
    expect(digest(scaled)).toBe(digest(model))
    const rate = {
      type: 'set',
      in: 'risks',
      id: riskId,
      field: 'residualImpact',
      value: 2,
    } as const
    const rated = after(rate)
    const both = apply(scaled, rate)
    if (isRefusal(both)) throw new Error(both.refused)
    expect(closureDifference(inside, must(riskClosure(rated, riskId, []), 'closure'))).toEqual([
      expect.objectContaining({ part: 'risk', field: 'residualImpact', before: null, after: 2 }),
    ])
    const now = must(riskClosure(both, riskId, []), 'closure')
    expect(now.risk['impactScale']).toEqual(words)
    expect(Object.hasOwn(now.risk, 'likelihoodScale')).toBe(false)
  })

  test('[AG-5] an attribute that follows another state carries what it follows', () => {
    const follow = must(
      Object.keys(model.attributes).find(
        (k) => model.attributes[k]?.sameAs !== undefined && k.split('|')[0] === 'int-all',
      ),
      'an attribute of int-all that follows another state',
    )
    const source = must(model.attributes[follow]?.sameAs, 'source')
    const key = `${source}|${follow.split('|')[1]}`
    const edited = after({
      type: 'put',
      cell: 'attributes',
      key,
      value: { status: 'concrete', basis: 'fact', text: { ja: '別の値' } },
    })
    const cells = must(riskClosure(edited, riskId, []), 'closure').states['int-all']
    expect(JSON.stringify(cells)).toContain('別の値')
    expect(digest(edited)).not.toBe(digest(model))
  })

  test('[AG-5] a circle of attributes that follow each other resolves to nothing', () => {
    const follow = (sameAs: string) => ({ status: 'concrete', basis: 'fact', sameAs }) as const
    const merged = { 'int-A|value': follow('int-B'), 'int-B|value': follow('int-A') }
    const both = { ...model, attributes: { ...model.attributes, ...merged } }
    const closure = must(riskClosure(both, riskId, []), 'closure')
    expect(JSON.stringify(closure.states['int-A'])).toContain('"resolved":null')
  })

  test('[AG-6] any edit inside changes the digest, and the difference names it', () => {
    fc.assert(
      fc.property(insideEdit, (command) => {
        const edited = after(command)
        const closure = must(riskClosure(edited, riskId, []), 'closure')
        fc.pre(JSON.stringify(edited) !== JSON.stringify(model))
        expect(digest(edited)).not.toBe(digest(model))
        expect(closureDifference(inside, closure).length).toBeGreaterThan(0)
      }),
    )
  })

  test('[AG-6] no edit outside changes the digest', () => {
    fc.assert(
      fc.property(fc.array(outsideEdit, { minLength: 1, maxLength: 6 }), (commands) => {
        const edited = commands.reduce((now: Model, command) => {
          const next = apply(now, command)
          if (isRefusal(next)) throw new Error(JSON.stringify(next))
          return next
        }, model)
        expect(digest(edited)).toBe(digest(model))
      }),
    )
  })

  test('[AG-6] open, declined and other risks’ splits are outside, an accepted one is inside', () => {
    const split: ResponsibilitySplit = {
      id: 's1',
      riskId,
      measureId: must(Object.keys(inside.measures)[0], 'a measure'),
      orgId: 'org-a',
      role: 'accountable',
      split: 'own',
      text: { ja: '暗号化する' },
      status: 'accepted',
      proposedBy: 'u',
      proposedOrg: 'o',
      proposedAt: '2026-01-01T00:00:00.000Z',
    }
    expect(digest(model, [{ ...split, status: 'proposed' }])).toBe(digest(model))
    expect(digest(model, [{ ...split, status: 'declined' }])).toBe(digest(model))
    expect(digest(model, [{ ...split, riskId: 'r2' }])).toBe(digest(model))
    expect(digest(model, [split])).not.toBe(digest(model))
    expect(digest(model, [{ ...split, id: 's2' }])).toBe(digest(model, [split]))
  })

  test('[AG-6] content that returns to what it was has the digest it had', () => {
    const edited = after({
      type: 'set',
      in: 'events',
      id: 't-1',
      field: 'note',
      value: { ja: 'x' },
    })
    const back = apply(edited, {
      type: 'set',
      in: 'events',
      id: 't-1',
      field: 'note',
      value: model.events['t-1']?.note,
    })
    if (isRefusal(back)) throw new Error('refused')
    expect(digest(back)).toBe(digest(model))
  })

  test('[AG-8] the difference tells before and after of a cell, and is empty for equal content', () => {
    const was = must(model.attributes['int-A|disclosureScope'], 'cell')
    const edited = after({
      type: 'put',
      cell: 'attributes',
      key: 'int-A|disclosureScope',
      value: { ...was, text: { ja: 'A社・PF事業者内' } },
    })
    const found = closureDifference(inside, must(riskClosure(edited, riskId, []), 'closure'))
    const own = found.filter((d) => d.id === 'int-A')
    expect(own.map((d) => [d.part, d.field])).toEqual([['states', 'attributes/disclosureScope']])
    expect(JSON.stringify(own[0]?.after)).toContain('A社・PF事業者内')
    expect(closureDifference(inside, inside)).toEqual([])
  })

  test('[AG-6] the kept text reads back as the same closure; other text does not', () => {
    expect(parseClosure(closureText(inside))).toEqual(JSON.parse(closureText(inside)))
    expect(parseClosure('{"t":"other"}')).toBeNull()
    expect(parseClosure('not json')).toBeNull()
    expect(shortDigest('b41f9c02aaaae7')).toBe('b41f 9c02 … e7')
  })
})
