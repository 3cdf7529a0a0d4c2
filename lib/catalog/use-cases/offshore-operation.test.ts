import { describe, expect, test } from 'vitest'
import { offshoreOperation as model } from './offshore-operation.ts'

describe('use case 4', () => {
  test('[UC-15] says in its title that it is our skeleton, and nothing in it claims to be a fact', () => {
    expect(model.meta.title.ja).toContain('Yoriai作成の骨組み')
    expect(model.meta.title.en).toContain('our skeleton')
    const cells = Object.values(model.attributes)
    expect(cells.length).toBeGreaterThan(30)
    expect(cells.filter((cell) => cell.basis !== 'assumption')).toEqual([])
  })

  test('[UC-15] data is acquired and kept in Japan, seen and received in Z, and disposed of there', () => {
    const kinds = Object.fromEntries(Object.entries(model.events).map(([id, e]) => [id, e.kind]))
    expect(kinds).toEqual({
      'g-usr': 'generate_acquire',
      'st-usr': 'store',
      'v-usr': 'process_use',
      'p-mask': 'process_use',
      't-dev': 'transfer_provide',
      'g-log': 'generate_acquire',
      't-log': 'transfer_provide',
      'd-z': 'dispose',
    })
    expect(model.systems['cloud']?.places).toEqual([{ country: 'JP' }])
    for (const id of ['v-usr', 't-dev', 't-log'])
      expect(model.events[id]?.transfer?.country).toEqual({ from: ['JP'], to: ['ZZ'] })
    expect(model.events['d-z']?.inputs).toEqual(['log-z', 'masked-z', 'src-z'])
  })

  test('[UC-15] viewing from abroad is a use with the aspect of a transfer', () => {
    expect(model.events['v-usr']).toMatchObject({
      kind: 'process_use',
      mode: 'view',
      aspects: ['transfer_provide'],
      outputs: [],
    })
  })

  test('[UC-15] the laws of both countries, the contract and export control are ba, and a gap between the laws has an owner', () => {
    const laws = Object.entries(model.bas).filter(([, ba]) => ba.normType === 'law')
    expect(laws.map(([id, ba]) => [id, ba.jurisdiction])).toEqual([
      ['ba-appi', 'JP'],
      ['ba-z', 'ZZ'],
      ['ba-fefa', 'JP'],
    ])
    expect(model.bas['ba-contract']?.parties).toEqual(['P', 'Q'])
    expect(model.institutionGaps['gap-rights']).toMatchObject({
      left: 'ba-appi',
      right: 'ba-z',
      adjustment: { owner: 'P' },
    })
  })

  test('[UC-15] every risk has a measure, each with its row in our catalogue', () => {
    const measures = Object.values(model.measures)
    expect(measures.flatMap((m) => m.risks).toSorted()).toEqual(Object.keys(model.risks).toSorted())
    for (const { references } of measures)
      expect(references.at(-1)?.id).toMatch(/^Yoriai [A-Z]-[A-Z]\d$/)
  })
})
