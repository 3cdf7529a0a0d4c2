import type { KeyboardEvent } from 'react'

/** Arrow keys between cards: up and down in a column, left and right to the nearest column that has one. */
export function moveAmongCards(event: KeyboardEvent<HTMLElement>): void {
  const from = event.target instanceof Element ? event.target.closest('[data-card]') : null
  if (from === null || event.altKey || event.ctrlKey || event.metaKey) return
  const to = nextCard(event.currentTarget, from, event.key)
  if (to === undefined) return
  event.preventDefault()
  to.focus()
}

function nextCard(board: Element, from: Element, key: string): HTMLElement | undefined {
  const columns = [...board.querySelectorAll('[data-stage]')]
    .map((column) => [...column.querySelectorAll<HTMLElement>('[data-card]')])
    .filter((cards) => cards.length > 0)
  const at = columns.findIndex((cards) => cards.some((card) => card === from))
  const own = columns[at] ?? []
  const row = own.findIndex((card) => card === from)
  switch (key) {
    case 'ArrowDown':
      return own[row + 1]
    case 'ArrowUp':
      return own[row - 1]
    case 'ArrowRight':
      return nearest(columns[at + 1], row)
    case 'ArrowLeft':
      return nearest(columns[at - 1], row)
    default:
      return undefined
  }
}

function nearest(cards: readonly HTMLElement[] | undefined, row: number): HTMLElement | undefined {
  return cards?.[row] ?? cards?.at(-1)
}
