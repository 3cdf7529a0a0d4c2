import { expect, test } from 'vitest'
import { isDrawnTheSame } from './drawn-the-same.ts'
import type { CellProps } from './grid-cell.tsx'

const nothing = () => {}
const drawn = (): CellProps => ({
  id: 'g-purpose-state-1',
  place: { row: 1, column: 2 },
  nth: undefined,
  cell: {
    text: '見守り',
    content: ['見守り'],
    looks: '["見守り"]',
    editing: 'both',
    marks: [{ kind: 'unmet', short: '目的が違う', long: '場の求める目的と違います' }],
  },
  changed: undefined,
  proposed: undefined,
  isActive: false,
  isSelected: false,
  isTarget: false,
  left: undefined,
  peers: [{ key: 'p', name: '佐藤', color: 'var(--color-org-1)' }],
  onPress: nothing,
  onSweep: nothing,
  onEdit: nothing,
  handle: false,
})
type Other = readonly [what: string, change: (now: CellProps) => CellProps]

test('[G-97] a cell that is made anew and looks as it did is not drawn anew', () => {
  expect(isDrawnTheSame(drawn(), drawn())).toBe(true)
  const { looks: _, ...blind } = drawn().cell
  expect(isDrawnTheSame({ ...drawn(), cell: blind }, { ...drawn(), cell: blind })).toBe(false)
})

test.each<Other>([
  ['its words', (now) => ({ ...now, cell: { ...now.cell, looks: '["研究"]' } })],
  ['its tone', (now) => ({ ...now, cell: { ...now.cell, tone: 'muted' } })],
  ['where it stands', (now) => ({ ...now, cell: { ...now.cell, isCentred: true } })],
  ['a mark', (now) => ({ ...now, cell: { ...now.cell, marks: [] } })],
  ['its place', (now) => ({ ...now, place: { row: 2, column: 2 } })],
  ['who stands on it', (now) => ({ ...now, peers: [] })],
  ['who changed it', (now) => ({ ...now, changed: '佐藤が変更' })],
  ['what waits for an answer', (now) => ({ ...now, proposed: '提案中' })],
  ['that it is active', (now) => ({ ...now, isActive: true })],
  ['that it is selected', (now) => ({ ...now, isSelected: true })],
  ['that it is filled next', (now) => ({ ...now, isTarget: true })],
  ['that it is frozen', (now) => ({ ...now, left: 220 })],
  ['the handle', (now) => ({ ...now, handle: 'handle' })],
  ['what hands do', (now) => ({ ...now, onEdit: () => {} })],
  ['its column', (now) => ({ ...now, nth: 4 })],
])('[G-97] a cell is drawn anew with %s', (_, change) => {
  expect(isDrawnTheSame(drawn(), change(drawn()))).toBe(false)
})
