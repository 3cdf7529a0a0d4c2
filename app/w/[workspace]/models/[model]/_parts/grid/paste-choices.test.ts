import { expect, test } from 'vitest'
import type { CellText, Mismatch } from './grid-types.ts'
import { decided, groupsOf, type Decision } from './paste-choices.ts'

const options = ['A社', 'B社']

/** Everything but A社 and B社 names nothing; parts stand between 、. */
function mismatches({ text, row }: CellText): readonly Mismatch[] {
  return text
    .split('、')
    .filter((piece) => !options.includes(piece))
    .map((piece) => ({ piece, about: row, options, add: 'stakeholders' as const }))
}

const cells: readonly CellText[] = [
  { row: 'controller', column: 'a', text: 'A社' },
  { row: 'controller', column: 'b', text: 'X社' },
  { row: 'holders', column: 'a', text: 'X社、A社' },
  { row: 'controller', column: 'c', text: 'X社' },
]
const saying = (...said: (readonly [string, Decision])[]) =>
  decided(cells, mismatches, new Map(said))

test('[G-31] what names nothing is told once for each kind of cell, with its cells', () => {
  const groups = groupsOf(cells, mismatches)
  expect(groups.map((g) => [g.about, g.piece, g.cells.length])).toEqual([
    ['controller', 'X社', 2],
    ['holders', 'X社', 1],
  ])
})

test('[G-31] kept as words, taken as another value, added once, or left out as a whole', () => {
  expect(saying()).toEqual({ cells, added: [] })
  const mapped = saying(['controller\nX社', { do: 'map', to: 'B社' }])
  expect(mapped.cells.map((c) => c.text)).toEqual(['A社', 'B社', 'X社、A社', 'B社'])
  const added = saying(['controller\nX社', { do: 'add' }], ['holders\nX社', { do: 'add' }])
  expect(added).toEqual({ cells, added: [{ in: 'stakeholders', name: 'X社' }] })
  const skipped = saying(['holders\nX社', { do: 'skip' }])
  expect(skipped.cells.map((c) => c.row)).toEqual(['controller', 'controller', 'controller'])
})

test('[G-31] a value with signs that mean something elsewhere is put in as it is', () => {
  const odd = decided(
    [{ row: 'r', column: 'c', text: 'X$&社' }],
    ({ text }) => [{ piece: text, about: 'r', options: [] }],
    new Map([['r\nX$&社', { do: 'map', to: "$'A$&" }]]),
  )
  expect(odd.cells[0]?.text).toBe("$'A$&")
})
