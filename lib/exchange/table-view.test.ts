import { expect, test } from 'vitest'
import {
  addressOf,
  queryOf,
  tableViewSchema,
  viewKeys,
  viewLimits,
  viewNameSchema,
} from './table-view.ts'

const view = { query: { filter: 'a:b', sort: '-a' }, widths: { a: 200 } }

test('[S-81] a view is bounded in name, parts, columns and all it holds', () => {
  expect(tableViewSchema.safeParse(view).success).toBe(true)
  const wrong = [
    { ...view, query: { filter: 'x'.repeat(viewLimits.part + 1) } },
    { ...view, query: { evil: 'x' } },
    { ...view, query: { filter: '' } },
    { ...view, query: { filter: 'a\u0000b' } },
    { ...view, widths: { a: 5000 } },
    { ...view, widths: Object.fromEntries(Array.from({ length: 501 }, (_, i) => [`c${i}`, 100])) },
    {
      ...view,
      query: Object.fromEntries(viewKeys.map((key) => [key, 'x'.repeat(viewLimits.part)])),
    },
    { ...view, more: 1 },
  ]
  expect(wrong.filter((one) => tableViewSchema.safeParse(one).success)).toEqual([])
  expect(viewNameSchema.parse('  未入力だけ ')).toBe('未入力だけ')
  const names = ['', '   ', 'a\nb', 'x'.repeat(81)]
  expect(names.filter((name) => viewNameSchema.safeParse(name).success)).toEqual([])
})

test('[G-28] an address gives a view and a view gives the address', () => {
  const address = { filter: 'a:b', turn: '1', at: 'x|y', columns: 'c'.repeat(7000) }
  const query = queryOf((key) => (address as Readonly<Record<string, string>>)[key])
  expect(query).toEqual({ filter: 'a:b', turn: '1' })
  const set = addressOf({ query, widths: {} }, 'v1')
  expect(set).toMatchObject({ filter: 'a:b', turn: '1', view: 'v1', sort: undefined })
  expect(Object.keys(set).toSorted()).toEqual([...viewKeys, 'view'].toSorted())
})
