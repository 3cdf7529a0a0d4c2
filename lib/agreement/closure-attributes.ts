import type { AttributeCell } from '#lib/model/attribute.ts'
import type { Pieces } from './pieces.ts'

/**
 * All attribute cells of a state by row (`row` or `row|kind`), each as it stands and, where it follows another state
 * (左記と同様), with the cell it follows as `resolved`: an edit far up the line reaches every signature that rests on it.
 */
export function attributesOf(pieces: Pieces, state: string): Readonly<Record<string, ToldCell>> {
  return Object.fromEntries(
    pieces
      .cellsOf(state)
      .map(([rest, cell]) => [
        rest,
        cell.sameAs === undefined
          ? cell
          : { ...cell, resolved: resolve(pieces, cell.sameAs, rest) },
      ]),
  )
}

/** A cell and, where it follows another one, that; null when there is nothing at the end of what it follows. */
export type ToldCell = AttributeCell & { readonly resolved?: AttributeCell | null }

/** The cell at the end of a chain of `sameAs`; null when the chain is broken or runs in a circle. */
function resolve(pieces: Pieces, state: string, rest: string): AttributeCell | null {
  const seen = new Set<string>()
  let at = state
  while (!seen.has(at)) {
    seen.add(at)
    const cell = cellOf(pieces, at, rest)
    if (cell === undefined) return null
    if (cell.sameAs === undefined) return cell
    at = cell.sameAs
  }
  return null
}

/** A kind inside a mixed data falls back to the row of the whole state. */
function cellOf(pieces: Pieces, state: string, rest: string): AttributeCell | undefined {
  const row = rest.split('|')[0] ?? rest
  return pieces.cell(`${state}|${rest}`) ?? pieces.cell(`${state}|${row}`)
}
