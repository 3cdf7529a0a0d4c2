'use client'
import { useRef, useState, type ClipboardEvent, type KeyboardEvent } from 'react'
import { isComposing } from '#app/_ui/enter.ts'
import { writeHtmlTable, writeTsv } from '#lib/exchange/clipboard.ts'
import type { CellRef, CellText, GridCell, GridColumn, GridRow } from './grid-types.ts'
import { fillPlan, inside, linesOf, moved, pastePlan, rangeOf, tabbed, type Place } from './move.ts'
import { readClipboard } from './read-clipboard.ts'

/** What a screen tells the grid about its content and what happens to it. */
export interface GridDoing {
  readonly columns: readonly GridColumn[]
  readonly rows: readonly GridRow[]
  readonly cell: (at: CellRef) => GridCell
  readonly canEdit: boolean
  /** Texts for cells; a paste or fill arrives as one call, so that it is undone in one step. */
  readonly onText?: ((cells: readonly CellText[]) => void) | undefined
  readonly onClear?: ((cells: readonly CellRef[]) => void) | undefined
  /** A key of the screen's own (for marks); says whether it used the key. */
  readonly onKey?: ((at: CellRef, key: string) => boolean) | undefined
  /** the cell that is active when the table appears, such as the one named in the URL */
  readonly selected?: CellRef | undefined
  readonly onSelect?: ((at: CellRef) => void) | undefined
  readonly undo?: (() => void) | undefined
  readonly redo?: (() => void) | undefined
}

/**
 * The behaviour of a spreadsheet over any table: one active cell, a range, typing, a panel. The focus always rests in one
 * textarea over the active cell, so that the first character of an input method is never lost; Enter during a conversion
 * belongs to the conversion (G-3, G-4).
 */
export function useGrid(doing: GridDoing) {
  const { columns, rows, cell, canEdit } = doing
  const size = { rows: rows.length, columns: columns.length }
  const [at, setAt] = useState<{ ref: CellRef | undefined; place: Place }>({
    ref: doing.selected,
    place: { row: 0, column: 0 },
  })
  const [corner, setCorner] = useState<Place | undefined>()
  const [isTyping, setTyping] = useState(false)
  const [opened, setOpened] = useState<CellRef | undefined>()
  const box = useRef<HTMLTextAreaElement>(null)
  const mayLeave = useRef(false)

  const active = placeOf(at.ref, rows, columns) ?? inside(at.place, size)
  const range = rangeOf(active, corner === undefined ? active : inside(corner, size))
  const here = refAt(active)

  function refAt(place: Place): CellRef | undefined {
    const [row, column] = [rows[place.row], columns[place.column]]
    return row === undefined || column === undefined
      ? undefined
      : { row: row.id, column: column.id }
  }

  function go(place: Place) {
    const ref = refAt(place)
    setAt({ ref, place })
    setCorner(undefined)
    if (ref !== undefined) doing.onSelect?.(ref)
  }

  function startTyping(text: string | undefined) {
    if (text !== undefined && box.current !== null) box.current.value = text
    setTyping(true)
  }

  function endTyping(isKept: boolean) {
    const text = box.current?.value ?? ''
    if (box.current !== null) box.current.value = ''
    setTyping(false)
    if (isKept && here !== undefined && text !== cell(here).text) write([{ ...here, text }])
  }

  function write(cells: readonly CellText[]) {
    const taken = cells.filter((c) => accepts(cell(c)))
    if (canEdit && taken.length > 0) doing.onText?.(taken)
  }

  function clear() {
    const refs = linesOf(range)
      .flat()
      .flatMap((place) => refAt(place) ?? [])
    const cleared = refs.filter((ref) => cell(ref).editing !== 'none')
    if (canEdit && cleared.length > 0) doing.onClear?.(cleared)
  }

  /** Enter, F2 or a double click: opens the panel of the cell, or begins typing where there is none. */
  function edit(ref: CellRef, wantsText: boolean) {
    const { editing, text } = cell(ref)
    if (!canEdit || editing === 'none') return
    if (editing === 'text' || (editing === 'both' && wantsText)) startTyping(text)
    else setOpened(ref)
  }

  function close() {
    setOpened(undefined)
    box.current?.focus({ preventScroll: true })
  }

  function toRefs(cells: readonly (Place & { readonly text: string })[]): CellText[] {
    return cells.flatMap((c) => {
      const ref = refAt(c)
      return ref === undefined ? [] : [{ ...ref, text: c.text }]
    })
  }

  function whileTyping(event: KeyboardEvent<HTMLTextAreaElement>) {
    if (event.key === 'Escape') {
      event.preventDefault()
      event.stopPropagation()
      endTyping(false)
    } else if (event.key === 'Enter' && event.altKey) {
      event.preventDefault()
      event.currentTarget.setRangeText('\n', ...selectionOf(event.currentTarget), 'end')
    } else if (event.key === 'Enter') {
      event.preventDefault()
      endTyping(true)
      go(inside({ ...active, row: active.row + (event.shiftKey ? -1 : 1) }, size))
    } else if (event.key === 'Tab') {
      event.preventDefault()
      endTyping(true)
      go(tabbed(active, event.shiftKey, size) ?? active)
    }
    // Keys of the screen around (delete, undo) must not act on the model while words are being written.
    event.stopPropagation()
  }

  function withControl(event: KeyboardEvent<HTMLTextAreaElement>): boolean {
    const key = event.key.toLowerCase()
    if (key === 'z') (event.shiftKey ? doing.redo : doing.undo)?.()
    else if (key === 'y') doing.redo?.()
    else if (key === 'a') {
      setAt({ ref: refAt({ row: 0, column: 0 }), place: { row: 0, column: 0 } })
      setCorner({ row: size.rows - 1, column: size.columns - 1 })
    } else if (key === 'd' || key === 'r') {
      write(toRefs(fillPlan(range, key === 'r', (p) => textAt(p))))
    } else return false
    return true
  }

  function textAt(place: Place): string {
    const ref = refAt(place)
    return ref === undefined ? '' : cell(ref).text
  }

  function onKeyDown(event: KeyboardEvent<HTMLTextAreaElement>) {
    if (isComposing(event)) return
    if (isTyping) return whileTyping(event)
    if (here === undefined) return
    const isFar = event.ctrlKey || event.metaKey
    const isLeaving = mayLeave.current
    mayLeave.current = event.key === 'Escape'
    const target = event.shiftKey && corner !== undefined ? inside(corner, size) : active
    const next = moved(target, event.key, isFar, size)
    const used = (): boolean => {
      if (next !== undefined) {
        if (event.shiftKey) setCorner(next)
        else go(next)
        return true
      }
      if (event.altKey) return false
      if (isFar) return withControl(event)
      switch (event.key) {
        case 'Tab': {
          const place = isLeaving ? undefined : tabbed(active, event.shiftKey, size)
          if (place !== undefined) go(place)
          return place !== undefined
        }
        case 'Enter':
        case 'F2':
          edit(here, event.key === 'F2')
          return true
        case 'Escape':
          setCorner(undefined)
          return corner !== undefined
        case 'Delete':
        case 'Backspace':
          clear()
          return true
        default:
          return canEdit && doing.onKey?.(here, event.key) === true
      }
    }
    if (!used()) return
    event.preventDefault()
    event.stopPropagation()
  }

  /** The first character, typed or composed, begins the editing of a cell that takes words. */
  function onInput() {
    if (isTyping || here === undefined) return
    if (canEdit && accepts(cell(here))) startTyping(undefined)
  }

  /** What an input method composed over a cell that takes no words is thrown away when it is done. */
  function onSettled() {
    if (here !== undefined && !(canEdit && accepts(cell(here))) && box.current !== null) {
      box.current.value = ''
    }
  }

  function onCopy(event: ClipboardEvent) {
    if (isTyping) return
    event.preventDefault()
    const block = linesOf(range).map((line) => line.map(textAt))
    event.clipboardData.setData('text/plain', writeTsv(block))
    event.clipboardData.setData('text/html', writeHtmlTable(block))
  }

  function onCut(event: ClipboardEvent) {
    if (isTyping) return
    onCopy(event)
    clear()
  }

  function onPaste(event: ClipboardEvent) {
    if (isTyping) return
    event.preventDefault()
    write(toRefs(pastePlan(readClipboard(event.clipboardData), range, size)))
  }

  return {
    active,
    range,
    here,
    isTyping,
    opened,
    box,
    go,
    edit,
    close,
    endTyping,
    extendTo: setCorner,
    handlers: { onKeyDown, onInput, onCompositionEnd: onSettled, onCopy, onCut, onPaste },
  }
}

function accepts(cell: GridCell): boolean {
  return cell.editing === 'text' || cell.editing === 'both'
}

function selectionOf(box: HTMLTextAreaElement): [number, number] {
  return [box.selectionStart, box.selectionEnd]
}

function placeOf(
  ref: CellRef | undefined,
  rows: readonly GridRow[],
  columns: readonly GridColumn[],
): Place | undefined {
  if (ref === undefined) return undefined
  const row = rows.findIndex((r) => r.id === ref.row)
  const column = columns.findIndex((c) => c.id === ref.column)
  return row < 0 || column < 0 ? undefined : { row, column }
}
