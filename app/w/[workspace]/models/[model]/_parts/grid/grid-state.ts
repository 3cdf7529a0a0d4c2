import type { CellRef, CellText } from './grid-types.ts'
import { isIn, type Place, type Range } from './move.ts'
import {
  between,
  isSame,
  markAt,
  only,
  refAt,
  span,
  standing,
  type Selection,
  type Shape,
} from './standing.ts'

/** The table as it is shown now, and what its cells take. */
export interface Shown extends Shape {
  /** The text of a cell that takes words, whether or not it is shown; `undefined` when it takes none or is no more. */
  readonly textOf: (at: CellRef) => string | undefined
  /** what a cell is called, by its row and column */
  readonly labelOf: (at: CellRef) => string
}

/** Words on their way into one cell, which stays that cell whatever happens to the table meanwhile. */
export interface Typing {
  readonly at: CellRef
  readonly label: string
  /** the range that was selected when it began, which one key fills */
  readonly into: Omit<Selection, 'active'>
  /** what the cell said when it began */
  readonly began: string
  readonly draft: string
  /** begun by a letter, in place of what the cell says; emptied again it means nothing */
  readonly isOver: boolean
}

/** What is selected, and what is being typed. */
export interface GridState extends Selection {
  readonly typing: Typing | undefined
  /** the button of the mouse is held since a press on a cell */
  readonly isSweeping: boolean
}

/** What happens to a table. Every choice of another cell ends the typing first, so that words stay where they were begun. */
export type GridEvent =
  | { readonly do: 'go' | 'extend' | 'activate' | 'sweep'; readonly to: Place }
  | { readonly do: 'press'; readonly to: Place; readonly isExtending: boolean }
  | { readonly do: 'select'; readonly range: Range }
  /** the screen around has chosen a cell, such as the one named in the address */
  | { readonly do: 'meet'; readonly at: CellRef }
  | { readonly do: 'release' | 'drop' }
  /** typing begins in the active cell with a text to work on */
  | { readonly do: 'begin'; readonly draft: string }
  /** the text box says something else */
  | { readonly do: 'write'; readonly draft: string; readonly isComposing: boolean }
  | { readonly do: 'take'; readonly isEverywhere: boolean }

/** What a table has to do for what happened. */
export type GridDeed =
  /** `over`: what somebody wrote into the cell while these words were being written over theirs; told when they are taken */
  | { readonly deed: 'give'; readonly cells: readonly CellText[]; readonly over?: CellText }
  /** the cell has gone, or takes words no more: these are kept and offered */
  | { readonly deed: 'homeless'; readonly label: string; readonly words: string }
  | { readonly deed: 'work'; readonly on: CellRef }
  | { readonly deed: 'tell'; readonly at: CellRef }
  /** the cell the screen has chosen is to be seen */
  | { readonly deed: 'look'; readonly at: CellRef }
  /** the text box is emptied */
  | { readonly deed: 'wipe' }

interface Step {
  readonly state: GridState
  readonly deeds: readonly GridDeed[]
}

/** A table that has just been opened, at the cell the screen names. */
export function opened(at: CellRef | undefined): GridState {
  const active = { ref: at, place: { row: 0, column: 0 } }
  return { active, rows: [], columns: [], typing: undefined, isSweeping: false }
}

/** What a table is after something happened, and what is to be done for it (G-40 to G-43). */
export function happened(state: GridState, event: GridEvent, shown: Shown): Step {
  switch (event.do) {
    case 'write':
      return written(state, event, shown)
    case 'begin':
      return begun(state, event.draft, false, shown)
    case 'take':
      return taken(state, event.isEverywhere, shown)
    case 'drop':
      return { state: { ...state, typing: undefined }, deeds: [{ deed: 'wipe' }] }
    case 'release':
      return { state: state.isSweeping ? { ...state, isSweeping: false } : state, deeds: [] }
    case 'sweep':
      return state.isSweeping ? moved(state, event, shown) : { state, deeds: [] }
    case 'meet':
      if (isSame(event.at, state.active.ref)) return { state, deeds: [] }
      return moveAfterTaking(state, event, shown)
    default:
      return moveAfterTaking(state, event, shown)
  }
}

type Moving = Exclude<GridEvent, { readonly do: 'write' | 'begin' | 'take' | 'drop' | 'release' }>

function moveAfterTaking(state: GridState, event: Moving, shown: Shown): Step {
  const first = taken(state, false, shown)
  const then = moved(first.state, event, shown)
  return { state: then.state, deeds: [...first.deeds, ...then.deeds] }
}

function moved(state: GridState, event: Moving, shown: Shown): Step {
  const { active, range, anchor } = standing(state, shown)
  switch (event.do) {
    case 'press': {
      const held = { ...state, isSweeping: true }
      const next = { do: event.isExtending ? 'extend' : 'go', to: event.to } as const
      return moved(held, next, shown)
    }
    case 'go':
      return {
        state: { ...state, ...only(markAt(event.to, shown)) },
        deeds: tellOf(event.to, shown),
      }
    case 'activate':
      return {
        state: { ...state, ...span(range, shown), active: markAt(event.to, shown) },
        deeds: tellOf(event.to, shown),
      }
    case 'extend':
    case 'sweep': {
      const ids = {
        rows: between(anchor.row, event.to.row, shown.rows),
        columns: between(anchor.column, event.to.column, shown.columns),
      }
      return { state: { ...state, ...ids, active: markAt(active, shown) }, deeds: [] }
    }
    case 'select': {
      const first = { row: event.range.top, column: event.range.left }
      const isKept = isIn(active, event.range)
      const mark = markAt(isKept ? active : first, shown)
      return {
        state: { ...state, ...span(event.range, shown), active: mark },
        deeds: isKept ? [] : tellOf(first, shown),
      }
    }
    default:
      return {
        state: { ...state, ...only({ ref: event.at, place: active }) },
        deeds: [{ deed: 'look', at: event.at }],
      }
  }
}

function begun(state: GridState, draft: string, isOver: boolean, shown: Shown): Step {
  const { active, range, here } = standing(state, shown)
  const began = here === undefined ? undefined : shown.textOf(here)
  if (state.typing !== undefined || here === undefined || began === undefined)
    return { state, deeds: [] }
  const into = span(range, shown)
  const typing = { at: here, label: shown.labelOf(here), into, began, draft, isOver }
  return {
    state: { ...state, active: markAt(active, shown), typing },
    deeds: [{ deed: 'work', on: here }],
  }
}

function written(
  state: GridState,
  { draft, isComposing }: { readonly draft: string; readonly isComposing: boolean },
  shown: Shown,
): Step {
  if (state.typing !== undefined)
    return { state: { ...state, typing: { ...state.typing, draft } }, deeds: [] }
  // Nothing begins nothing: an input method that was left empties the box.
  if (draft === '') return { state, deeds: [] }
  const next = begun(state, draft, true, shown)
  // What an input method composes is wiped when it is done: taking it away meanwhile would confuse it.
  const isLost = next.state.typing === undefined && !isComposing
  return isLost ? { state, deeds: [{ deed: 'wipe' }] } : next
}

function taken(state: GridState, isEverywhere: boolean, shown: Shown): Step {
  const { typing } = state
  if (typing === undefined) return { state, deeds: [] }
  const { at, began, draft, label } = typing
  const now = shown.textOf(at)
  const isNothing = typing.isOver && draft === ''
  const isWritten = draft !== began && !isNothing
  const others = isEverywhere && !isNothing ? othersOf(typing) : []
  const cells = [...(isWritten ? [at] : []), ...others].flatMap((ref) => {
    const text = shown.textOf(ref)
    return text === undefined || text === draft ? [] : [{ ...ref, text: draft }]
  })
  const isOver = isWritten && now !== undefined && now !== began && now !== draft
  const over = isOver ? { over: { ...at, text: now } } : {}
  const deeds: GridDeed[] = [
    { deed: 'wipe' },
    ...(cells.length === 0 ? [] : [{ deed: 'give', cells, ...over } as const]),
    ...(isWritten && now === undefined && draft.trim() !== ''
      ? [{ deed: 'homeless', label, words: draft } as const]
      : []),
  ]
  return { state: { ...state, typing: undefined }, deeds }
}

/** What stands by now in the cell that is written in, where somebody else changed it since the typing began (G-57). */
export function crossingIn(
  typing: Typing | undefined,
  textOf: (at: CellRef) => string | undefined,
): string | undefined {
  const now = typing && textOf(typing.at)
  return now === typing?.began ? undefined : now
}

function othersOf({ at, into }: Typing): readonly CellRef[] {
  return into.rows
    .flatMap((row) => into.columns.map((column) => ({ row, column })))
    .filter((ref) => !isSame(ref, at))
}

function tellOf(place: Place, shown: Shown): readonly GridDeed[] {
  const at = refAt(place, shown)
  return at === undefined ? [] : [{ deed: 'tell', at }]
}
