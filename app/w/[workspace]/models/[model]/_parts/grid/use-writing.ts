'use client'
import { useState } from 'react'
import { dragged, dragPlan, fillPlan, pastePlan, type Filled, type PastePlan } from './block.ts'
import type { Added, CellText, GridDoing } from './grid-types.ts'
import { linesOf, type Place } from './move.ts'
import { decided, groupsOf, type Decision, type MismatchGroup } from './paste-choices.ts'
import { accepts, type useGridState } from './use-grid-state.ts'

/** A paste of which several cells mean nothing or name nothing: it waits until the person has decided what becomes of them. */
export interface WaitingPaste {
  /** those that can be written */
  readonly cells: readonly CellText[]
  /** what of them names nothing, each once */
  readonly groups: readonly MismatchGroup[]
  readonly bad: readonly CellText[]
  readonly leftOut: PastePlan['leftOut']
}

/** What is done with the texts of a whole range. */
interface Given {
  readonly grid: ReturnType<typeof useGridState>
  readonly give: (cells: readonly CellText[], added?: readonly Added[]) => void
  readonly touch: (rows: readonly string[]) => void
  readonly tellLeftOut: (leftOut: PastePlan['leftOut']) => void
}

/** So many cells that mean nothing are told afterwards; more are shown before. */
const fewBad = 3

/** What is written into many cells at once: clearing, filling, pasting. */
export function useWriting(doing: GridDoing, { grid, give, touch, tellLeftOut }: Given) {
  const { cell, canEdit } = doing
  const { range, size, refAt } = grid
  const [waiting, setWaiting] = useState<WaitingPaste | undefined>()

  const mismatches = (at: CellText) => doing.mismatches?.(at) ?? []

  function textAt(place: Place): string {
    const ref = refAt(place)
    return ref === undefined ? '' : cell(ref).text
  }

  function taken(cells: readonly Filled[]): CellText[] {
    return cells.flatMap(({ text, ...place }) => {
      const ref = refAt(place)
      return ref === undefined || !accepts(cell(ref)) ? [] : [{ ...ref, text }]
    })
  }

  return {
    /** the texts of the range, line by line */
    block: () => linesOf(range).map((line) => line.map(textAt)),
    clear: () => {
      const refs = linesOf(range)
        .flat()
        .flatMap((place) => refAt(place) ?? [])
      const cleared = refs.filter((ref) => cell(ref).editing !== 'none')
      if (!canEdit || cleared.length === 0) return
      touch(cleared.map((ref) => ref.row))
      doing.onClear?.(cleared)
    },
    fill: (isRight: boolean) => {
      give(taken(fillPlan(range, isRight, textAt)))
    },
    /** what the fill handle does when it is let go at a place */
    fillTo: (to: Place) => {
      const target = dragged(range, to)
      if (!canEdit || target === undefined) return
      give(taken(dragPlan(range, to, textAt)))
      const both = {
        top: Math.min(range.top, target.top),
        bottom: Math.max(range.bottom, target.bottom),
        left: Math.min(range.left, target.left),
        right: Math.max(range.right, target.right),
      }
      grid.send({ do: 'select', range: both })
    },
    paste: (block: readonly (readonly string[])[]) => {
      const { cells, leftOut } = pastePlan(block, range, size)
      const given = taken(cells)
      if (!canEdit || given.length === 0) return
      const isGood = (c: CellText) => doing.reads === undefined || doing.reads(c)
      const { good = [], bad = [] } = Object.groupBy(given, (c) => (isGood(c) ? 'good' : 'bad'))
      const groups = groupsOf(good, mismatches)
      const unknown = new Set(groups.flatMap((group) => group.cells))
      if (bad.length + unknown.size > fewBad) {
        setWaiting({ cells: good, groups, bad, leftOut })
        return
      }
      give(given)
      tellLeftOut(leftOut)
    },
    waiting,
    /** what the person says about a paste that waits; cells that went meanwhile are left out */
    answer: (decisions: ReadonlyMap<string, Decision> | undefined) => {
      if (decisions !== undefined && waiting !== undefined) {
        const standing = waiting.cells.filter((c) => accepts(cell(c)))
        const { cells, added } = decided(standing, mismatches, decisions)
        give(cells, added)
        tellLeftOut(waiting.leftOut)
      }
      setWaiting(undefined)
      grid.focus()
    },
  }
}
