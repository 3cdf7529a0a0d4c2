import { expect, test } from 'vitest'
import { offshoreOperation } from '#lib/catalog/use-cases/offshore-operation.ts'
import { demandKey } from '#lib/model/cell-key.ts'
import type { Model } from '#lib/model/model.ts'
import { after } from '#tests/support/findings-in.ts'
import { isDifference, writeGap } from './gap-acts.ts'
import { gapsBetween, gapsBetweenCountries, lawsOfCountry } from './gaps.ts'

const [a, b] = ['ba-appi', 'ba-z']
const without: Model = { ...offshoreOperation, institutionGaps: {} }
const adjustment = { text: { ja: '委託契約で定める' }, owner: 'P' }
const rights = (model: Model, left: string, right: string) => {
  const gap = gapsBetween(model, left, right).find(({ about }) => about === 'rightsHolders')
  if (gap === undefined) throw new Error('no gap')
  return gap
}

test('[DR-36] what is said about a gap makes its row, the same from either side', () => {
  const asAsked = writeGap(without, rights(without, a, b), {
    bas: { left: [a], right: [b] },
    id: undefined,
    decision: { adjustment },
  })
  const model = after(without, asAsked)
  const [row] = rights(model, a, b).recorded
  expect(row).toMatchObject({ adjustment, status: 'open' })
  expect(row?.relation).toBe(rights(model, a, b).relation)
  const turned = writeGap(without, rights(without, b, a), {
    bas: { left: [b], right: [a] },
    id: undefined,
    decision: { status: 'accepted' },
  })
  expect(turned).toMatchObject([{ id: row?.id, value: { left: b, right: a, status: 'accepted' } }])
  const set = (decision: Parameters<typeof writeGap>[2]['decision']) =>
    after(
      model,
      writeGap(model, rights(model, b, a), {
        bas: { left: [b], right: [a] },
        id: row?.id,
        decision,
      }),
    )
  expect(rights(set({ status: 'adjusted' }), a, b).recorded).toEqual([
    { ...row, status: 'adjusted' },
  ])
  const { adjustment: _, ...bare } = row ?? {}
  expect(rights(set({ adjustment: undefined }), a, b).recorded).toEqual([bare])
  const gone = { bas: { left: [a], right: [b] }, id: 'gone', decision: { adjustment } }
  expect(writeGap(model, rights(model, a, b), gone)).toEqual([])
})

test('[DR-36] of a country the first ba that speaks stands for it, else its first law; without a law nothing is written', () => {
  const appi = without.bas[a]
  if (appi === undefined) throw new Error('no law')
  const model: Model = {
    ...without,
    bas: { ...without.bas, 'a-silent': { ...appi, duties: [] } },
    demands: { ...without.demands, [demandKey(b, 'value')]: { mark: 'required' } },
  }
  const bas = { left: lawsOfCountry(model, 'JP'), right: lawsOfCountry(model, 'ZZ') }
  expect(bas.left[0]).toBe('a-silent')
  const decision = { status: 'accepted' } as const
  const placed = gapsBetweenCountries(model, 'JP', 'ZZ').flatMap((gap) =>
    writeGap(model, gap, { bas, id: undefined, decision }).map((command) => ({ gap, command })),
  )
  const both = placed.find(({ gap }) => gap.about === 'rightsHolders')
  expect(both?.command).toMatchObject({ value: { left: a, right: b } })
  const onlyRight = placed.find(({ gap }) => gap.relation === 'onlyRight')
  expect(onlyRight?.command).toMatchObject({ value: { left: 'a-silent', right: b } })
  const nobody = gapsBetweenCountries(model, 'JP', 'QQ')
  expect(nobody.length).toBeGreaterThan(0)
  const lone = { bas: { ...bas, right: [] }, id: undefined, decision }
  expect(nobody.flatMap((gap) => writeGap(model, gap, lone))).toEqual([])
})

test('[DR-26] a difference is what differs, or what people say does', () => {
  const gap = rights(without, a, b)
  expect(isDifference({ ...gap, relation: 'conflict', recorded: [] })).toBe(true)
  expect(isDifference({ ...gap, relation: 'equal', recorded: [] })).toBe(false)
  const said = { id: 'r', relation: 'leftStricter', status: 'open' } as const
  expect(isDifference({ ...gap, relation: 'equal', recorded: [said] })).toBe(true)
})
