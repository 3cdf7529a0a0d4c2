'use client'
import { useRef, useState, type KeyboardEvent } from 'react'
import { isComposing, isEnter } from '#app/_ui/enter.ts'
import { dragged, dragPlan, fillPlan, pastePlan, type Filled, type PastePlan } from './block.ts'
import type { CellRef, CellText, GridCell, GridDoing } from './grid-types.ts'
import { actOf, type KeyAct } from './key-act.ts'
import {
  inside,
  linesOf,
  moved,
  nextWhere,
  rangeOf,
  stepIn,
  tabbed,
  type Place,
  type Step,
} from './move.ts'
import { useSelection } from './use-selection.ts'
import { useTyping } from './use-typing.ts'

/** What the table on the screen does for the keys. */
interface GridHost {
  /** how many rows are seen at once */
  readonly page: () => number
  readonly widen: (columns: readonly string[], by: number) => void
  /** rows somebody works on now, which no filter takes away under their hands */
  readonly touch: (rows: readonly string[]) => void
  readonly tellNothingOpen: () => void
  readonly tellLeftOut: (leftOut: PastePlan['leftOut']) => void
}

/** A paste of which several cells mean nothing: it waits until the person has seen which. */
export interface WaitingPaste {
  readonly good: readonly CellText[]
  readonly bad: readonly CellText[]
  readonly leftOut: PastePlan['leftOut']
}

/** So many cells that mean nothing are told afterwards; more are shown before. */
const fewBad = 3
const widthStep = 24

/**
 * The behaviour of a spreadsheet over any table: one active cell, a range, typing, a panel (G-1 to G-17). Enter during a
 * conversion belongs to the conversion (G-4).
 */
export function useGrid(doing: GridDoing, host: GridHost) {
  const { rows, columns, cell, canEdit } = doing
  const selection = useSelection(doing)
  const { active, range, here, size, refAt } = selection
  const typing = useTyping()
  const [opened, setOpened] = useState<CellRef | undefined>()
  const [waiting, setWaiting] = useState<WaitingPaste | undefined>()
  const mayLeave = useRef(false)
  /** the place that is to be scrolled into view when it is drawn */
  const reveal = useRef<Place | undefined>(doing.selected === undefined ? undefined : active)

  function show(place: Place) {
    reveal.current = place
  }

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

  function give(cells: readonly CellText[]) {
    if (!canEdit || cells.length === 0) return
    host.touch(cells.map((c) => c.row))
    doing.onText?.(cells)
  }

  function clear() {
    const refs = linesOf(range)
      .flat()
      .flatMap((place) => refAt(place) ?? [])
    const cleared = refs.filter((ref) => cell(ref).editing !== 'none')
    if (!canEdit || cleared.length === 0) return
    host.touch(cleared.map((ref) => ref.row))
    doing.onClear?.(cleared)
  }

  function startTyping(text: string | undefined) {
    show(active)
    typing.start(text)
  }

  function endTyping(isKept: boolean, to: readonly Place[] = [active]) {
    const text = typing.end()
    if (!isKept) return
    give(taken(to.filter((p) => textAt(p) !== text).map((p) => ({ ...p, text }))))
  }

  /** F2 and a double click: typing where the cell takes words, else its panel; `panel` asks for the panel first. */
  function edit(ref: CellRef, first: 'words' | 'panel') {
    const { editing, text } = cell(ref)
    if (!canEdit || editing === 'none') return
    if (editing === 'text' || (editing === 'both' && first === 'words')) return startTyping(text)
    host.touch([ref.row])
    setOpened(ref)
  }

  function step(by: Step, isLeaving: boolean): boolean {
    const next = nextOf(by, isLeaving)
    if (next === undefined) return false
    if (selection.isBlock) selection.activate(next)
    else selection.go(next)
    show(next)
    return true
  }

  function nextOf(by: Step, isLeaving: boolean): Place | undefined {
    if (by.along === 'cells' && isLeaving) return undefined
    if (selection.isBlock) return stepIn(active, by, range)
    if (by.along === 'cells') return tabbed(active, by.isBack, size)
    return inside({ ...active, row: active.row + (by.isBack ? -1 : 1) }, size)
  }

  function goToNextOpen() {
    const isOpen = (place: Place) => {
      const ref = refAt(place)
      return ref !== undefined && cell(ref).isOpen === true
    }
    const next = nextWhere(active, size, isOpen)
    if (next === undefined) return host.tellNothingOpen()
    selection.go(next)
    show(next)
  }

  /** Does what a key or an entry of the menu says; says whether it meant anything here. */
  function perform(act: KeyAct, isLeaving = false): boolean {
    const last = { row: size.rows - 1, column: size.columns - 1 }
    switch (act.act) {
      case 'move': {
        const from = act.isExtending ? selection.extent : active
        const next = moved(from, { ...act, page: host.page() }, size)
        if (act.isExtending) selection.extendTo(next)
        else selection.go(next)
        show(next)
        return true
      }
      case 'step':
        return step(act, isLeaving)
      case 'single':
        if (!selection.isBlock) return false
        selection.go(active)
        return true
      case 'edit':
      case 'open':
        if (here !== undefined) edit(here, act.act === 'open' ? 'panel' : 'words')
        return true
      case 'clear':
        clear()
        return true
      case 'fillDown':
      case 'fillRight':
        if (!canEdit) return false
        give(taken(fillPlan(range, act.act === 'fillRight', textAt)))
        return true
      case 'selectRows':
        selection.select({ ...range, left: 0, right: last.column })
        return true
      case 'selectColumns':
        selection.select({ ...range, top: 0, bottom: last.row })
        return true
      case 'selectAll':
        selection.select(rangeOf({ row: 0, column: 0 }, last))
        return true
      case 'nextOpen':
        goToNextOpen()
        return true
      case 'wider':
      case 'narrower':
        host.widen(
          columns.slice(range.left, range.right + 1).map((c) => c.id),
          act.act === 'wider' ? widthStep : -widthStep,
        )
        return true
      case 'undo':
        doing.undo?.()
        return true
      default:
        doing.redo?.()
        return true
    }
  }

  function whileTyping(event: KeyboardEvent<HTMLTextAreaElement>) {
    const { ctrlKey, metaKey, altKey, shiftKey, currentTarget: box } = event
    if (event.key === 'Escape') {
      event.preventDefault()
      endTyping(false)
    } else if (isEnter(event) && altKey) {
      event.preventDefault()
      box.setRangeText('\n', box.selectionStart, box.selectionEnd, 'end')
    } else if (isEnter(event) && (ctrlKey || metaKey)) {
      event.preventDefault()
      endTyping(true, linesOf(range).flat())
    } else if (isEnter(event) || event.key === 'Tab') {
      event.preventDefault()
      endTyping(true)
      step({ along: isEnter(event) ? 'rows' : 'cells', isBack: shiftKey }, false)
    }
    // Keys of the screen around (delete, undo) must not act on the model while words are being written.
    event.stopPropagation()
  }

  function onKeyDown(event: KeyboardEvent<HTMLTextAreaElement>) {
    if (isComposing(event) || event.defaultPrevented) return
    if (typing.isTyping) return whileTyping(event)
    if (here === undefined || event.key === 'Shift') return
    const isLeaving = mayLeave.current
    mayLeave.current = event.key === 'Escape'
    const held = {
      ctrl: event.ctrlKey || event.metaKey,
      shift: event.shiftKey,
      alt: event.altKey,
    }
    const act = actOf({ key: event.key, isEnter: isEnter(event), ...held })
    const isOwn = act === undefined && !held.ctrl && !held.alt && ownKey(here, event.key)
    if (!isOwn && (act === undefined || !perform(act, isLeaving))) return
    event.preventDefault()
    event.stopPropagation()
  }

  function ownKey(at: CellRef, key: string): boolean {
    if (!canEdit || doing.onKey?.(at, key) !== true) return false
    host.touch([at.row])
    return true
  }

  /** The first character, typed or composed, begins the editing of a cell that takes words. */
  function onInput() {
    if (typing.isTyping || here === undefined) return
    if (canEdit && accepts(cell(here))) startTyping(undefined)
  }

  /** What an input method composed over a cell that takes no words is thrown away when it is done. */
  function onCompositionEnd() {
    if (here !== undefined && !(canEdit && accepts(cell(here)))) typing.forget()
  }

  return {
    ...selection,
    isTyping: typing.isTyping,
    box: typing.box,
    focus: typing.focus,
    endTyping,
    /** the place that is to be scrolled into view, once */
    takeReveal: () => {
      const place = reveal.current
      reveal.current = undefined
      return place
    },
    edit,
    clear,
    perform,
    opened,
    close: () => {
      setOpened(undefined)
      typing.focus()
    },
    /** the texts of the range, line by line */
    block: () => linesOf(range).map((line) => line.map(textAt)),
    paste(block: readonly (readonly string[])[]) {
      const { cells, leftOut } = pastePlan(block, range, size)
      const given = taken(cells)
      const bad = given.filter((c) => doing.reads !== undefined && !doing.reads(c))
      if (!canEdit || given.length === 0) return
      if (bad.length > fewBad) {
        setWaiting({ good: given.filter((c) => !bad.includes(c)), bad, leftOut })
        return
      }
      give(given)
      host.tellLeftOut(leftOut)
    },
    waiting,
    /** what the person says about a paste that waits */
    answer: (isTaken: boolean) => {
      if (isTaken && waiting !== undefined) {
        give(waiting.good)
        host.tellLeftOut(waiting.leftOut)
      }
      setWaiting(undefined)
      typing.focus()
    },
    /** what the fill handle does when it is let go at a place */
    fillTo: (to: Place) => {
      const target = dragged(range, to)
      if (!canEdit || target === undefined) return
      give(taken(dragPlan(range, to, textAt)))
      selection.select({
        top: Math.min(range.top, target.top),
        bottom: Math.max(range.bottom, target.bottom),
        left: Math.min(range.left, target.left),
        right: Math.max(range.right, target.right),
      })
    },
    labelOf: (ref: CellRef) => ({
      row: rows.find((r) => r.id === ref.row)?.label ?? '',
      column: columns.find((c) => c.id === ref.column)?.label ?? '',
    }),
    handlers: { onKeyDown, onInput, onCompositionEnd },
  }
}

function accepts(cell: GridCell): boolean {
  return cell.editing === 'text' || cell.editing === 'both'
}
