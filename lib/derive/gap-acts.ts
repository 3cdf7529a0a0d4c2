import { nameFrom } from '#lib/base/name-from.ts'
import { own } from '#lib/base/own.ts'
import type { Command } from '#lib/model/commands.ts'
import type { InstitutionGap } from '#lib/model/institution-gap.ts'
import type { Model } from '#lib/model/model.ts'
import type { Gap } from './gaps.ts'
import { readingOf } from './reading-of.ts'

/** The ba on either side of a comparison. */
export interface ComparedBas {
  readonly left: readonly string[]
  readonly right: readonly string[]
}

/** What people say about a gap; an adjustment that is undefined is taken away. */
type Decision =
  | Pick<InstitutionGap, 'status'>
  | { readonly adjustment: InstitutionGap['adjustment'] | undefined }

/** Whether the two sides differ in this, or people say they do. */
export function isDifference({ relation, recorded }: Gap): boolean {
  return relation !== 'equal' || recorded.some((row) => row.relation !== 'equal')
}

/**
 * Writes what people say about a gap (DR-36): into the row `id`, or, where there is none yet, into the one it gets by that. Nothing where the
 * row is gone, or a side has no ba that a row could name.
 */
export function writeGap(
  model: Model,
  gap: Gap,
  { bas, id, decision }: { bas: ComparedBas; id: string | undefined; decision: Decision },
): readonly Command[] {
  if (id !== undefined) {
    if (own(model.institutionGaps, id) === undefined) return []
    const at = { type: 'set', in: 'institutionGaps', id } as const
    return 'status' in decision
      ? [{ ...at, field: 'status', value: decision.status }]
      : [{ ...at, field: 'adjustment', value: decision.adjustment }]
  }
  const [left, right] = [speakerOf(gap.left, bas.left), speakerOf(gap.right, bas.right)]
  const { about, relation } = gap
  if (left === undefined || right === undefined || relation === undefined) return []
  const row: InstitutionGap = { left, right, about, relation, status: 'open' }
  const { adjustment, ...value } = { ...row, ...decision }
  return [
    {
      type: 'add',
      in: 'institutionGaps',
      id: freeId(model, [left, right], about),
      value: adjustment === undefined ? value : { ...value, adjustment },
    },
  ]
}

/** The ba a row names for a side: the first that speaks, else the first there is. */
function speakerOf(side: Gap['left'], bas: readonly string[]): string | undefined {
  return side.demands[0]?.ba ?? side.duties[0]?.ba ?? bas[0]
}

/** From what is compared and about what, so that two people who write at the same moment make one row. */
function freeId(model: Model, bas: readonly string[], about: string): string {
  const stem = `gap-${nameFrom(JSON.stringify([...bas.toSorted(), about]))}`
  const read = readingOf(model)
  let id = stem
  for (let i = 2; read.exists('any', id); i += 1) id = `${stem}-${i}`
  return id
}
