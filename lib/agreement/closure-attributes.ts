import type { Json } from '#lib/base/canonical-json.ts'
import type { AttributeCell } from '#lib/model/attribute.ts'
import type { Model } from '#lib/model/model.ts'

/**
 * All attribute cells of a state by row (`row` or `row|kind`), each as it stands and, where it follows another state
 * (左記と同様), with the cell it follows as `resolved`: an edit far up the line reaches every signature that rests on it.
 */
export function attributesOf(model: Model, state: string): Readonly<Record<string, Json>> {
  const prefix = `${state}|`
  return Object.fromEntries(
    Object.keys(model.attributes)
      .filter((key) => key.startsWith(prefix))
      .map((key) => {
        const rest = key.slice(prefix.length)
        const cell = model.attributes[key]
        const followed = cell?.sameAs === undefined ? undefined : resolve(model, cell.sameAs, rest)
        return [rest, { ...cell, ...(followed === undefined ? {} : { resolved: followed }) }]
      }),
  )
}

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
