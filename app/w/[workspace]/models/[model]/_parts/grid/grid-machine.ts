import { Observable } from '#app/_client/room/observable.ts'
import {
  happened,
  type GridDeed,
  type GridEvent,
  type GridState,
  type Shown,
} from './grid-state.ts'

/** What a table on the screen gives the machine: how it stands now, and hands for its deeds. */
interface Hands {
  readonly shown: Shown
  readonly act: (deed: GridDeed) => void
}

/**
 * Carries the state of one table from event to event. What is shown of it changes with everything but the letters of the draft: the
 * text box shows those by itself, and a long table is not drawn anew for each of them.
 */
export class GridMachine {
  readonly state: Observable<GridState>
  #now: GridState
  #hands: Hands | undefined

  constructor(state: GridState) {
    this.#now = state
    this.state = new Observable(state)
  }

  /** The table has been drawn: from now on these rows, columns and deeds are meant. */
  readonly draw = (hands: Hands): void => {
    this.#hands = hands
  }

  /** Says what happened; before the table was drawn nothing can. */
  readonly send = (event: GridEvent): void => {
    const hands = this.#hands
    if (hands === undefined) return
    const { state, deeds } = happened(this.#now, event, hands.shown)
    const isSeen = !isAlike(state, this.#now)
    this.#now = state
    if (isSeen) this.state.set(state)
    for (const deed of deeds) hands.act(deed)
  }

  /** The words being written, as far as they have come. */
  readonly draft = (): string | undefined => this.#now.typing?.draft
}

function isAlike(a: GridState, b: GridState): boolean {
  const { typing: mine, ...rest } = a
  const { typing: theirs, ...others } = b
  const isTypingAlike = mine === theirs || (mine?.at === theirs?.at && mine?.into === theirs?.into)
  return (
    isTypingAlike &&
    rest.active === others.active &&
    rest.rows === others.rows &&
    rest.columns === others.columns &&
    rest.isSweeping === others.isSweeping
  )
}
