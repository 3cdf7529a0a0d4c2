import { expect, test } from 'vitest'
import { elderlySupport as model } from '#lib/catalog/use-cases/elderly-support.ts'
import { agreementOf } from './agreement-of.ts'
import { openPoints } from './points/open-points.ts'

const participants = { orgs: {}, people: {} }
const rows = { splits: [], signOffs: [], closures: {}, map: {}, participants, now: '' }

test('[F-139] what nobody carries is a gap of a model, never of a to-be variant, and none of its open points', () => {
  expect(agreementOf(model, { ...rows, isVariant: false }).gaps).not.toEqual([])
  const variant = agreementOf(model, { ...rows, isVariant: true })
  expect(variant).toEqual({ signOffs: [], seats: [], gaps: [] })
  const kinds = openPoints(model, variant).map(({ kind }) => kind)
  expect([...new Set(kinds)]).toEqual(['unfilled'])
})
