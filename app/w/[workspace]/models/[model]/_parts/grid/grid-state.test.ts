import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  crossingIn,
  happened,
  opened,
  type GridDeed,
  type GridEvent,
  type GridState,
  type Shown,
  type Typing,
} from './grid-state.ts'
import { standing } from './standing.ts'

/** A table of texts by `row|column`; a row `none…` takes words though no row shows it, as the empty rows of the risks do. */
function table(rows: string[], columns = ['a', 'p', 'b']) {
  const texts = new Map<string, string>()
  for (const row of rows)
    for (const column of columns) texts.set(`${row}|${column}`, `${row}${column}`)
  let state: GridState = opened(undefined)
  const deeds: GridDeed[] = []
  const self = {
    rows,
    columns,
    texts,
    canEdit: true,
    deeds,
    get state() {
      return state
    },
    shown(): Shown {
      return {
        rows: self.rows.map((id) => ({ id })),
        columns: self.columns.map((id) => ({ id })),
        labelOf: (at) => `${at.row} / ${at.column}`,
        textOf: ({ row, column }) => {
          if (!self.canEdit || column === 'p') return undefined
          return row.startsWith('none') ? '' : texts.get(`${row}|${column}`)
        },
      }
    },
    /** does something and writes what is given, as a screen does */
    send(...events: GridEvent[]) {
      for (const event of events) {
        const next = happened(state, event, self.shown())
        state = next.state
        deeds.push(...next.deeds)
        for (const deed of next.deeds)
          if (deed.deed === 'give')
            for (const { row, column, text } of deed.cells) texts.set(`${row}|${column}`, text)
      }
      return self
    },
    type(draft: string) {
      return self.send({ do: 'write', draft, isComposing: false })
    },
    over: () => deeds.flatMap((deed) => (deed.deed === 'give' ? (deed.over ?? []) : [])),
    given: () => deeds.flatMap((deed) => (deed.deed === 'give' ? deed.cells : [])),
    told: (kind: GridDeed['deed']) => deeds.filter((deed) => deed.deed === kind),
    here: () => standing(state, self.shown()).here,
    ids: () => {
      const { range } = standing(state, self.shown())
      return self.rows.slice(range.top, range.bottom + 1)
    },
    remove(row: string) {
      self.rows = self.rows.filter((id) => id !== row)
      for (const column of columns) texts.delete(`${row}|${column}`)
      return self
    },
  }
  return self
}

const at = (row: number, column: number) => ({ row, column })
const go = (row: number, column: number): GridEvent => ({ do: 'go', to: at(row, column) })
const enter: GridEvent = { do: 'take', isEverywhere: false }

describe('[G-40] words stay the words of the cell they were begun in', () => {
  test('two people type the first risk of one viewpoint: the second adds another, and the first keeps its words', () => {
    const t = table(['none-integrity', 'r2'])
    t.send(go(0, 0)).type('mine')
    t.rows = ['theirs', 'r2']
    t.texts.set('theirs|a', 'THEIRS')
    t.send(enter)
    expect(t.given()).toEqual([{ row: 'none-integrity', column: 'a', text: 'mine' }])
    expect(t.texts.get('theirs|a')).toBe('THEIRS')
    expect(t.told('homeless')).toEqual([])
  })

  test('the row that is typed in goes: nothing is written to the one in its place, and the words are kept', () => {
    const t = table(['r1', 'r2', 'r3'])
    t.send(go(1, 0)).type('my words for r2').remove('r2').send(enter)
    expect(t.given()).toEqual([])
    expect(t.texts.get('r3|a')).toBe('r3a')
    expect(t.told('homeless')).toEqual([
      { deed: 'homeless', label: 'r2 / a', words: 'my words for r2' },
    ])
  })

  test('a filter hides the row that is typed in: the words arrive there all the same', () => {
    const t = table(['r1', 'r2', 'r3'])
    t.send(go(1, 0)).type('done')
    t.rows = ['r1', 'r3']
    t.send(enter)
    expect(t.given()).toEqual([{ row: 'r2', column: 'a', text: 'done' }])
  })

  test('the right to edit goes while one types: nothing is written, and the words are kept', () => {
    const t = table(['r1'])
    t.send(go(0, 0)).type('too late')
    t.canEdit = false
    t.send(enter)
    expect(t.given()).toEqual([])
    expect(t.told('homeless')).toHaveLength(1)
  })

  test('typing says which row is worked on, so that no filter takes it away', () => {
    const t = table(['r1']).send(go(0, 0)).type('x')
    expect(t.told('work')).toEqual([{ deed: 'work', on: { row: 'r1', column: 'a' } }])
  })
})

describe('[G-41] whatever chooses another cell takes the words first', () => {
  const ways: [string, GridEvent][] = [
    ['a press on a cell', { do: 'press', to: at(2, 2), isExtending: false }],
    ['a press with Shift', { do: 'press', to: at(2, 2), isExtending: true }],
    [
      'a press on the title of a column',
      { do: 'select', range: { top: 0, bottom: 2, left: 2, right: 2 } },
    ],
    [
      'a press on the title of its own row',
      { do: 'select', range: { top: 1, bottom: 1, left: 0, right: 2 } },
    ],
    ['a key that moves', go(0, 2)],
    ['a key that extends', { do: 'extend', to: at(2, 0) }],
    ['the screen, by the walk through open points', { do: 'meet', at: { row: 'r3', column: 'b' } }],
    ['Enter in a range', { do: 'activate', to: at(2, 2) }],
  ]
  test.each(ways)('%s', (_, event) => {
    const t = table(['r1', 'r2', 'r3'])
    t.send(go(1, 0)).type('for r2/a').send(event)
    expect(t.state.typing).toBeUndefined()
    expect(t.given()).toEqual([{ row: 'r2', column: 'a', text: 'for r2/a' }])
    t.type('!').send(enter)
    expect(t.texts.get('r2|a')).toBe(
      t.here()?.row === 'r2' && t.here()?.column === 'a' ? '!' : 'for r2/a',
    )
  })

  test('the screen naming the cell one is in already ends nothing', () => {
    const t = table(['r1', 'r2'])
    t.send(go(1, 0))
      .type('half a')
      .send({ do: 'meet', at: { row: 'r2', column: 'a' } })
    expect(t.state.typing?.draft).toBe('half a')
  })

  test('Escape drops the words and empties the box', () => {
    const t = table(['r1']).send(go(0, 0)).type('no').send({ do: 'drop' })
    expect(t.given()).toEqual([])
    expect(t.state.typing).toBeUndefined()
    expect(t.deeds.at(-1)).toEqual({ deed: 'wipe' })
  })
})

describe('[G-43] only what one has written is written', () => {
  test('F2 and Enter without typing takes back nothing of somebody else', () => {
    const t = table(['r1']).send(go(0, 0), { do: 'begin', draft: 'r1a' })
    t.texts.set('r1|a', 'changed by another')
    t.send(enter)
    expect(t.given()).toEqual([])
    expect(t.texts.get('r1|a')).toBe('changed by another')
  })

  test('[G-88] both wrote: mine stands, and theirs goes along with what is given, to be told when it is taken', () => {
    const t = table(['r1']).send(go(0, 0), { do: 'begin', draft: 'r1a' })
    t.texts.set('r1|a', 'theirs')
    t.type('mine').send(enter)
    expect(t.given()).toEqual([{ row: 'r1', column: 'a', text: 'mine' }])
    expect(t.over()).toEqual([{ row: 'r1', column: 'a', text: 'theirs' }])
  })

  test('both wrote the same: nothing is written and nothing told', () => {
    const t = table(['r1']).send(go(0, 0)).type('same')
    t.texts.set('r1|a', 'same')
    t.send(enter)
    expect(t.given()).toEqual([])
    expect(t.over()).toEqual([])
  })

  test('letters taken back again, and a conversion given up, empty no cell; a text deleted on purpose does', () => {
    const t = table(['r1']).send(go(0, 0)).type('x').type('').send(enter)
    expect(t.given()).toEqual([])
    t.send({ do: 'begin', draft: 'r1a' }).type('').send(enter)
    expect(t.given()).toEqual([{ row: 'r1', column: 'a', text: '' }])
  })

  test('letters over a cell that takes none are wiped, not kept for the next', () => {
    const t = table(['r1']).send(go(0, 1)).type('xyz')
    expect(t.deeds.at(-1)).toEqual({ deed: 'wipe' })
    expect(t.state.typing).toBeUndefined()
    t.send(go(0, 2)).type('q').send(enter)
    expect(t.given()).toEqual([{ row: 'r1', column: 'b', text: 'q' }])
  })

  test('what is composed over such a cell is wiped when the conversion ends', () => {
    const t = table(['r1']).send(go(0, 1))
    t.send({ do: 'write', draft: 'か', isComposing: true })
    expect(t.told('wipe')).toEqual([])
    t.send({ do: 'write', draft: 'か', isComposing: false })
    expect(t.told('wipe')).toHaveLength(1)
  })
})

describe('[G-44] a range is the cells one has chosen', () => {
  const block: GridEvent[] = [go(0, 0), { do: 'extend', to: at(2, 0) }]

  test('Ctrl+Enter fills the cells that were selected when one began, and no other', () => {
    const t = table(['r1', 'r2', 'r3', 'r4'])
    t.send(...block)
      .type('all')
      .remove('r3')
    t.send({ do: 'take', isEverywhere: true })
    expect(t.given().map((c) => c.row)).toEqual(['r1', 'r2'])
    expect(t.texts.get('r4|a')).toBe('r4a')
  })

  test('nothing comes into it at its edge because its last row went', () => {
    const t = table(['r1', 'r2', 'r3', 'r4']).send(...block)
    expect(t.ids()).toEqual(['r1', 'r2', 'r3'])
    t.remove('r3')
    expect(t.ids()).toEqual(['r1', 'r2'])
    t.remove('r1')
    expect(t.ids()).toEqual(['r2'])
  })

  test('rows that come into the middle of it belong to it; it is given up with the active cell', () => {
    const t = table(['r1', 'r2', 'r3']).send(...block)
    t.rows = ['r0', 'r1', 'new', 'r2', 'r3']
    expect(t.ids()).toEqual(['r1', 'new', 'r2', 'r3'])
    t.rows = ['r5']
    expect(t.ids()).toEqual(['r5'])
  })

  test('a drag selects only after a press on a cell, until the button is let go', () => {
    const t = table(['r1', 'r2', 'r3']).send(go(0, 0), { do: 'sweep', to: at(2, 2) })
    expect(t.ids()).toEqual(['r1'])
    t.send({ do: 'press', to: at(1, 0), isExtending: false }, { do: 'sweep', to: at(2, 2) })
    expect(t.ids()).toEqual(['r2', 'r3'])
    t.send({ do: 'release' }, { do: 'sweep', to: at(0, 0) })
    expect(t.ids()).toEqual(['r2', 'r3'])
  })
})

test('[G-40] [G-41] [G-43] whatever happens in whatever order, words reach the cell they were begun in, or are kept', () => {
  const place = fc.record({ row: fc.nat(4), column: fc.nat(2) })
  const act = fc.oneof(
    { weight: 4, arbitrary: fc.record({ type: fc.stringMatching(/^[a-z ]{0,3}$/) }) },
    { weight: 2, arbitrary: fc.record({ go: place }) },
    { weight: 1, arbitrary: fc.record({ extend: place }) },
    { weight: 1, arbitrary: fc.record({ select: place }) },
    { weight: 1, arbitrary: fc.record({ meet: fc.nat(6) }) },
    { weight: 2, arbitrary: fc.constantFrom('enter', 'escape', 'f2', 'release') },
    { weight: 1, arbitrary: fc.record({ remove: fc.nat(6) }) },
    {
      weight: 1,
      arbitrary: fc.record({ show: fc.shuffledSubarray(['r0', 'r1', 'r2', 'r3', 'r4', 'r5']) }),
    },
    { weight: 1, arbitrary: fc.record({ theirs: fc.nat(6) }) },
  )
  fc.assert(
    fc.property(fc.array(act, { maxLength: 40 }), (acts) => {
      const t = table(['r0', 'r1', 'r2', 'r3', 'r4', 'r5'])
      const living = new Set(t.rows)
      let begun: Typing | undefined
      for (const one of acts) {
        const [before, seen] = [begun, t.deeds.length]
        if (one === 'enter') t.send(enter)
        else if (one === 'escape') t.send({ do: 'drop' })
        else if (one === 'release') t.send({ do: 'release' })
        else if (one === 'f2') {
          const here = t.here()
          const text = here === undefined ? undefined : t.shown().textOf(here)
          if (text !== undefined) t.send({ do: 'begin', draft: text })
        } else if ('type' in one) t.type(one.type)
        else if ('go' in one) t.send({ do: 'go', to: one.go })
        else if ('extend' in one) t.send({ do: 'extend', to: one.extend })
        else if ('select' in one)
          t.send({
            do: 'select',
            range: { top: 0, bottom: one.select.row, left: 0, right: one.select.column },
          })
        else if ('meet' in one) t.send({ do: 'meet', at: { row: `r${one.meet}`, column: 'b' } })
        else if ('remove' in one) {
          living.delete(`r${one.remove}`)
          t.remove(`r${one.remove}`)
        } else if ('show' in one) t.rows = one.show.filter((id) => living.has(id))
        else if (living.has(`r${one.theirs}`)) t.texts.set(`r${one.theirs}|a`, 'theirs')

        const now = t.state.typing
        const done = t.deeds.slice(seen)
        const written = done.flatMap((deed) => (deed.deed === 'give' ? deed.cells : []))
        const isEnded = before !== undefined && now?.at !== before.at
        const meant = isEnded ? before : undefined
        const isElsewhere = written.some(
          (cell) =>
            cell.row !== meant?.at.row ||
            cell.column !== meant.at.column ||
            cell.text !== meant.draft,
        )
        expect(isElsewhere).toBe(false)
        expect(meant !== undefined && one !== 'escape' && isLost(meant, done, t.texts)).toBe(false)
        begun = now
      }
    }),
    { seed: 40, numRuns: 2000 },
  )
})

/** Words that were meant and are neither in their cell nor kept. */
function isLost(
  { at: { row, column }, began, draft, isOver }: Typing,
  done: readonly GridDeed[],
  texts: ReadonlyMap<string, string>,
): boolean {
  if (draft === began || (isOver && draft === '')) return false
  const has = texts.get(`${row}|${column}`)
  const isKept = done.some((deed) => deed.deed === 'homeless' && deed.words === draft)
  const isBlank = has === undefined && draft.trim() === ''
  return has !== draft && !isKept && !isBlank
}

test('[G-57] while a cell is written in, what somebody else writes there is known; what stood there when it began is not', () => {
  const began = {
    at: { row: 'r1', column: 'a' },
    label: '',
    into: { rows: ['r1'], columns: ['a'] },
    draft: '途中',
    isOver: true,
  }
  const typing: Typing = { ...began, began: '前の値' }
  expect(crossingIn(typing, () => '前の値')).toBeUndefined()
  expect(crossingIn(typing, () => '相手の値')).toBe('相手の値')
  expect(crossingIn(typing, () => '')).toBe('')
  expect(crossingIn(typing, () => undefined)).toBeUndefined()
  expect(crossingIn(undefined, () => '相手の値')).toBeUndefined()
})
