import { describe, expect, test } from 'vitest'
import { must as have } from '#lib/base/must.ts'
import { applyAll, isRefusal } from '#lib/model/apply.ts'
import type { Command } from '#lib/model/commands.ts'
import type { Model } from '#lib/model/model.ts'
import { blankModel } from '../blank.ts'
import { copyBa } from './copy-ba.ts'
import { baLibrary, baTemplate } from './library.ts'
import { passOver, takeOver, versionDifferences } from './take-over.ts'
import type { LaterVersion } from './version-on.ts'

const blank = blankModel({ ja: '空', en: 'Empty' }, '2026-11-30')

function after(model: Model, commands: readonly Command[]): Model {
  const now = applyAll(model, commands)
  if (isRefusal(now)) throw new Error(JSON.stringify(now))
  return now
}

/** Every step from one version to another of every entry. */
const steps: readonly LaterVersion[] = baLibrary.flatMap((template) =>
  template.versions.flatMap((from, i) =>
    template.versions.slice(i + 1).map((to) => ({ template, from, to })),
  ),
)

function copy({ template, from }: LaterVersion): Model {
  return after(blank, copyBa(template, from, { id: 'x', parties: [] }))
}

const appi = have(baTemplate('appi'), 'appi')
const step: LaterVersion = {
  template: appi,
  from: have(appi.versions[0], 'first'),
  to: have(appi.versions[1], 'second'),
}

describe('taking a later version over', () => {
  test('[UC-28] taking everything is copying the later version', () => {
    expect(steps.length).toBeGreaterThan(5)
    for (const each of steps) {
      const model = copy(each)
      const all = versionDifferences(model, 'x', each)
      expect(all.length).toBeGreaterThan(0)
      expect(all.filter(({ isRewritten }) => isRewritten)).toEqual([])
      const taken = after(model, takeOver(model, 'x', each, new Set(all.map(({ key }) => key))))
      const fresh = after(blank, copyBa(each.template, each.to, { id: 'x', parties: [] }))
      const sorted = (of: Model) => ({
        ...of.bas['x'],
        clauses: of.bas['x']?.clauses.toSorted((a, b) => (a.ref < b.ref ? -1 : 1)),
        duties: of.bas['x']?.duties.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
      })
      expect(sorted(taken)).toEqual(sorted(fresh))
      expect(taken.demands).toEqual(fresh.demands)
      expect(versionDifferences(taken, 'x', each)).toEqual([])
    }
  })

  test('[UC-28] only what was chosen is replaced, and the ba comes from the later version', () => {
    const model = copy(step)
    const taken = after(model, takeOver(model, 'x', step, new Set(['duty/>report-breach'])))
    const ba = have(taken.bas['x'], 'x')
    expect(ba.duties.map(({ id }) => id)).toContain('report-breach')
    expect(ba.clauses).toEqual(model.bas['x']?.clauses)
    expect(ba.effectiveFrom).toBe('2017-05-30')
    expect(ba.template).toEqual({ id: 'appi', version: '2022-04-01' })
    expect(taken.demands).toEqual(model.demands)
  })

  test('[UC-28] what somebody changed here is marked, what they added stays', () => {
    const copied = copy(step)
    const held = have(copied.bas['x'], 'x')
    const model = after(copied, [
      {
        type: 'set',
        in: 'bas',
        id: 'x',
        field: 'clauses',
        value: [
          ...held.clauses.map((c) =>
            c.ref === '第20条' ? { ...c, text: { ja: '自社の基準' } } : c,
          ),
          { ref: '附則', text: { ja: '当社の追記' } },
        ],
      },
      { type: 'set', in: 'bas', id: 'x', field: 'effectiveFrom', value: '2018-01-01' },
      { type: 'clear', cell: 'demands', key: 'x|controller' },
    ])
    const all = versionDifferences(model, 'x', step)
    const rewritten = all.filter(({ isRewritten }) => isRewritten).map(({ key }) => key)
    expect(rewritten).toEqual([
      'fact/effectiveFrom>effectiveFrom',
      'clause/第20条>第23条',
      'demand/controller>controller',
    ])
    const kept = new Set(all.filter(({ isRewritten }) => !isRewritten).map(({ key }) => key))
    const ba = have(after(model, takeOver(model, 'x', step, kept)).bas['x'], 'x')
    expect(ba.effectiveFrom).toBe('2018-01-01')
    expect(ba.clauses.find(({ ref }) => ref === '第20条')?.text.ja).toBe('自社の基準')
    expect(ba.clauses.map(({ ref }) => ref)).toContain('附則')
    expect(ba.clauses.map(({ ref }) => ref)).not.toContain('第15条')
  })

  test('[UC-28] a clause that says the same under another number is one difference; one under a number that is free again is new', () => {
    const all = versionDifferences(copy(step), 'x', step).filter(({ of }) => of === 'clause')
    const told = all.map(({ old, next }) => `${old ?? ''}>${next ?? ''}`)
    expect(told).toEqual([
      '第15条>第17条',
      '第16条>第18条',
      '第17条2項>第20条2項',
      '第19条>第22条',
      '第20条>第23条',
      '第22条>第25条',
      '第23条>第27条',
      '第24条>第28条',
      '第25条・第26条>第29条・第30条',
      '第36条>第43条',
      '>第19条',
      '>第26条',
      '>第31条',
      '>第41条',
    ])
  })

  test('[UC-28] [M-28] what stands already is no difference; a ba that is gone has none; passing over is remembered', () => {
    const model = copy(step)
    expect(versionDifferences(model, 'gone', step)).toEqual([])
    expect(takeOver(model, 'gone', step, new Set(['fact/effectiveFrom>effectiveFrom']))).toEqual([])
    const dated = after(model, [
      { type: 'set', in: 'bas', id: 'x', field: 'effectiveFrom', value: '2022-04-01' },
    ])
    expect(versionDifferences(dated, 'x', step).map(({ key }) => key)).not.toContain(
      'fact/effectiveFrom>effectiveFrom',
    )
    expect(after(model, passOver('x', step)).bas['x']?.template).toEqual({
      id: 'appi',
      version: '2017-05-30',
      passedOver: '2022-04-01',
    })
  })
})
