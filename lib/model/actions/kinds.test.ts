import { expect, test } from 'vitest'
import { retailPos } from '#lib/catalog/use-cases/retail-pos.ts'
import { must } from '#lib/base/must.ts'
import { after } from '#tests/support/findings-in.ts'
import { addKind, changeKind, removeKind } from './kinds.ts'

const name = { ja: 'QR決済', en: 'QR payment' }

test('[F-272] a kind is added to a data and held by its state, changed, and taken out with all that names it', () => {
  const state = must(
    Object.keys(retailPos.states).find((id) => retailPos.states[id]?.kindIds.length === 3),
    'a mixed data',
  )
  const asset = must(retailPos.states[state], 'it').asset
  const with4 = after(retailPos, ...addKind(retailPos, state, { id: 'qr', name }))
  expect(with4.assets[asset]?.kinds.map(({ id }) => id)).toHaveLength(4)
  expect(with4.states[state]?.kindIds).toContain('qr')
  const told = after(with4, ...changeKind(with4, asset, { id: 'qr', bas: ['ba-consent'] }))
  expect(told.assets[asset]?.kinds.at(-1)).toEqual({
    id: 'qr',
    name,
    predicate: name,
    bas: ['ba-consent'],
  })
  const key = `${state}|value|qr`
  const value = { status: 'tbd', basis: 'fact' } as const
  const written = after(told, { type: 'put', cell: 'attributes', key, value })
  expect(written.attributes[key]).toEqual(value)
  expect(after(written, ...removeKind(written, asset, 'qr'))).toEqual(retailPos)
})

test('[F-272] nothing is added to a data that is not there', () => {
  expect(addKind(retailPos, 'gone', { id: 'qr', name })).toEqual([])
})
