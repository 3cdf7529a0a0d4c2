'use client'
import { useRef, useState, type CompositionEvent, type FormEvent, type KeyboardEvent } from 'react'
import { isComposed, isComposing, isEnter } from '#app/_ui/enter.ts'
import type { PastePlan } from './block.ts'
import type { Added, CellRef, CellText, GridDoing } from './grid-types.ts'
import { actOf, type KeyAct } from './key-act.ts'
import {
  inside,
  moved,
  nextWhere,
  rangeOf,
  stepIn,
  tabbed,
  type Place,
  type Range,
  type Step,
} from './move.ts'
import type { GridDeed } from './grid-state.ts'
import { isSame } from './standing.ts'
import { crossingIn } from './grid-state.ts'
import { columnBegun, tabbedOn, type TabTrail } from './tab-trail.ts'
import { useGridState } from './use-grid-state.ts'
import { useWriting } from './use-writing.ts'

/** What the table on the screen does for the keys. */
interface GridHost {
  /** how many rows are seen at once */
  readonly page: () => number
  readonly widen: (columns: readonly string[], by: number) => void
  /** rows somebody works on now, which no filter takes away under their hands */
  readonly touch: (rows: readonly string[]) => void
  readonly tellNothingOpen: () => void
  /** words whose cell has gone are offered */
  readonly keep: (homeless: {
    readonly label: string
    readonly words: string
    readonly isRefused?: boolean
  }) => void
  /** what somebody else wrote was written over; `restore` puts theirs back */
  readonly tellCrossed: (theirs: string, restore: () => void) => void
  readonly tellLeftOut: (leftOut: PastePlan['leftOut']) => void
}

const widthStep = 24

/**
 * The behaviour of a spreadsheet over any table: one active cell, a range, typing, a panel (G-1 to G-17). Enter during a
 * conversion belongs to the conversion (G-4).
 */
export function useGrid(doing: GridDoing, host: GridHost) {
  const { columns, cell, canEdit } = doing
  const grid = useGridState(doing, carryOut)
  const { active, range, here, size, refAt, send, isTyping } = grid
  const writing = useWriting(doing, { ...host, grid, give })
  const [opened, setOpened] = useState<CellRef | undefined>()
  /** where Escape was pressed last: Tab leaves the table from there (G-6) */
  const escaped = useRef<CellRef | undefined>(undefined)
  const trail = useRef<TabTrail | undefined>(undefined)
  /** the place that is to be scrolled into view when it is drawn */
  const reveal = useRef<Place | undefined>(doing.selected === undefined ? undefined : active)

  /** the same for a cell the screen has chosen, which may not be drawn yet */
  const looking = useRef<CellRef | undefined>(undefined)

  function show(place: Place) {
    reveal.current = place
  }

  function select(chosen: Range) {
    send({ do: 'select', range: chosen })
  }

  function take(isEverywhere = false) {
    send({ do: 'take', isEverywhere })
  }

  function give(cells: readonly CellText[], added: readonly Added[] = []): boolean {
    if (!canEdit || cells.length === 0) return true
    host.touch(cells.map((c) => c.row))
    return doing.onText?.(cells, added) ?? true
  }

  /** What was typed and is not accepted, such as a text that is too long, is kept to be worked on (G-58); it has written over nothing (G-88). */
  function giveTyped(cells: readonly CellText[], over: CellText | undefined) {
    const [first] = cells
    if (give(cells)) {
      if (over !== undefined) host.tellCrossed(over.text, () => give([over]))
      return
    }
    if (first === undefined) return
    const { row, column } = grid.labelOf(first)
    host.keep({ label: `${row} / ${column}`, words: first.text, isRefused: true })
  }

  function carryOut(deed: GridDeed) {
    if (deed.deed === 'give') giveTyped(deed.cells, deed.over)
    else if (deed.deed === 'work') host.touch([deed.on.row])
    else if (deed.deed === 'tell') doing.onSelect?.(deed.at)
    else if (deed.deed === 'look') looking.current = deed.at
    else if (deed.deed === 'homeless') host.keep(deed)
  }

  /** F2 and a double click: typing where the cell takes words, else its panel; `panel` asks for the panel first. */
  function edit(ref: CellRef, first: 'words' | 'panel') {
    const { editing, text } = cell(ref)
    if (!canEdit || editing === 'none') return
    if (editing === 'text' || (editing === 'both' && first === 'words')) {
      show(active)
      return grid.begin(text)
    }
    host.touch([ref.row])
    setOpened(ref)
  }

  function step(by: Step, isLeaving: boolean): boolean {
    const next = nextOf(by, isLeaving)
    if (next === undefined) return false
    const to = refAt(next)
    const isTab = by.along === 'cells' && !grid.isBlock && here !== undefined && to !== undefined
    trail.current = isTab ? tabbedOn(trail.current, here, to) : undefined
    send({ do: grid.isBlock ? 'activate' : 'go', to: next })
    show(next)
    return true
  }

  function nextOf(by: Step, isLeaving: boolean): Place | undefined {
    if (by.along === 'cells' && isLeaving) return undefined
    if (grid.isBlock) return stepIn(active, by, range)
    if (by.along === 'cells') return tabbed(active, by.isBack, size)
    const begun = by.isBack ? undefined : columnBegun(trail.current, here)
    const first = columns.findIndex((one) => one.id === begun)
    const column = first === -1 ? active.column : first
    return inside({ column, row: active.row + (by.isBack ? -1 : 1) }, size)
  }

  function goToNextOpen() {
    const isOpen = (place: Place) => {
      const ref = refAt(place)
      return ref !== undefined && cell(ref).isOpen === true
    }
    const next = nextWhere(active, size, isOpen)
    if (next === undefined) return host.tellNothingOpen()
    send({ do: 'go', to: next })
    show(next)
  }

  function isFilled(place: Place): boolean {
    const ref = refAt(place)
    if (ref === undefined) return false
    const { text, isOpen } = cell(ref)
    return text !== '' && isOpen !== true
  }

  /** Does what a key or an entry of the menu says; says whether it meant anything here. */
  function perform(act: KeyAct, isLeaving = false): boolean {
    const last = { row: size.rows - 1, column: size.columns - 1 }
    switch (act.act) {
      case 'move': {
        const from = act.isExtending ? grid.extent : active
        const next = moved(from, { ...act, page: host.page(), isFilled }, size)
        send({ do: act.isExtending ? 'extend' : 'go', to: next })
        show(next)
        return true
      }
      case 'step':
        return step(act, isLeaving)
      case 'single':
        if (!grid.isBlock) return false
        send({ do: 'go', to: active })
        return true
      case 'edit':
      case 'open':
        if (here !== undefined) edit(here, act.act === 'open' ? 'panel' : 'words')
        return true
      case 'clear':
        writing.clear()
        return true
      case 'fillDown':
      case 'fillRight':
        if (!canEdit) return false
        writing.fill(act.act === 'fillRight')
        return true
      case 'selectRows':
        select({ ...range, left: 0, right: last.column })
        return true
      case 'selectColumns':
        select({ ...range, top: 0, bottom: last.row })
        return true
      case 'selectAll':
        select(rangeOf({ row: 0, column: 0 }, last))
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
      send({ do: 'drop' })
    } else if (isEnter(event) && altKey) {
      event.preventDefault()
      box.setRangeText('\n', box.selectionStart, box.selectionEnd, 'end')
      send({ do: 'write', draft: box.value, isComposing: false })
    } else if (isEnter(event) && (ctrlKey || metaKey)) {
      event.preventDefault()
      take(true)
    } else if (isEnter(event) || event.key === 'Tab') {
      event.preventDefault()
      take()
      step({ along: isEnter(event) ? 'rows' : 'cells', isBack: shiftKey }, false)
    }
    // Keys of the screen around (delete, undo) must not act on the model while words are being written.
    event.stopPropagation()
  }

  function onKeyDown(event: KeyboardEvent<HTMLTextAreaElement>) {
    if (isComposing(event) || event.defaultPrevented) return
    if (isTyping) return whileTyping(event)
    if (here === undefined || event.key === 'Shift') return
    const isLeaving = isSame(here, escaped.current)
    escaped.current = event.key === 'Escape' ? here : undefined
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

  /** The first character, typed or composed, begins the editing of a cell that takes words; over any other it is wiped. */
  function onInput(event: FormEvent<HTMLTextAreaElement>) {
    if (!isTyping) show(active)
    const isNow = isComposed(event.nativeEvent)
    send({ do: 'write', draft: event.currentTarget.value, isComposing: isNow })
  }

  function onCompositionEnd(event: CompositionEvent<HTMLTextAreaElement>) {
    send({ do: 'write', draft: event.currentTarget.value, isComposing: false })
  }

  return {
    ...grid,
    ...writing,
    take,
    /** gives up what is being written */
    drop: () => send({ do: 'drop' }),
    /** what somebody else has written meanwhile into the cell that is written in */
    crossing: crossingIn(grid.typing, (at) => grid.textOf(at)),
    select,
    go: (to: Place) => send({ do: 'go', to }),
    /** words whose cell has gone come into the active cell, to be worked on */
    bring: (words: string) => {
      show(active)
      grid.begin(words)
      grid.focus()
    },
    /** the place that is to be scrolled into view, once */
    takeReveal: () => {
      const isFound = here !== undefined && isSame(here, looking.current)
      const place = isFound ? active : reveal.current
      if (isFound) looking.current = undefined
      reveal.current = undefined
      return place
    },
    edit,
    perform,
    opened,
    close: () => {
      setOpened(undefined)
      grid.focus()
    },
    handlers: { onKeyDown, onInput, onCompositionEnd },
  }
}
