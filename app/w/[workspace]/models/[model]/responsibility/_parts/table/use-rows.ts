'use client'
import { useLayoutEffect, useRef, type KeyboardEvent } from 'react'
import { singleKeys } from '#app/_client/commands/single-keys.ts'
import { isComposing } from '#app/_ui/enter.ts'
import type { Mark } from '#lib/agreement/gaps/mark.ts'
import type { ResponsibilityRole } from '#lib/agreement/split.ts'
import { useVirtualRows } from '../../../_parts/grid/use-virtual-rows.ts'
import { useViewState } from '../../../_parts/use-view-state.ts'
import type { Org } from '../../../_parts/use-orgs.ts'
import type { Cell } from '../cell.ts'
import type { Item } from './sections.ts'
import { useJump, type Jump } from './use-jump.ts'

const letters: Readonly<Record<string, ResponsibilityRole>> = {
  a: 'accountable',
  r: 'responsible',
  c: 'consulted',
  i: 'informed',
  '-': 'none',
}

const steps: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
}

interface Input {
  readonly items: readonly Item[]
  readonly orgs: readonly Org[]
  readonly selected: Cell | null
  readonly onOpen: (cell: Cell, role?: ResponsibilityRole) => void
  readonly jump: Jump | null
  readonly marksAt: ReadonlyMap<string, readonly Mark[]>
}

/**
 * The rows that are drawn, one tab stop among their cells, and the keys that go from cell to cell or propose a part; a cell that is gone
 * to is drawn first, and so are the rows the address leads to (F-267).
 */
export function useRows({ items, orgs, selected, onOpen, jump, marksAt }: Input) {
  const frame = useRef<HTMLDivElement>(null)
  const wanted = useRef<string | null>(null)
  const lines = items.flatMap((item, place) => (item.is === 'line' ? [{ ...item, place }] : []))
  const open = lines.find(
    ({ line }) => line.riskId === selected?.riskId && line.measureId === selected.measureId,
  )
  const point = useViewState().get('point')
  const led = useJump({ jump, items, marksAt, frame })
  const kept = [open?.place, led, ...ledTo(items, point)].filter(
    (place) => typeof place === 'number',
  )
  const drawn = useVirtualRows({ count: items.length, frame, kept })
  const isDrawn = (place: number) =>
    drawn.segments.some(({ from, to }) => from <= place && place <= to)
  const stop = {
    row: (open ?? lines.find(({ place }) => isDrawn(place)))?.index ?? 0,
    column: Math.max(
      0,
      orgs.findIndex((o) => o.id === selected?.orgId),
    ),
  }
  const focusOn = (at: string): boolean => {
    const cell = frame.current?.querySelector<HTMLElement>(`[data-at="${at}"]`)
    cell?.focus()
    return cell !== undefined && cell !== null
  }
  useLayoutEffect(() => {
    if (wanted.current !== null && focusOn(wanted.current)) wanted.current = null
  })
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const here = event.target instanceof HTMLElement ? event.target : null
    const [row, column] = (here?.dataset['at'] ?? '').split(',').map(Number)
    if (row === undefined || column === undefined || isComposing(event.nativeEvent)) return
    const letter = singleKeys() ? letters[event.key.toLowerCase()] : undefined
    const line = lines[row]?.line
    const org = orgs[column]
    if (letter !== undefined && !event.ctrlKey && !event.metaKey && !event.altKey && line && org) {
      event.preventDefault()
      event.stopPropagation()
      onOpen({ ...line, orgId: org.id }, letter)
      return
    }
    const step = steps[event.key]
    if (step === undefined) return
    event.preventDefault()
    const next = lines[row + step[0]]
    const at = `${row + step[0]},${column + step[1]}`
    if (next === undefined || focusOn(at)) return
    wanted.current = at
    drawn.show(next.place)
  }
  return { frame, drawn, stop, onKeyDown }
}

/** Where the rows stand that a point of the walk or a finding speaks of. */
function ledTo(items: readonly Item[], point: string | undefined): readonly number[] {
  if (point === undefined) return []
  const named = new Set(point.split(/[.|:]/))
  return items.flatMap((item, place) => {
    if (item.is === 'section') return []
    const id = item.is === 'line' ? item.line.measureId : item.riskId
    return named.has(id) ? [place] : []
  })
}
