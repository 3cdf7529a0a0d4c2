import { describe, expect, test } from 'vitest'
import { applyAll, isRefusal } from '../apply.ts'
import type { Command } from '../commands.ts'
import { emptyModel, type Model } from '../model.ts'
import { connect, connectionKind, disconnect } from './connect.ts'
import { createBa, createData, createEvent, createOrganization } from './create.ts'
import { placeElements } from './place.ts'
import { removeElements } from './remove.ts'
import { addRisk, chooseOfRisk, giveReason } from './risk.ts'
import { rename, retitle } from './rename.ts'

const empty = emptyModel({
  title: { ja: '試験' },
  scenario: 'asIs',
  detail: 'standard',
  purposes: [],
  asOf: '2026-01-01',
  catalogVersions: {},
})

function after(model: Model, commands: readonly Command[]): Model {
  const answer = applyAll(model, commands)
  if (isRefusal(answer)) throw new Error(JSON.stringify(answer))
  return answer
}

const small = after(empty, [
  ...createOrganization({ id: 'A', name: { ja: 'A社' }, at: { x: 0, y: 0, w: 300, h: 200 } }),
  ...createData({ asset: 'd1', state: 's1', name: { ja: '元データ' }, holder: 'A' }),
  ...createData({ asset: 'd2', state: 's2', name: { ja: '統合データ' }, at: { x: 9, y: 9 } }),
  ...createEvent({ id: 'e1', kind: 'process_use', inputs: ['s1'], actors: ['A'] }),
  ...createBa({ id: 'b1', name: { ja: '契約' }, members: ['s1', 's2'], parties: ['A'] }),
])

describe('acts of several commands', () => {
  test('[MA-1] what is created by hand is valid', () => {
    expect(Object.keys(small.states)).toEqual(['s1', 's2'])
    expect(small.places).toEqual({ A: { x: 0, y: 0, w: 300, h: 200 }, s2: { x: 9, y: 9 } })
    expect(small.bas['b1']?.members).toEqual(['s1', 's2'])
  })

  test('[MA-2] a state joins an event once, two events never join', () => {
    expect(connectionKind(small, 's1', 's2')).toBe('between')
    expect(connectionKind(small, 'e1', 'e1')).toBe('none')
    expect(connect(small, 's1', 'e1')).toEqual([])
    const joined = after(small, connect(small, 'e1', 's2'))
    expect(joined.events['e1']?.outputs).toEqual(['s2'])
    expect(after(joined, disconnect('e1', 'outputs', 's2')).events['e1']?.outputs).toEqual([])
  })

  test('[MA-3] removing leaves nothing that points to nothing', () => {
    const left = after(small, removeElements(small, ['s1', 'A', 'unknown']))
    expect(left.events['e1']).toMatchObject({ inputs: [], actors: [] })
    expect(left.bas['b1']).toMatchObject({ members: ['s2'], parties: [] })
    expect(Object.keys(left.assets)).toEqual(['d2'])
    expect(left.places).toEqual({ s2: { x: 9, y: 9 } })
  })

  test('[MA-4] removing an organisation keeps its data without a holder', () => {
    const left = after(small, removeElements(small, ['A']))
    expect(left.states['s1']?.holder).toBeUndefined()
  })

  test('[MA-3] removing an event takes its risks along', () => {
    const withRisk = after(small, [
      {
        type: 'add',
        in: 'risks',
        id: 'r1',
        value: {
          event: 'e1',
          states: ['s1'],
          viewpoint: 'confidentiality',
          source: 'adversarial',
          threat: 'information_disclosure',
          incident: { ja: '漏えい' },
          status: 'identified',
        },
      },
    ])
    expect(after(withRisk, removeElements(withRisk, ['e1'])).risks).toEqual({})
  })

  test('[MA-5] a drag keeps the size of a frame and lands on whole units', () => {
    const moved = after(small, placeElements(small, new Map([['A', { x: 10.4, y: -3.6 }]])))
    expect(moved.places['A']).toEqual({ x: 10, y: -4, w: 300, h: 200 })
  })

  test('[MA-6] a name is given in the language it was typed in', () => {
    const as = (locale: 'ja' | 'en', text: string) => ({ text, locale, placeholders: ['元データ'] })
    const english = after(small, rename(small, 's1', as('en', 'Raw')))
    expect(english.states['s1']?.name).toEqual({ ja: 'Raw', en: 'Raw' })
    expect(english.assets['d1']?.name).toEqual({ ja: 'Raw', en: 'Raw' })
    const named = after(english, rename(english, 's1', as('ja', '室温')))
    expect(named.states['s1']?.name).toEqual({ ja: '室温', en: 'Raw' })
    const event = after(named, rename(named, 'e1', as('ja', '集計')))
    expect(event.events['e1']?.name).toEqual({ ja: '集計' })
    expect(rename(small, 'unknown', as('ja', '無'))).toEqual([])
    const retitled = after(small, retitle(small, as('en', 'Sharing')))
    expect(retitled.meta.title).toEqual({ ...small.meta.title, en: 'Sharing' })
    const again = (locale: 'ja' | 'en', text: string) =>
      after(retitled, retitle(retitled, { text, locale, placeholders: ['Sharing'] })).meta.title
    expect(again('ja', '共有')).toEqual({ ja: '共有' })
    expect(again('en', 'Ours')).toEqual({ ...small.meta.title, en: 'Ours' })
  })

  test('[MA-7] a new risk is about the data of its event and takes the reason for none away', () => {
    const reasoned = after(
      small,
      giveReason(small, { event: 'e1', viewpoint: 'integrity' }, { ja: '書換え不可' }),
    )
    const risky = after(
      reasoned,
      addRisk(reasoned, {
        id: 'r1',
        event: 'e1',
        viewpoint: 'integrity',
        incident: { ja: '改ざん' },
      }),
    )
    expect(risky.coverage).toEqual({})
    expect(risky.risks['r1']?.states).toEqual(['s1'])
    const chosen = after(risky, chooseOfRisk('r1', 'threat', 'tampering') ?? [])
    expect(chosen.risks['r1']?.threat).toBe('tampering')
    expect(chooseOfRisk('r1', 'status', 'tampering')).toBeUndefined()
    expect(giveReason(risky, { event: 'e1', viewpoint: 'integrity' }, undefined)).toEqual([])
  })
})
