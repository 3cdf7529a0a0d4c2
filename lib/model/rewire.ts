import { renamed } from './prune.ts'
import type { ReferencePath, Target } from './references.ts'

type Loose = Readonly<Record<string, unknown>>

/**
 * A value of the model whose references name other ids: `to` answers the new one, or nothing, then the reference goes, and with
 * it what says nothing without it (M-6). The same object when nothing was changed.
 */
export function rewired(
  value: unknown,
  paths: readonly ReferencePath[],
  to: (id: string, target: Target) => string | undefined,
): Loose {
  const after = paths.reduce(
    (now, reference) => renamed(now, pathIn(reference), (id) => to(id, reference.to)),
    value,
  )
  return after as Loose
}

/** A cell after references went: undefined when it says nothing any more; with a note only it no longer claims to be concrete. */
export function settledCell(cell: Loose): Loose | undefined {
  const says = 'value' in cell || 'text' in cell || 'sameAs' in cell
  if (says) return cell
  return 'note' in cell ? { ...cell, status: 'unknown' } : undefined
}

/** A managing party that is gone takes the value with it: the rest of the cell may still say something. */
function pathIn({ path, required }: ReferencePath): readonly string[] {
  if (required !== true) return path
  return path.map((segment, i) => (i === path.length - 1 && i > 0 ? `${segment}!` : segment))
}
