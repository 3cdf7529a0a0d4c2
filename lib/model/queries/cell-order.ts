import { own } from '#lib/base/own.ts'
import type { AttributeCell } from '../attribute.ts'
import type { Model } from '../model.ts'
import { valueLevels } from '../vocabulary.ts'
import { lengthInDays, termEnd } from './term-end.ts'

/**
 * A text by which cells of table 3-2 are put in order where their words would be put in another: levels from low to high; terms
 * by the day they end, then by how long after a day nobody has written, without end last. `undefined`: the words will do (G-30).
 */
export function cellOrder(model: Model, cell: AttributeCell | undefined): string | undefined {
  const value = cell?.status === 'concrete' ? cell.value : undefined
  if (value?.key === 'value') return String(valueLevels.indexOf(value.level))
  if (value?.key !== 'usageTerm') return undefined
  const end = termEnd((ba) => own(model.bas, ba), value.term)
  if (end.ends === 'on') return `1 ${end.day}`
  if (value.term.kind === 'relative') {
    const days = Math.round(lengthInDays(value.term.offset))
    return `2 ${String(days).padStart(7, '0')}`
  }
  return end.ends === 'never' ? '9' : undefined
}
