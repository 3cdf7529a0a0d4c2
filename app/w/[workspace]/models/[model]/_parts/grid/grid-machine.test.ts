import { expect, test } from 'vitest'
import { GridMachine } from './grid-machine.ts'
import { opened, type GridDeed, type Shown } from './grid-state.ts'

function drawn(textOf: Shown['textOf'] = () => '') {
  const machine = new GridMachine(opened(undefined))
  const deeds: GridDeed[] = []
  let draws = 0
  machine.state.subscribe(() => {
    draws += 1
  })
  const draw = (rows: string[], takes = textOf) =>
    machine.draw({
      shown: {
        rows: rows.map((id) => ({ id })),
        columns: [{ id: 'a' }],
        textOf: takes,
        labelOf: (at) => `${at.row} / ${at.column}`,
      },
      act: (deed) => deeds.push(deed),
    })
  draw(['r1', 'r2'])
  return { machine, deeds, draw, draws: () => draws }
}

const write = (draft: string) => ({ do: 'write', draft, isComposing: false }) as const
const take = { do: 'take', isEverywhere: false } as const

test('[G-41] the letters of a draft draw no table anew', () => {
  const { machine, draws } = drawn()
  machine.send(write('a'))
  const begun = draws()
  for (const draft of ['ab', 'abc', 'abcd']) machine.send(write(draft))
  expect(draws()).toBe(begun)
  expect(machine.draft()).toBe('abcd')
  machine.send(take)
  expect(draws()).toBe(begun + 1)
})

test('[G-42] a table that is taken away hands over what was written, to the cell or to be kept', () => {
  const { machine, deeds, draw } = drawn()
  machine.send(write('on its way'))
  draw(['r2'])
  machine.send(take)
  expect(deeds).toContainEqual({
    deed: 'give',
    cells: [{ row: 'r1', column: 'a', text: 'on its way' }],
  })

  machine.send(write('without a cell'))
  draw([], () => undefined)
  machine.send(take)
  expect(deeds.at(-1)).toEqual({ deed: 'homeless', label: 'r2 / a', words: 'without a cell' })
  const told = deeds.length
  machine.send(take)
  expect(deeds).toHaveLength(told)
})

test('[G-42] nothing happens to a table that has not been drawn', () => {
  const machine = new GridMachine(opened({ row: 'r1', column: 'a' }))
  machine.send(write('x'))
  expect(machine.draft()).toBeUndefined()
})
