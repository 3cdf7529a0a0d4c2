import type { Added, CellText, Mismatch } from './grid-types.ts'

/** What the person says about a part that names nothing: as words, as one of the possible values, as a new one, or not at all. */
export type Decision =
  | { readonly do: 'keep' | 'skip' | 'add' }
  | { readonly do: 'map'; readonly to: string }

/** The same part in the same kind of cell, with the cells it stands in. */
export interface MismatchGroup extends Mismatch {
  readonly key: string
  readonly cells: readonly CellText[]
}

/** The parts of a paste that name nothing, each once, in the order in which they come (G-31). */
export function groupsOf(
  cells: readonly CellText[],
  mismatches: (cell: CellText) => readonly Mismatch[],
): readonly MismatchGroup[] {
  const groups = new Map<string, MismatchGroup>()
  for (const cell of cells)
    for (const mismatch of mismatches(cell)) {
      const key = keyOf(mismatch)
      const before = groups.get(key)
      groups.set(key, { ...mismatch, key, cells: [...(before?.cells ?? []), cell] })
    }
  return [...groups.values()]
}

/**
 * The texts of a paste as they are to be written, and what has to be added first. A cell of which one part is to be left out is
 * left out as a whole: half a text would say something else (G-31).
 */
export function decided(
  cells: readonly CellText[],
  mismatches: (cell: CellText) => readonly Mismatch[],
  decisions: ReadonlyMap<string, Decision>,
): { readonly cells: readonly CellText[]; readonly added: readonly Added[] } {
  const added = new Map<string, Added>()
  const kept = cells.flatMap((cell) => {
    const found = mismatches(cell).map((one) => ({
      ...one,
      decision: decisions.get(keyOf(one)) ?? { do: 'keep' as const },
    }))
    if (found.some(({ decision }) => decision.do === 'skip')) return []
    const text = found.reduce(
      (now, { piece, decision }) =>
        decision.do === 'map' ? now.replace(piece, () => decision.to) : now,
      cell.text,
    )
    for (const { piece, add, decision } of found)
      if (decision.do === 'add' && add !== undefined)
        added.set(`${add} ${piece}`, { in: add, name: piece })
    return [{ ...cell, text }]
  })
  return { cells: kept, added: [...added.values()] }
}

function keyOf({ about, piece }: Mismatch): string {
  return `${about}\n${piece}`
}
