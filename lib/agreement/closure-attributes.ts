import { remember } from '#lib/base/remember.ts'
import type { AttributeCell } from '#lib/model/attribute.ts'
import type { Model } from '#lib/model/model.ts'

/**
 * All attribute cells of a state by row (`row` or `row|kind`), each as it stands and, where it follows another state
 * (左記と同様), with the cell it follows as `resolved`: an edit far up the line reaches every signature that rests on it.
 */
export function attributesOf(model: Model, state: string): Readonly<Record<string, ToldCell>> {
  const cells = cellsByState(model.attributes).get(state) ?? []
  return Object.fromEntries(
    cells.map(([rest, cell]) => [
      rest,
      cell.sameAs === undefined ? cell : { ...cell, resolved: resolve(model, cell.sameAs, rest) },
    ]),
  )
}

/** A cell and, where it follows another one, that; null when there is nothing at the end of what it follows. */
export type ToldCell = AttributeCell & { readonly resolved?: AttributeCell | null }

/** Of each state its cells by row, sorted out once for all risks that ask. */
export const cellsByState = remember((attributes: Model['attributes']) => {
  const cells = new Map<string, (readonly [rest: string, cell: AttributeCell])[]>()
  for (const [key, cell] of Object.entries(attributes)) {
    const end = key.indexOf('|')
    const state = key.slice(0, end)
    const known = cells.get(state)
    const one = [key.slice(end + 1), cell] as const
    if (known === undefined) cells.set(state, [one])
    else known.push(one)
  }
  return cells
})

/** The cell at the end of a chain of `sameAs`; null when the chain is broken or runs in a circle. */
function resolve(model: Model, state: string, rest: string): AttributeCell | null {
  const seen = new Set<string>()
  let at = state
  while (!seen.has(at)) {
    seen.add(at)
    const cell = cellOf(model, at, rest)
    if (cell === undefined) return null
    if (cell.sameAs === undefined) return cell
    at = cell.sameAs
  }
  return null
}

/** A kind inside a mixed data falls back to the row of the whole state. */
function cellOf(model: Model, state: string, rest: string): AttributeCell | undefined {
  const row = rest.split('|')[0] ?? rest
  const key = [`${state}|${rest}`, `${state}|${row}`].find((k) =>
    Object.hasOwn(model.attributes, k),
  )
  return key === undefined ? undefined : model.attributes[key]
}
