/** One control of the list: in which row, and which of it. Both from 0. */
export interface Spot {
  readonly row: number
  readonly col: number
}

/**
 * Where a key leads in a list whose rows hold so many controls each (F-216): rows by ↑ ↓ or J K, controls by ← →, the ends by Home and End.
 * Null: nowhere, and the key is left to others.
 */
export function nextSpot(
  widths: readonly number[],
  at: Spot,
  { key, letters }: { readonly key: string; readonly letters: boolean },
): Spot | null {
  const last = widths.length - 1
  const to = (row: number, col: number): Spot | null => {
    const width = widths[row]
    if (width === undefined) return null
    const spot = { row, col: Math.min(Math.max(col, 0), width - 1) }
    return spot.row === at.row && spot.col === at.col ? null : spot
  }
  const name = letters ? (keyOfLetter[key.toLowerCase()] ?? key) : key
  switch (name) {
    case 'ArrowDown':
      return to(at.row + 1, at.col)
    case 'ArrowUp':
      return to(at.row - 1, at.col)
    case 'ArrowRight':
      return to(at.row, at.col + 1)
    case 'ArrowLeft':
      return to(at.row, at.col - 1)
    case 'Home':
      return to(0, at.col)
    case 'End':
      return to(last, at.col)
    default:
      return null
  }
}

const keyOfLetter: Readonly<Record<string, string>> = { j: 'ArrowDown', k: 'ArrowUp' }
