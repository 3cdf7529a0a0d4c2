import { remember } from '#lib/base/remember.ts'
import type { AttributeCell } from '../attribute.ts'
import type { AttributeRowId } from '../attribute-row.ts'
import { attributeCellKey } from '../cell-key.ts'
import type { Command } from '../commands.ts'
import type { Model } from '../model.ts'
import { statesInFlowOrder } from './flow-order.ts'

/** One cell of table 3-2 as it is to be shown. */
export interface ShownCell {
  /** what stands in the cell itself */
  readonly own: AttributeCell | undefined
  /** what the cell says: its own content, or that of the state it follows */
  readonly says: AttributeCell | undefined
  /** the state whose content is shown because of 左記と同様 */
  readonly from: string | undefined
  /** the cell says 左記と同様, but the way leads to nothing or back to itself */
  readonly isBroken: boolean
}

/** The cell of a state and row, following 左記と同様 to where the value stands, so that it changes with it (p18; ). */
export function shownCell(model: Model, state: string, row: AttributeRowId): ShownCell {
  const own = model.attributes[attributeCellKey(state, row)]
  const seen = new Set([state])
  let at = state
  let says = own
  while (says?.sameAs !== undefined) {
    at = says.sameAs
    if (seen.has(at)) return { own, says: undefined, from: undefined, isBroken: true }
    seen.add(at)
    says = model.attributes[attributeCellKey(at, row)]
  }
  const isFollowing = at !== state
  return {
    own,
    says,
    from: isFollowing ? at : undefined,
    isBroken: isFollowing && !isFilled(says),
  }
}

/** Whether a cell says something: a value, words, or that it does not apply. */
export function isFilled(cell: AttributeCell | undefined): boolean {
  return cell?.status === 'concrete' || cell?.status === 'notApplicable'
}

/** The columns of table 3-2: the states something is written about (those of p18), and the others after them. */
export const tableColumns = remember(
  (model: Model): { readonly described: readonly string[]; readonly others: readonly string[] } => {
    const described = new Set(Object.keys(model.attributes).map((key) => key.split('|')[0]))
    const all = statesInFlowOrder(model)
    return {
      described: all.filter((id) => described.has(id)),
      others: all.filter((id) => !described.has(id)),
    }
  },
)

/** Commands that make a cell follow another state: 左記と同様. Nothing when it would follow itself. */
export function follow(
  model: Model,
  at: { readonly state: string; readonly row: AttributeRowId },
  source: string | undefined,
): Command[] {
  if (source === undefined || followsTo(model, source, at)) return []
  const key = attributeCellKey(at.state, at.row)
  const basis = model.attributes[key]?.basis ?? 'fact'
  return [
    {
      type: 'put',
      cell: 'attributes',
      key,
      value: { status: 'concrete', basis, sameAs: source },
    },
  ]
}

/** Whether following from `source` arrives at the cell `at`, which would be a loop. */
function followsTo(
  model: Model,
  source: string,
  at: { readonly state: string; readonly row: AttributeRowId },
): boolean {
  const seen = new Set<string>()
  let now: string | undefined = source
  while (now !== undefined && !seen.has(now)) {
    if (now === at.state) return true
    seen.add(now)
    now = model.attributes[attributeCellKey(now, at.row)]?.sameAs
  }
  return false
}

/** Commands that empty a cell; nothing when it is empty. */
export function clearCell(model: Model, state: string, row: AttributeRowId): Command[] {
  const key = attributeCellKey(state, row)
  return Object.hasOwn(model.attributes, key) ? [{ type: 'clear', cell: 'attributes', key }] : []
}
